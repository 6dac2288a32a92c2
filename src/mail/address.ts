import { emailAddress } from '@/domain/text'

/** No repeat will bring this letter to its reader. */
export class Undeliverable extends Error {
  override name = 'Undeliverable'
}

/** One address and nothing else: a list, a name beside it or a line break is refused. Throws `Undeliverable`. */
export function soleAddress(email: string): string {
  const address = emailAddress.safeParse(email)
  if (!address.success || address.data !== email.toLowerCase()) throw new Undeliverable('not one address')
  return address.data
}

/** Text for a header: one line, without control characters. */
export const lineOf = (text: string) =>
  text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim()

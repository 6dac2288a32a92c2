import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Messages } from './catalogue'

type Area = keyof Messages
/** A whole area, or one of its parts as `account.sign_in`. */
export type Texts = Area | { [A in Area]: `${A}.${Extract<keyof Messages[A], string>}` }[Area]

type Props = { of: Texts[]; timeZone?: string; children: ReactNode }

/**
 * The texts that client components below may use: only these travel to the browser. An inner one replaces the outer, so a page names all
 * that it needs, its frame's among them.
 */
export async function ClientTexts({ of, timeZone, children }: Props) {
  return (
    <NextIntlClientProvider messages={chosen(await getMessages(), of)} timeZone={timeZone}>
      {children}
    </NextIntlClientProvider>
  )
}

function chosen(all: Messages, wanted: Texts[]): Partial<Messages> {
  const result: Record<string, unknown> = {}
  for (const name of wanted) {
    const [area = '', part] = name.split('.')
    const texts: Record<string, unknown> = all[area as Area]
    result[area] = part ? { ...(result[area] as object | undefined), [part]: texts[part] } : texts
  }
  return result
}

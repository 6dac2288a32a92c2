import { common } from './common-passwords'

export const PASSWORD_LENGTH = 10

/** Why a password is too easy to guess, as a key of the `error` catalogue; null where nothing speaks against it. */
export function weakness(password: string, about: { email?: string; name?: string } = {}): string | null {
  if (password.length < PASSWORD_LENGTH) return 'password_short'
  const bare = plain(password)
  if (isCommon(bare)) return 'password_common'
  if (personal(about).some((word) => bare === word || leftOf(bare, word).length < 4)) return 'password_personal'
  return null
}

/** Known from the lists of leaked ones, a repetition, or a run of the keyboard. */
const isCommon = (bare: string) => common.has(bare) || new Set(bare).size < 4 || runs.some((run) => run.includes(bare))

const rows = ['12345678901234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', 'йцукенгшщзхъфывапролджэячсмитьбю']
const runs = rows.flatMap((row) => [row, [...row].reverse().join('')])

function personal({ email = '', name = '' }: { email?: string; name?: string }) {
  const [mailbox = '', host = ''] = email.split('@')
  const words = [email, mailbox, host, name, name.split(/\s+/).reverse().join('')].map(plain)
  return words.filter((word) => word.length >= 4)
}

/** What somebody added to a word that everybody knows of them. */
const leftOf = (bare: string, word: string) => (bare.includes(word) ? bare.replace(word, '') : bare)

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

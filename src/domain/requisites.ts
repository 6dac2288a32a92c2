import { z } from 'zod'
import { line } from './text'

/** As the tax office prints them: digits alone; an empty field is not known yet. */
const digits = (lengths: number[], refusal: string) =>
  z
    .string()
    .default('')
    .transform((text) => text.replace(/[\s-]/g, ''))
    .refine((text) => text === '' || (/^\d+$/.test(text) && lengths.includes(text.length)), refusal)

const words = (max: number) => z.preprocess((value) => value || null, line(max).nullable()).transform((text) => text ?? '')

/** A legal entity or an entrepreneur as papers name it; whatever is not known is empty. */
export const Requisites = z
  .object({
    legalName: words(300),
    inn: digits([10, 12], 'inn'),
    kpp: digits([9], 'kpp'),
    ogrn: digits([13, 15], 'ogrn'),
    address: words(400),
    bank: words(200),
    bik: digits([9], 'bik'),
    account: digits([20], 'account'),
    correspondent: digits([20], 'account'),
    signer: words(160),
  })
  .superRefine(({ inn, ogrn, bik, account }, ctx) => {
    const refuse = (field: string, message: string) => ctx.addIssue({ code: 'custom', message, path: [field] })
    if (inn && !isInn(inn)) refuse('inn', 'inn_wrong')
    if (ogrn && !isOgrn(ogrn)) refuse('ogrn', 'ogrn_wrong')
    if (account && bik && !isAccount(account, bik)) refuse('account', 'account_wrong')
  })
export type Requisites = z.infer<typeof Requisites>

export const requisiteFields = ['legalName', 'inn', 'kpp', 'ogrn', 'address', 'bank', 'bik', 'account', 'correspondent', 'signer'] as const

/** From a JSON column; what is not there is empty. */
export function requisitesOf(json: unknown): Requisites {
  const row = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>
  return Object.fromEntries(requisiteFields.map((field) => [field, typeof row[field] === 'string' ? row[field] : ''])) as Requisites
}

/** Who sells can be paid: by whom, at which bank, to which account. */
export const canBePaid = ({ legalName, inn, bank, bik, account }: Requisites) => [legalName, inn, bank, bik, account].every(Boolean)

/** Who buys is named. */
export const isNamed = ({ legalName, inn }: Requisites) => Boolean(legalName && inn)

/** The control digits of a taxpayer's number: one of ten, two of twelve. */
function isInn(inn: string): boolean {
  const control = (weights: number[]) => (weights.reduce((sum, weight, i) => sum + weight * Number(inn[i]), 0) % 11) % 10
  if (inn.length === 10) return control([2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(inn[9])
  return control([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(inn[10]) && control([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(inn[11])
}

/** The last digit is the rest of all before it by 11, of an entrepreneur's fifteen by 13. */
function isOgrn(ogrn: string): boolean {
  const last = ogrn.length - 1
  return Number((BigInt(ogrn.slice(0, last)) % BigInt(last - 1)) % 10n) === Number(ogrn[last])
}

/** An account belongs to its bank: weighted by 7, 1, 3 after the last three digits of the bank's number, the sum ends in nought. */
function isAccount(account: string, bik: string): boolean {
  const all = bik.slice(-3) + account
  return [...all].reduce((sum, digit, i) => sum + ((Number(digit) * [7, 1, 3][i % 3]!) % 10), 0) % 10 === 0
}

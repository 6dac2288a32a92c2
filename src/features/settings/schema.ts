import { z } from 'zod'
import { isHex } from '@/domain/colour'
import { vats } from '@/domain/invoice'
import { parseMoney } from '@/domain/money'
import { Requisites } from '@/domain/requisites'
import { emailAddress, line, optionalProse } from '@/domain/text'
import { isZone } from '@/domain/zone'

export const mostLogoBytes = 1024 * 1024

/** Colours to begin with; any other can be typed. */
export const swatches = ['#2a5ec3', '#0f7b6c', '#1c7c3c', '#b4540a', '#c22f2f', '#b0307a', '#6a3fc2', '#3f4b5c'] as const

const orNull = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value)
const ticked = z.preprocess((value) => value === 'on', z.boolean())
const version = z.coerce.number().int().positive()

const phone = line(40).refine((text) => /^[+\d(][\d\s()+.,#-]*(доб\.?|ext\.?)?[\d\s]*$/i.test(text) && /(\d\D*){5}/.test(text), 'phone')

export const SaveFace = z.object({
  version,
  name: line(120),
  phone: z.preprocess(orNull, phone.nullable().default(null)),
})
export type SaveFace = z.infer<typeof SaveFace>

/** `accent` is a swatch, `own` for what is typed beside it, or `none` for the product's colour. */
export const SaveAccent = z
  .object({ version, accent: z.string().default('none'), ownAccent: z.string().default('').transform(hexTyped) })
  .transform(({ version, accent, ownAccent }, ctx) => {
    const colour = accent === 'none' ? null : accent === 'own' ? ownAccent : accent
    if (colour === null || isHex(colour)) return { version, accent: colour }
    ctx.addIssue({ code: 'custom', message: 'colour', path: ['ownAccent'] })
    return z.NEVER
  })
export type SaveAccent = z.infer<typeof SaveAccent>

/** «1F6FEB», «#1f6» and «#1F6FEB» are one colour. */
function hexTyped(text: string): string {
  const typed = text.trim().toLowerCase().replace(/^#/, '')
  return `#${/^[0-9a-f]{3}$/.test(typed) ? [...typed].map((digit) => digit + digit).join('') : typed}`
}

export const SavePlace = z.object({
  version,
  timeZone: z.string({ error: 'required' }).trim().transform(zoneName).refine(isPlace, 'time_zone'),
  locale: z.enum(['ru', 'en']),
})
export type SavePlace = z.infer<typeof SavePlace>

/** Zones as places: a bare offset knows no summer time. */
function isPlace(name: string): boolean {
  return /^[A-Za-z]/.test(name) && isZone(name)
}

function zoneName(typed: string): string {
  return Intl.supportedValuesOf('timeZone').find((name) => name.toLowerCase() === typed.toLowerCase()) ?? typed
}

export const SaveLetters = z.object({
  version,
  senderName: z.preprocess(orNull, line(120).nullable().default(null)),
  replyTo: z.preprocess(orNull, emailAddress.nullable().default(null)),
  signature: optionalProse(1000),
  holdReplyMinutes: z.coerce.number({ error: 'invalid' }).int('invalid').min(0, 'hold_minutes').max(5, 'hold_minutes'),
})
export type SaveLetters = z.infer<typeof SaveLetters>

export const SaveWork = z.object({
  version,
  closeAfterDays: z.coerce.number({ error: 'invalid' }).int('invalid').min(1, 'close_days').max(60, 'close_days'),
  warrantyDays: z.coerce.number({ error: 'invalid' }).int('invalid').min(0, 'warranty_days').max(365, 'warranty_days'),
  specialistsSeeAll: ticked,
  specialistsResolve: ticked,
})
export type SaveWork = z.infer<typeof SaveWork>

/** The fields stand beside the version; what is typed in them is one whole. */
export const SaveSeller = z
  .object({ version })
  .and(Requisites)
  .transform(({ version, ...requisites }) => ({ version, requisites }))
export type SaveSeller = z.infer<typeof SaveSeller>

export const SaveBilling = z.object({
  version,
  vat: z.enum(vats, 'required'),
  invoicePrefix: z.preprocess((value) => value || null, line(20).nullable()).transform((text) => text ?? ''),
  invoiceDays: z.coerce.number({ error: 'invoice_days' }).int('invoice_days').min(0, 'invoice_days').max(60, 'invoice_days'),
  hourlyKopecks: z.string({ error: 'required' }).transform((text, ctx) => {
    const kopecks = parseMoney(text)
    if (kopecks !== null && kopecks <= 100_000_000) return kopecks
    ctx.addIssue({ code: 'custom', message: 'money' })
    return z.NEVER
  }),
})
export type SaveBilling = z.infer<typeof SaveBilling>

export const SaveSafety = z.object({ version, staffNeedTotp: ticked })
export type SaveSafety = z.infer<typeof SaveSafety>

/** A field left empty sends a file without a name or a byte. */
export const SaveLogo = z.object({
  version,
  picture: z.instanceof(File, { error: 'required' }).refine(({ name }) => name !== '', 'required'),
})
export type SaveLogo = z.infer<typeof SaveLogo>

export const RemoveLogo = z.object({ version })
export type RemoveLogo = z.infer<typeof RemoveLogo>

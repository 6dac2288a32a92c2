import { z } from 'zod'
import { PASSWORD_LENGTH, weakness } from '@/domain/password'
import { emailAddress, line } from '@/domain/text'
import type { FormState } from '@/server/form-state'

/** As typed: a password is never trimmed. */
const TypedPassword = z.string({ error: 'required' }).min(1, 'required').max(200, 'too_long')
export const NewPassword = z
  .string({ error: 'required' })
  .min(1, 'required')
  .min(PASSWORD_LENGTH, 'password_short')
  .max(200, 'too_long')
  .refine((password) => weakness(password) === null, 'password_common')

const Token = z.string().regex(/^[\w-]{43}$/, 'invalid')

export const SignIn = z.object({ email: emailAddress, password: TypedPassword, next: z.string().max(2000).default('') })
export type SignIn = z.infer<typeof SignIn>

export const RequestReset = z.object({ email: emailAddress })
export type RequestReset = z.infer<typeof RequestReset>

export const ResetPassword = z.object({ token: Token, password: NewPassword })
export type ResetPassword = z.infer<typeof ResetPassword>

/** A new account's password, or the one that the address already has: which of them, the invitation says. */
export const Join = z.object({ token: Token, password: TypedPassword })
export type Join = z.infer<typeof Join>

export const ChangePassword = z.object({ current_password: TypedPassword, password: NewPassword })
export type ChangePassword = z.infer<typeof ChangePassword>

/** Asks for the password once more before the second factor is touched. */
export const BeginSecondFactor = z.object({ current_password: TypedPassword })
export type BeginSecondFactor = z.infer<typeof BeginSecondFactor>

/** Six digits of the generator, or a recovery code; however people space them. */
const SecondCode = z
  .string({ error: 'required' })
  .max(60, 'too_long')
  .transform((code) => code.replace(/[\s-]/g, ''))
  .pipe(z.string().min(1, 'required'))

export const Code = z.object({ code: SecondCode })
export type Code = z.infer<typeof Code>

export const DropSecondFactor = z.object({ current_password: TypedPassword, code: SecondCode })
export type DropSecondFactor = z.infer<typeof DropSecondFactor>

/** What is shown of a second factor that waits for its first code. */
export type SetUp = { /** In groups, to be typed. */ secret: string; qr: { size: number; path: string } }

/** What the forms of the second factor say back: what to scan, or the recovery codes, this once. */
export type SecondFactorState = FormState & { setUp?: SetUp; codes?: string[] }

export const OneColleague = z.object({ memberId: z.uuid() })

export const EndSession = z.object({ id: z.uuid() })
export type EndSession = z.infer<typeof EndSession>

export const locales = ['ru', 'en'] as const
export const themes = ['system', 'light', 'dark'] as const

const Phone = z
  .string()
  .trim()
  .max(40, 'too_long')
  .regex(/^[\d\s()+.,#*;a-zа-я-]*$/i, 'phone')
  .default('')
  .transform((phone) => phone || null)

export const ChangeProfile = z.object({
  memberId: z.uuid(),
  name: line(120),
  phone: Phone,
  locale: z.enum(locales),
  theme: z.enum(themes),
})
export type ChangeProfile = z.infer<typeof ChangeProfile>

export const ChooseLocale = z.object({ locale: z.enum(locales) })

export const EndOthers = z.object({})

export const ChooseTheme = z.object({ theme: z.enum(themes) })

import { z } from 'zod'
import { emailAddress, line } from '@/domain/text'

/** As typed: a password is never trimmed. */
const TypedPassword = z.string({ error: 'required' }).min(1, 'required').max(200, 'too_long')
export const NewPassword = z.string({ error: 'required' }).min(1, 'required').min(10, 'password_short').max(200, 'too_long')

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

export const locales = ['ru', 'en'] as const
export const themes = ['system', 'light', 'dark'] as const

export const ChangeProfile = z.object({ name: line(120), locale: z.enum(locales), theme: z.enum(themes) })
export type ChangeProfile = z.infer<typeof ChangeProfile>

export const ChooseLocale = z.object({ locale: z.enum(locales) })

export const EndOthers = z.object({})

export const ChooseTheme = z.object({ theme: z.enum(themes) })

import { z } from 'zod'
import { isSlug } from '@/domain/slug'
import { emailAddress, line } from '@/domain/text'
import { isZone } from '@/domain/zone'
import { NewPassword } from '@/features/account/schema'
import { reservedSlugs } from './reserved-slugs'

export const Slug = z
  .string({ error: 'required' })
  .trim()
  .toLowerCase()
  .min(1, 'required')
  .refine(isSlug, 'slug')
  .refine((slug) => !reservedSlugs.includes(slug), 'slug_reserved')

export const CreateTenant = z.object({
  slug: Slug,
  name: line(120),
  timeZone: z.string().refine(isZone, 'invalid').default('Europe/Moscow'),
  phone: line(40).nullable().default(null),
  administrator: z.object({ name: line(120), email: emailAddress }),
})
export type CreateTenant = z.output<typeof CreateTenant>

const Agency = z.object({ agency: line(120), slug: Slug, name: line(120), email: emailAddress })

export const SignUp = Agency
export type SignUp = z.infer<typeof SignUp>

export const FirstVisit = Agency.extend({ code: line(40), password: NewPassword })
export type FirstVisit = z.infer<typeof FirstVisit>

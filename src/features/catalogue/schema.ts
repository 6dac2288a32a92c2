import { z } from 'zod'
import { line } from '@/domain/text'

/** Names of lucide, as the kit draws them. */
export const categoryIcons = [
  'circle-help',
  'bug',
  'wrench',
  'settings',
  'arrow-left-right',
  'database',
  'server',
  'cloud',
  'globe',
  'code',
  'layout-template',
  'palette',
  'image',
  'file-text',
  'languages',
  'search',
  'chart-column',
  'megaphone',
  'mail',
  'phone',
  'smartphone',
  'monitor',
  'printer',
  'shopping-cart',
  'credit-card',
  'calculator',
  'boxes',
  'truck',
  'text-cursor-input',
  'users',
  'lock',
  'shield',
] as const

const emptyToNull = (value: unknown) => (value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value)

export const SaveCategory = z.object({
  /** None for a new one. */
  categoryId: z.preprocess(emptyToNull, z.uuid().nullable()),
  name: line(80),
  description: z.preprocess(emptyToNull, line(160).nullable()).transform((text) => text ?? ''),
  icon: z.enum(categoryIcons).default('circle-help'),
  scope: z.enum(['in', 'out']).default('in'),
  teamId: z.preprocess(emptyToNull, z.uuid().nullable()),
})
export type SaveCategory = z.infer<typeof SaveCategory>

export const OneCategory = z.object({ categoryId: z.uuid() })
export type OneCategory = z.infer<typeof OneCategory>

export const MoveCategory = OneCategory.extend({ way: z.enum(['up', 'down']) })
export type MoveCategory = z.infer<typeof MoveCategory>

import { z } from 'zod'
import type { SearchCursor } from '@/data/search'

export const searchKinds = ['all', 'tickets', 'clients', 'people'] as const
export type SearchKind = (typeof searchKinds)[number]

const cursor = z
  .string()
  .regex(/^\d{1,9}\.\d{1,9}$/)
  .transform((text): SearchCursor => {
    const [score = 0, number = 0] = text.split('.').map(Number)
    return { score, number }
  })

/** The address of the search; a query of any length is taken and cut where it is understood. */
export const SearchAddress = z.object({
  q: z.string().catch(''),
  kind: z.enum(searchKinds).catch('all'),
  after: cursor.nullable().catch(null),
})
export type SearchAddress = z.infer<typeof SearchAddress>

export const cursorText = ({ score, number }: SearchCursor) => `${score}.${number}`

import { z } from 'zod'
import { toldInstant } from '@/domain/text'

/** Where something is being written: on a ticket, or the portal's form of a new one. */
export type DraftPlace = `ticket:${string}` | 'new'

const Place = z.union([z.literal('new'), z.templateLiteral(['ticket:', z.uuid()])])

const Fields = z
  .record(z.string().regex(/^[a-zA-Z]{1,30}$/), z.string().max(200_000).transform(storable))
  .refine((fields) => Object.keys(fields).length <= 20, 'too_long')
export type DraftFields = z.infer<typeof Fields>

/** `seen` is the instant of the draft that this one goes on with; none where there was none. */
export const SaveDraft = z.object({ place: Place, fields: Fields, seen: toldInstant.nullable(), force: z.boolean().default(false) })
export type SaveDraft = z.infer<typeof SaveDraft>

export const DropDraft = z.object({ place: Place })
export type DropDraft = z.infer<typeof DropDraft>

/** As the page gets it. */
export type Draft = { fields: DraftFields; savedAt: string }

/** `taken`: somebody else of the same name, another tab, saved other words meanwhile. */
export type SavedDraft = { savedAt: string } | { taken: Draft | null }

/** No database keeps a NUL or half a letter; whatever else was pasted stays. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '')
}

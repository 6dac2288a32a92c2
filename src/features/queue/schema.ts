import { z } from 'zod'
import { type QueueCursor, queueSorts, queueViews } from '@/domain/queue'
import { priorities } from '@/domain/ticket'

const cursor = z
  .string()
  .regex(/^(\d{1,15}|-)\.[01]\.[0-9a-f-]{36}$/)
  .transform((text): QueueCursor => {
    const [at, paused, id] = text.split('.') as [string, string, string]
    return { at: at === '-' ? null : new Date(Number(at)), paused: paused === '1', id }
  })
  .refine(({ at, id }) => z.uuid().safeParse(id).success && !Number.isNaN(Number(at)))

/** The address is the view; whatever it says that can't be is left out. */
export const QueueAddress = z.object({
  view: z.enum(queueViews).catch('all'),
  sort: z.enum(queueSorts).catch('due'),
  client: z.uuid().nullable().catch(null),
  after: cursor.nullable().catch(null),
  ticket: z.coerce.number().int().positive().max(2_000_000_000).nullable().catch(null),
})
export type QueueAddress = z.infer<typeof QueueAddress>

export const cursorText = ({ at, paused, id }: QueueCursor) => `${at ? at.getTime() : '-'}.${paused ? 1 : 0}.${id}`

/** `1042:7`: the number and the version it was read at. */
const chosen = z
  .array(
    z
      .string()
      .regex(/^\d{1,10}:\d{1,10}$/)
      .transform((text) => {
        const [number, version] = text.split(':').map(Number) as [number, number]
        return { number, version }
      }),
  )
  .min(1, 'required')
  .max(50)

export const AssignChosen = z.object({ tickets: chosen, members: z.array(z.uuid()).min(1, 'required').max(20) })
export type AssignChosen = z.infer<typeof AssignChosen>

export const PrioritiseChosen = z.object({ tickets: chosen, priority: z.enum(priorities) })
export type PrioritiseChosen = z.infer<typeof PrioritiseChosen>

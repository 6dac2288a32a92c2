import { z } from 'zod'
import { priorities } from '@/domain/ticket'

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

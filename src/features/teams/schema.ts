import { z } from 'zod'
import { line } from '@/domain/text'

export const SaveTeam = z.object({
  /** None: a new team. */
  teamId: z.preprocess((value) => value || null, z.uuid().nullable()).default(null),
  name: line(120),
  headId: z.preprocess((value) => value || null, z.uuid().nullable()),
  members: z.array(z.uuid()).max(1000).default([]),
})
export type SaveTeam = z.infer<typeof SaveTeam>

export const OneTeam = z.object({ teamId: z.uuid() })
export type OneTeam = z.infer<typeof OneTeam>

import { z } from 'zod'

const heir = z.preprocess((value) => value || null, z.uuid().nullable()).default(null)

/** To whom what a person holds goes; nobody: it is left without. */
export const DisableStaff = z.object({ memberId: z.uuid(), tickets: heir, clients: heir, teams: heir })
export type DisableStaff = z.infer<typeof DisableStaff>

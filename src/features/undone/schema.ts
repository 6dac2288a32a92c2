import { z } from 'zod'
import { sought } from '@/domain/text'

/** Which part of the list; the address is the view. */
export const UndoneAddress = z.object({ after: sought(254) })
export type UndoneAddress = z.infer<typeof UndoneAddress>

export const DoAgain = z.object({ jobId: z.uuid() })
export type DoAgain = z.infer<typeof DoAgain>

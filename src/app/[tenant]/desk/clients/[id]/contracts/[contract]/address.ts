import { z } from 'zod'

/** What the panel does: `?do=sell`, or `?do=stop&term=…`. */
export const ContractAddress = z.object({
  do: z.enum(['sell', 'move-in', 'upgrade', 'stop', 'overage', 'ask']).nullable().catch(null),
  term: z.uuid().nullable().catch(null),
})
export type ContractAddress = z.infer<typeof ContractAddress>

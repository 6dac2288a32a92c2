import { hourlyCost } from '@/domain/price'
import type { Context } from '@/server/context'
import { basisOf, wordsOf } from './bill-term'
import { makeInvoice } from './make-invoice'

export type Overage = {
  clientId: string
  contractId: string
  /** What is billed once: the sealed month's paper. */
  statementId: string
  /** As the client reads it: «ноябрь 2026 г.». */
  month: string
  /** Minutes over the quota by role and its price an hour; without a name the common price (rules §3.6). */
  roles: { name: string | null; minutes: number; kopecksAnHour: number }[]
}

/** An invoice for the overage of a sealed month, a line a role, half-up once a line (rules §3.6). Throws what `makeInvoice` does. */
export async function billOverage(ctx: Context, { clientId, contractId, statementId, month, roles }: Overage): Promise<{ id: string }> {
  const words = await wordsOf(ctx)
  return makeInvoice(ctx, {
    clientId,
    contractId,
    kind: 'overage',
    basis: await basisOf(ctx, words, contractId),
    lines: roles.map(({ name, minutes, kopecksAnHour }) => ({
      text: name ? words.t('line.overage_by', { month, speciality: name }) : words.t('line.overage', { month }),
      minutes,
      unitKopecks: kopecksAnHour,
      kopecks: hourlyCost(minutes, kopecksAnHour),
    })),
    subjectKey: `statement:${statementId}`,
  })
}

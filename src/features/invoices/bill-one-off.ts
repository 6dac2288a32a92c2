import { hourlyCost } from '@/domain/price'
import { clientAt } from '@/features/clients/client-at'
import type { Context } from '@/server/context'
import { makeInvoice } from './make-invoice'
import type { BillOneOff } from './schema'

/** An invoice for work without a contract, as it was agreed. Throws `AppError` client_archived and what `makeInvoice` does. */
export async function billOneOff(ctx: Context, { clientId, lines }: BillOneOff): Promise<{ id: string }> {
  await clientAt(ctx, clientId)
  return makeInvoice(ctx, {
    clientId,
    contractId: null,
    kind: 'one_off',
    basis: '',
    lines: lines.map((line) => ({
      ...line,
      kopecks: line.minutes === null ? line.unitKopecks : hourlyCost(line.minutes, line.unitKopecks),
    })),
    subjectKey: null,
  })
}

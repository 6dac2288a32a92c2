import { type CountedTicket, countedTickets, howManyCounted } from '@/data/compliance'
import type { ComplianceDetail } from '@/data/compliance-filter'
import type { Context } from '@/server/context'
import { filterOf } from './report'
import type { DetailAddress } from './schema'

const page = 50

/** The tickets behind a figure of the report, as many as the figure says, by pages; `next` is where the following page begins. */
export async function ticketsBehind(
  ctx: Context,
  address: DetailAddress,
): Promise<{ count: number; tickets: CountedTicket[]; next: number | null }> {
  const filter = filterOf(ctx, address)
  const detail = detailOf(address)
  const rows = await countedTickets(ctx.db, filter, detail, { before: address.before, limit: page + 1 })
  const tickets = rows.slice(0, page)
  return {
    count: await howManyCounted(ctx.db, filter, detail),
    tickets,
    next: rows.length > page ? (tickets.at(-1)?.number ?? null) : null,
  }
}

export const detailOf = ({ kept, cause, clock, least, less }: DetailAddress): ComplianceDetail => ({
  kept,
  cause,
  clock,
  took: least === null ? null : { from: least, to: less },
})

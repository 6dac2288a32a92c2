import { type BehindTicket, ticketsByNumber } from '@/data/compliance-tickets'
import { promisePortions } from '@/data/promise-days'
import { numbersBehind, type PromiseDetail } from '@/domain/promise-question'
import type { Context } from '@/server/context'
import { readBook } from './book'
import { questionFor } from './report'
import type { DetailAddress } from './schema'

const page = 50

/** The tickets behind a figure of the report, as many as the figure says, by pages; `next` is where the following page begins. */
export async function ticketsBehind(
  ctx: Context,
  address: DetailAddress,
): Promise<{ count: number; tickets: BehindTicket[]; next: number | null }> {
  const question = questionFor(ctx, address)
  const portions = await promisePortions(ctx.db, question.from, question.to)
  const numbers = numbersBehind(portions, question, detailOf(address), await readBook(ctx.db))
  const { before } = address
  const rest = before === null ? numbers : numbers.filter((number) => number < before)
  const shown = rest.slice(0, page)
  return {
    count: numbers.length,
    tickets: await ticketsByNumber(ctx.db, shown),
    next: rest.length > page ? (shown.at(-1) ?? null) : null,
  }
}

const detailOf = ({ kept, cause, clock, least, less }: DetailAddress): PromiseDetail => ({
  kept,
  cause,
  clock,
  took: least === null ? null : { from: least, to: less },
})

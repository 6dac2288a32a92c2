import { decideEstimate } from '@/features/estimates/decide'
import { offerEstimate } from '@/features/estimates/offer'
import { step } from './storyteller'

export const estimates = (after: number, by: string, minutes: number, text: string) =>
  step(after, by, 'estimate.offer', (ctx, { number }) => offerEstimate(ctx, { number, minutes, text }))

/** The client agrees to what was offered, and to all of it that would be beyond the hours. */
export const agreesToEstimate = (after: number, by: string) =>
  step(after, by, 'estimate.decide', async (ctx, { number }) => {
    const { id, minutes } = await ctx.db.estimate.findFirstOrThrow({ where: { ticket: { number }, state: 'offered' } })
    await decideEstimate(ctx, { number, estimateId: id, verdict: 'approve', over: minutes })
  })

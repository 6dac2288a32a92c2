import { localDate } from '@/domain/local-date'
import { decide } from '@/features/time/decide'
import { pendingEntries } from '@/features/time/pending'
import { actingAs } from '@/server/acting-as'

/** What was worked until three days ago is approved; the last days still await the manager. */
export async function approveTime(by: { tenantId: string; memberId: string }, now: Date): Promise<void> {
  const until = localDate(new Date(+now - 3 * 86_400_000), 'Europe/Moscow')
  await actingAs(by, 'time.approve', now, async (ctx) => {
    const { clients } = await pendingEntries(ctx, { client: null })
    const entries = clients.flatMap((client) => client.entries).filter(({ workDate }) => workDate <= until)
    if (entries.length === 0) return
    const seen = entries.map(({ id, minutes, workDate, speciality, kind }) => ({ id, minutes, workDate, speciality, kind }))
    await decide(ctx, { verdict: 'approve', entries: seen, reason: '' })
  })
}

import { inTenant, wholeTenant } from '@/data/tenant-db'
import { tellDeadlines } from '@/features/tickets/tell-deadlines'
import { agencyOfClocks } from './agency-of-clocks'
import type { Measurement } from './measurement'
import { timed } from './timed'

/** The sweep over 200 000 open clocks of which 1 000 have come due, and over as many of which none has (rules §2.10). */
export const sweep: Measurement = {
  name: 'sweep',
  needs: 'database',
  async run(bench) {
    const lots = [1, 2, 3].map((dueIn) => ({ tickets: 500, dueIn }))
    const { tenantId } = await agencyOfClocks('sweep', bench, [...lots, { tickets: 98_500 }])
    const sweepAt = async (at: Date) => {
      const batch = () => inTenant(wholeTenant({ tenantId }), (db) => tellDeadlines(db, { tenantId, now: at, limit: 100 }))
      while ((await batch()) > 0);
    }
    const hour = (index: number) => new Date(+bench.now + index * 3_600_000)
    return [
      await timed(bench, { name: 'sweep', of: '200 000 clocks, 0 due', times: 5 }, () => sweepAt(bench.now)),
      await timed(bench, { name: 'sweep', of: '200 000 clocks, 1 000 due', times: 3, warm: 0 }, (index) => sweepAt(hour(index + 1))),
    ]
  },
}

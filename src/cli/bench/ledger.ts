import { replayHours } from '@/domain/hour-ledger'
import { type HourContract, monthsLater } from '@/domain/hour-term'
import { postingsOf } from '@/domain/posting'
import type { Work } from '@/domain/work'
import type { Measurement } from './measurement'
import { timed } from './timed'

/** What a contract's whole ledger costs: 24 months in terms of three, with rates by role and an increment, and 5 000 entries (rules §3.18). */
export const ledger: Measurement = {
  name: 'ledger',
  needs: 'nothing',
  async run(bench) {
    const works = worksOf(5000)
    const line = await timed(bench, { name: 'ledger', of: '5 000 entries', times: 50, warm: 5 }, () =>
      postingsOf(replayHours(contract, works), contract),
    )
    return [line]
  },
}

const pricing = { overageKopecks: 150_000, rates: { programmer: 250_000 }, incrementMinutes: 15 }

const contract: HourContract = {
  timeZone: 'Europe/Moscow',
  pricing,
  terms: Array.from({ length: 8 }, (_, index) => ({
    id: `term ${index}`,
    stubFrom: null,
    startsOn: monthsLater('2024-01-31', index * 3),
    months: 3,
    monthlyMinutes: 9000,
    pricing,
    changes: [],
    stoppedAfter: null,
    isPaid: true,
    opening: null,
  })),
}

/** Typed in no order: every date follows one that is far from it. */
function worksOf(count: number): Work[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `entry ${index}`,
    workDate: new Date(Date.UTC(2024, 0, 31 + ((index * 619) % 730))).toISOString().slice(0, 10),
    startedAt: index % 3 === 0 ? null : (index * 7919) % 86_400_000,
    minutes: 5 + ((index * 31) % 120),
    role: index % 2 === 0 ? 'programmer' : 'designer',
    kind: index % 10 === 0 ? 'included' : 'specialist',
  }))
}

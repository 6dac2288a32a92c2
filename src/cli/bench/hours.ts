import { inTenant, wholeTenant } from '@/data/tenant-db'
import { entriesBehind } from '@/features/hour-reports/entries'
import { hoursReport } from '@/features/hour-reports/report'
import { EntriesAddress, HoursReportAddress } from '@/features/hour-reports/schema'
import { actingAs } from '@/server/acting-as'
import { agencyOfHours, HOURS_TENANT, type HoursAgency } from './agency-of-hours'
import { asker, drive } from './load'
import type { Bench, Line, Measurement } from './measurement'
import { timed } from './timed'
import { inTurn, isPage } from './walk'

/** Reports of hours over a year with a million entries, the lists behind their figures, and the page as people get it. */
export const hours: Measurement = {
  name: 'hours',
  needs: 'database',
  async run(bench) {
    const agency = await agencyOfHours(bench)
    const { administratorId, specialistId, clientId } = agency
    const report = (of: string, asked: object, memberId = administratorId) =>
      timed(bench, { name: 'hours', of, times: 10, warm: 3 }, () =>
        actingAs({ tenantId: agency.tenantId, memberId }, 'report.read', bench.now, (ctx) =>
          hoursReport(ctx, HoursReportAddress.parse({ period: 'year', ...asked })),
        ),
      )
    const list = (of: string, asked: object) =>
      timed(bench, { name: 'hours', of, times: 10, warm: 3 }, () =>
        actingAs({ tenantId: agency.tenantId, memberId: administratorId }, 'report.read', bench.now, (ctx) =>
          entriesBehind(ctx, EntriesAddress.parse({ period: 'year', ...asked })),
        ),
      )
    const lines = [
      await report('a year', {}),
      await report('three months', { period: 'quarter' }),
      await report('a client', { client: clientId }),
      await report('a person', { member: specialistId }),
      await report('a speciality', { speciality: 'seo' }),
      await report('own', {}, specialistId),
      await list('all entries', {}),
      await list('overage', { part: 'over' }),
      await list('of a client', { client: clientId, part: 'gifted' }),
      await ofPages(bench, agency),
    ]
    await mark(agency, 20)
    return [...lines, await report('20 marked', {})]
  },
}

/** As if somebody had just logged time for so many clients; their months are then read from the entries. */
async function mark({ tenantId }: HoursAgency, clients: number): Promise<void> {
  await inTenant(wholeTenant({ tenantId }), async (db) => {
    const { _max } = await db.hourSum.aggregate({ _max: { month: true } })
    const some = await db.client.findMany({ take: clients, select: { id: true } })
    if (_max.month) await db.hourMark.createMany({ data: some.map(({ id }) => ({ clientId: id, month: _max.month as Date })) })
  })
}

async function ofPages(bench: Bench, { cookie }: HoursAgency): Promise<Line> {
  const ask = asker(await bench.ports(), [cookie], 1)
  const shots = inTurn([{ method: 'GET', path: `/${HOURS_TENANT}/desk/reports/hours?period=year` }], 40)
  await drive(ask, shots.slice(0, 10), { connections: 1, isRight: isPage })
  const before = { all: bench.cpuMs(), database: bench.databaseCpuMs() }
  const measured = await drive(ask, shots.slice(10), { connections: 1, isRight: isPage })
  const each = (used: number) => used / measured.requests
  return {
    name: 'hours',
    of: 'page, a year',
    ...measured,
    cpuMs: each(bench.cpuMs() - before.all),
    databaseCpuMs: each(bench.databaseCpuMs() - before.database),
  }
}

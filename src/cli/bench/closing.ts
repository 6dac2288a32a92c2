import { inTenant, wholeTenant } from '@/data/tenant-db'
import { addClient } from '@/features/clients/add-client'
import { addContract } from '@/features/clients/add-contract'
import { moveIn } from '@/features/contracts/move-in'
import { closeMonthsOf } from '@/features/statements/close-months-of'
import { sendStatement } from '@/features/statements/send-statement'
import { deskStatement } from '@/features/statements/statement-view'
import { createTenant } from '@/features/tenants/create-tenant'
import { actingAs } from '@/server/acting-as'
import { asker, drive } from './load'
import type { Bench, Line, Measurement } from './measurement'
import { timed } from './timed'
import { inTurn, isPage, page } from './walk'

const CONTRACTS = 1_000
const AT_ONCE = 50

/** The 1st of a month for 1 000 contracts: a draft each; then the day on which their silence is acceptance; and a page that people open meanwhile. */
export const closing: Measurement = {
  name: 'closing',
  needs: 'tickets',
  async run(bench) {
    const { tenantId, administratorId } = await agencyOfContracts(bench)
    const [closed, during] = await whilePeopleWork(bench, () =>
      timed(bench, { name: 'closing', of: '1 000 drafts', times: 1, warm: 0 }, () => closeMonthsOf(tenantId, bench.now)),
    )
    await sendAll(tenantId, administratorId, bench.now)
    const later = new Date(+bench.now + 30 * 86_400_000)
    const [sealed, again] = await whilePeopleWork(bench, () =>
      timed(bench, { name: 'closing', of: '1 000 sealed', times: 1, warm: 0 }, () => closeMonthsOf(tenantId, later)),
    )
    return [closed, { ...during, of: 'queue meanwhile' }, sealed, { ...again, of: 'queue meanwhile' }]
  },
}

async function whilePeopleWork(bench: Bench, work: () => Promise<Line>): Promise<[Line, Line]> {
  const ask = asker(await bench.ports(), bench.seats.staff, 1)
  const shots = inTurn([page('/desk')], 20)
  await drive(ask, shots, { connections: 1, isRight: isPage })
  let working = true
  const all = (function* () {
    while (working) yield page('/desk')
  })()
  const people = drive(ask, all, { connections: 1, isRight: isPage })
  const line = await work().finally(() => {
    working = false
  })
  return [line, { name: 'closing', of: '', ...(await people), cpuMs: 0, databaseCpuMs: 0 }]
}

async function agencyOfContracts({ now }: Bench) {
  const slug = `closing-${now.getTime().toString(36)}`
  const began = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1, 9))
  const startsOn = began.toISOString().slice(0, 10)
  const administrator = { name: 'Админ', email: `admin@${slug}.test` }
  const made = { slug, name: 'Месяцы', timeZone: 'Europe/Moscow', phone: null, administrator }
  const { tenantId, administratorId } = await createTenant(made, began, { passwordHash: 'none' })
  const tariffId = await inTenant(wholeTenant({ tenantId }), async (db) => (await db.tariff.findFirstOrThrow()).id)
  for (let from = 0; from < CONTRACTS; from += AT_ONCE)
    await actingAs({ tenantId, memberId: administratorId }, 'client.write', began, async (ctx) => {
      for (let i = from; i < from + AT_ONCE; i++) {
        const { id: clientId } = await addClient(ctx, { name: `Клиент ${i}`, managerId: null, employeesSeeAll: false })
        const terms = { tariffId, number: `М-${i}`, timeZone: 'Europe/Moscow', monthlyMinutes: 600, startsOn, endsOn: null }
        const { id: contractId } = await addContract(ctx, { clientId, ...terms })
        await moveIn(ctx, { clientId, contractId, startsOn, months: 3, openingMonth: 1, openingMinutes: 0 })
      }
    })
  return { tenantId, administratorId }
}

async function sendAll(tenantId: string, memberId: string, now: Date): Promise<void> {
  const drafts = await inTenant(wholeTenant({ tenantId }), (db) =>
    db.statement.findMany({ where: { state: 'draft' }, select: { id: true } }),
  )
  for (const { id } of drafts)
    await actingAs({ tenantId, memberId }, 'statement.write', now, async (ctx) => {
      const { view } = await deskStatement(ctx, id)
      if (view) await sendStatement(ctx, { id, version: view.version, seen: view.checksum, confirmed: false })
    })
}

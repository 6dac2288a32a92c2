import { later, makeWorld, noon, sees, type World } from '@tests/support/world'
import { createTranslator } from 'next-intl'
import { beforeAll, expect, test } from 'vitest'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { auditToKeep } from '@/features/audit/audit-csv'
import { auditPage } from '@/features/audit/entries'
import { AuditAddress } from '@/features/audit/schema'
import { wording } from '@/features/audit/ui/wording'
import { csvText } from '@/features/moving-in/csv-text'
import ru from '@/i18n/ru'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const look = (address: Record<string, string> = {}, by = world.admin) =>
  world.act(by, 'audit.read', new Date(), (ctx) => auditPage(ctx, AuditAddress.parse(address)))
const t = createTranslator({ locale: 'ru', messages: ru }) as unknown as Parameters<typeof wording>[0]
const reader = { locale: 'ru', timeZone: 'Europe/Moscow', now: noon } as const
const spoken = ({ entries, things }: Awaited<ReturnType<typeof look>>) => entries.map(wording(t, reader, things))

test('is read by the head and the administrator alone', async () => {
  await look()
  for (const nobody of [world.manager, world.dev, world.alpha.responsible])
    await expect(look({}, nobody)).rejects.toMatchObject({ reason: 'forbidden' })
})

test('says what was done as a person would: whose price, from what to what', async () => {
  const { tenantId, admin, tariff } = world
  await inTenant({ ...wholeTenant({ tenantId }), member: admin }, (db) =>
    db.tariff.updateMany({
      where: { id: tariff.id },
      data: { priceKopecks: 4_500_000, works: [{ key: 'a', name: 'Резервная копия' }], rates: { designer: 180_000 } },
    }),
  )
  const [said] = spoken(await look({ kind: 'tariffs' }))
  expect(said).toMatchObject({
    who: 'Админ',
    what: 'Изменён тариф',
    object: { name: tariff.name, path: `/admin/tariffs?tariff=${tariff.id}` },
  })
  const changes = said?.changes.join('; ').replaceAll('\u00a0', ' ')
  expect(changes).toContain('стало 45 000 ₽')
  expect(changes).toContain('+ Резервная копия')
  expect(changes).toContain('+ Дизайнер 1 800 ₽')
})

test('a number finds all of a ticket and nothing else; what was written in it is not told', async () => {
  const { number } = await world.file(world.alpha.employee, noon, { subject: 'Слово-тайна', text: 'Слово-тайна' })
  await world.file(world.beta.employee, noon)
  const found = await look({ object: `#${number}` })
  const ticket = await sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number } }))
  expect(new Set(found.entries.map(({ objectId }) => objectId))).toEqual(new Set([ticket.id]))
  expect(spoken(found).map(({ what }) => what)).toEqual(expect.arrayContaining(['Создана заявка', 'Написано сообщение в\u00a0заявке']))
  expect(JSON.stringify(found)).not.toContain('тайна')
  expect((await look({ object: ticket.id })).entries).toEqual(found.entries)
  for (const object of ['#99999999', 'что угодно', `${ticket.id}0`]) expect((await look({ object })).entries).toEqual([])
})

test('by a person, by a kind, by days', async () => {
  const at = later(3 * 24 * 60)
  await world.file(world.alpha.colleague, at)
  const mine = await look({ who: world.alpha.colleague, kind: 'tickets' })
  expect(mine.entries.length).toBeGreaterThan(1)
  expect(mine.entries.every(({ memberId, at: when }) => memberId === world.alpha.colleague && +when === +at)).toBe(true)
  const day = '2026-11-14'
  expect((await look({ from: day, to: day })).entries.map(({ at: when }) => when.toISOString().slice(0, 10))).toContain(day)
  expect((await look({ from: day, to: day, who: world.alpha.employee })).entries).toEqual([])
  expect((await look({ to: '2026-08-31' })).entries).toEqual([])
  expect((await look({ who: 'nobody', kind: 'settings' })).entries.every(({ memberId }) => memberId === null)).toBe(true)
})

test('page after page comes each entry once, the newest first', async () => {
  const ids: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const { entries, next }: Awaited<ReturnType<typeof look>> = await look({ after })
    ids.push(...entries.map(({ id }) => id))
    after = next
  }
  expect(ids).toEqual([...new Set(ids)].sort().reverse())
  expect(ids).toHaveLength(await sees(world, (db) => db.auditEntry.count({ where: { entity: { not: 'TicketEvent' } } })))
})

test('what is kept as a table has no cell that a spreadsheet would run, and the keeping is an entry', async () => {
  const { tenantId, admin, tariff } = world
  const evil = ['=HYPERLINK("http://evil.example")', '+1+cmd', '-2+3', '@SUM(A1)']
  for (const name of evil)
    await inTenant({ ...wholeTenant({ tenantId }), member: admin }, (db) =>
      db.tariff.updateMany({ where: { id: tariff.id }, data: { name } }),
    )
  const { entries, things } = await world.act(admin, 'audit.read', new Date(), (ctx) =>
    auditToKeep(ctx, AuditAddress.parse({ kind: 'tariffs' })),
  )
  const worded = wording(t, reader, things)
  const csv = csvText(entries.map((entry) => [worded(entry).object?.name ?? '', ...worded(entry).changes]))
  expect(csv).toContain('HYPERLINK')
  expect(csv).not.toMatch(/(^|[;\n"])[=+@]/m)
  const [kept] = (await look({ kind: 'taken' })).entries
  expect(kept).toMatchObject({
    action: 'exported',
    entity: 'audit',
    memberId: admin,
    changes: [{ field: 'kind', values: [null, 'tariffs'] }],
  })
})

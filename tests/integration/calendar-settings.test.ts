import { randomUUID } from 'node:crypto'
import { waiting } from '@tests/support/told'
import { later, makeWorld, noon, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { weekdays } from '@/domain/calendar-schema'
import { calendars } from '@/features/calendar-settings/calendars'
import { daysOffFile, daysOffIn } from '@/features/calendar-settings/days-off'
import { type CalendarState, editCalendar } from '@/features/calendar-settings/edit-calendar'
import { effectOfDefault } from '@/features/calendar-settings/effect'
import { calendarToExport, oneCalendar } from '@/features/calendar-settings/one-calendar'
import { makeDefault, removeCalendar } from '@/features/calendar-settings/remove-calendar'
import { renewBases } from '@/features/calendar-settings/renew-bases'
import { EditCalendar } from '@/features/calendar-settings/schema'
import { workingTimeOf } from '@/features/calendars/working-time'
import type { Try } from '@/jobs/job'
import { recountClocks } from '@/jobs/recount-clocks'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})

const sendsNothing: Try['post'] = async () => {
  throw new Error('a letter')
}
const mainOf = ({ tenantId }: World) => sees({ tenantId }, (db) => db.calendar.findFirstOrThrow({ where: { isDefault: true } }))

/** The form as its page begins, with what a person changes in it. */
async function form(place: World, id: string, change: Record<string, unknown> = {}): Promise<EditCalendar> {
  const page = await place.act(place.admin, 'settings.read', noon, (ctx) => oneCalendar(ctx, id, { year: 2026, look: null, from: null }))
  if (!page) throw new Error('no such calendar')
  const { view, version } = page
  const hours = Object.fromEntries(view.week.map(({ day, hours }) => [day, hours]))
  const { hours: typed = {}, ...rest } = change
  return EditCalendar.parse({
    calendarId: id,
    version: String(version),
    name: view.name,
    timeZone: view.timeZone,
    base: view.base ? 'on' : undefined,
    carried: view.carried,
    year: '2026',
    ...rest,
    hours: { ...hours, ...(typed as object) },
  })
}
const press = (place: World, input: EditCalendar, now = noon) =>
  place.act(place.admin, 'settings.write', now, (ctx) => editCalendar(ctx, input))
const going = (input: EditCalendar, { view }: CalendarState, step: string, more: Partial<EditCalendar> = {}): EditCalendar => ({
  ...input,
  carried: JSON.parse(view?.carried ?? '{}'),
  openDay: view?.opened?.date ?? null,
  ...more,
  step,
})
const recount = (place: World, now: Date) =>
  waiting('recount-clocks', place).then(async (jobs) => {
    for (const { data } of jobs) await recountClocks(data, { jobId: randomUUID(), enqueuedAt: now, now, post: sendsNothing })
  })

test('a day is opened, made off with a name, and saved as the next version with who and when', async () => {
  const place = await makeWorld()
  const { id } = await mainOf(place)
  const begun = await form(place, id, { step: 'day:2026-11-12' })
  const opened = await press(place, begun)
  expect(opened.view?.opened).toMatchObject({ date: '2026-11-12', choice: 'usual', usual: '09:00–18:00' })
  const kept = await press(place, going(begun, opened, 'keep', { dayChoice: 'off', dayName: 'День агентства' }))
  expect(kept.view?.own).toEqual([{ date: '2026-11-12', hours: '', name: 'День агентства' }])
  const saved = await press(place, going(begun, kept, 'save'), later(1))
  expect(saved).toMatchObject({ done: true, savedId: id })
  const page = await place.act(place.admin, 'settings.read', noon, (ctx) => oneCalendar(ctx, id, { year: 2026, look: 2, from: null }))
  expect(page?.versions[0]).toEqual({ version: 2, savedAt: later(1), savedBy: 'Админ' })
  expect(page?.old?.changes).toMatchObject([
    { what: 'date', date: '2026-11-12', before: null, after: { intervals: [], name: 'День агентства' } },
  ])
})

test('what the form foretells is what the recount then writes, ticket by ticket', async () => {
  const place = await makeWorld()
  const { id } = await mainOf(place)
  for (let i = 0; i < 4; i++)
    await place.file(place.alpha.employee, later(330 + i * 10), { situation: i % 2 ? 'hindered' : 'planned', subject: `Заявка ${i}` })
  const now = later(400)
  const begun = await form(place, id, { step: 'show', hours: { wed: '9–13, 14–18', thu: '10–18' } })
  const { effect } = await press(place, begun, now)
  expect(effect?.count).toBe(4)
  const before = await sees(place, (db) => db.ticket.findMany({ orderBy: { number: 'asc' }, select: { number: true, dueAt: true } }))
  await press(place, { ...begun, step: 'save' }, now)
  expect(await sees(place, (db) => db.ticket.findMany({ orderBy: { number: 'asc' }, select: { number: true, dueAt: true } }))).toEqual(
    before,
  )
  await recount(place, now)
  for (const { number, clock, before: old, after } of effect?.rows ?? []) {
    const row = await sees(place, (db) => db.clock.findFirstOrThrow({ where: { ticket: { number }, kind: clock } }))
    expect(row.dueAt).toEqual(after)
    expect(old).not.toEqual(after)
  }
  const told = await sees(place, (db) => db.clockEvent.findMany({ where: { kind: 'recalculated' } }))
  expect(told.length).toBeGreaterThanOrEqual(4)
  expect((await press(place, await form(place, id, { step: 'show' }), now)).effect).toBeNull()
})

test('of two administrators who save the same calendar the second is told, and nothing of theirs is kept', async () => {
  const place = await makeWorld()
  const { id } = await mainOf(place)
  const [first, second] = [
    await form(place, id, { hours: { sat: '10–14' }, step: 'save' }),
    await form(place, id, { hours: { sun: '10–14' }, step: 'save' }),
  ]
  await press(place, first)
  await expect(press(place, second)).rejects.toMatchObject({ version: 2 })
  const versions = await sees(place, (db) => db.calendarVersion.findMany({ where: { calendarId: id }, orderBy: { version: 'asc' } }))
  expect(versions.map(({ version }) => version)).toEqual([1, 2])
  expect(versions[1]?.weekly).toMatchObject({ sat: [['10:00', '14:00']] })
  expect(versions[1]?.weekly).not.toHaveProperty('sun')
})

describe('hours that are refused say why beside their day, and nothing is saved', () => {
  test.each([
    ['overlap', { hours: { mon: '9–13, 12–18' } }, { hours_mon: { key: 'hours_overlap' } }],
    ['equal ends', { hours: { tue: '9–9' } }, { hours_tue: { key: 'hours_equal' } }],
    ['what is no time', { hours: { wed: 'с утра' } }, { hours_wed: { key: 'hours_written' } }],
    [
      'an end inside a clock change',
      { timeZone: 'Europe/Berlin', base: undefined, hours: { sun: '2:30–9' } },
      { hours_sun: { key: 'hours_clock_change' } },
    ],
    ['no working day at all', { hours: Object.fromEntries(weekdays.map((day) => [day, ''])) }, { hours_mon: { key: 'calendar_no_hours' } }],
    ['a zone that is none', { timeZone: 'Europe/Nowhere' }, { timeZone: { key: 'time_zone' } }],
    ['no name', { name: '  ' }, { name: { key: 'required' } }],
    ['a NUL in the name', { name: 'a\u0000b' }, { name: { key: 'control_characters' } }],
  ])('%s', async (_, change, fields) => {
    const { id } = await mainOf(world)
    const state = await press(world, await form(world, id, { ...change, step: 'save' }))
    expect(state.fields).toEqual(fields)
    expect(state.done).toBeUndefined()
    expect((await mainOf(world)).version).toBe(1)
  })
})

test.each([
  ['five', 'Mon', '09:00–18:00', '', 45 * 60],
  ['round', 'Sun', '00:00–24:00', '00:00–24:00', 7 * 24 * 60],
  ['night', 'Sun', '22:00–06:00', '22:00–06:00', 7 * 8 * 60],
])('the ready week «%s» can be counted by', async (preset, _, monday, sunday, minutes) => {
  const { id } = await mainOf(world)
  const state = await press(world, await form(world, id, { step: `week:${preset}` }))
  expect(state.fields).toBeUndefined()
  expect(state.view?.week[0]?.hours).toBe(monday)
  expect(state.view?.week[6]?.hours).toBe(sunday)
  expect(state.view?.week.reduce((sum, row) => sum + row.minutes, 0)).toBe(minutes)
})

describe('files', () => {
  test('JSON that was taken out comes in again as the same calendar', async () => {
    const { id } = await mainOf(world)
    const out = await world.act(world.admin, 'settings.read', noon, (ctx) => calendarToExport(ctx, id))
    const state = await press(world, await form(world, id, { step: 'import', importText: JSON.stringify(out?.data) }))
    expect(state.note).toEqual({ key: 'imported', values: { count: 0 } })
    expect(state.effect).toBeNull()
  })

  test('days off come in from iCalendar, a yearly one for every year, and what the base says already is not repeated', async () => {
    const { id } = await mainOf(world)
    const ics = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTART;VALUE=DATE:20261217',
      'DTEND;VALUE=DATE:20261219',
      'SUMMARY:Корпоратив\\, два дня',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:2',
      'DTSTART;VALUE=DATE:20260612',
      'SUMMARY:День России',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:3',
      'DTSTART;VALUE=DATE:20390401',
      'RRULE:FREQ=YEARLY',
      'SUMMARY:Первое апреля',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:4',
      'DTSTART:20261201T100000Z',
      'SUMMARY:Планёрка',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n')
    const state = await press(world, await form(world, id, { step: 'import', importText: ics }))
    expect(state.note).toEqual({ key: 'imported', values: { count: 4 } })
    expect(state.view?.own).toEqual([
      { date: '2026-12-17', hours: '', name: 'Корпоратив, два дня' },
      { date: '2026-12-18', hours: '', name: 'Корпоратив, два дня' },
    ])
  })

  test('days off that go out come back', () => {
    const days = [
      { date: '2026-01-01', intervals: [], name: 'Новый год; с «кавычками», 🎄' },
      { date: '2026-05-08', intervals: [['09:00', '17:00']] as [string, string][], name: 'Короткий' },
      { date: '2026-12-31', intervals: [], name: 'Конец' },
    ]
    expect(daysOffIn(daysOffFile('id', 'Основной', noon, days), { first: 2025, last: 2030 })).toEqual([days[0], days[2]])
  })

  test.each([
    ['neither JSON nor iCalendar', 'выходной завтра'],
    ['JSON of something else', '{"a":1}'],
    ['equal ends', '{"timezone":"Europe/Moscow","weekly":{"mon":[["09:00","09:00"]]}}'],
    ['a broken iCalendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT'],
    ['nothing', ''],
  ])('%s is refused beside the field', async (_, importText) => {
    const { id } = await mainOf(world)
    const state = await press(world, await form(world, id, { step: 'import', importText }))
    expect(state.fields).toHaveProperty('importText')
  })
})

test('the decree of a year is typed, and the year is a guess no more', async () => {
  const place = await makeWorld()
  const { id } = await mainOf(place)
  const typed = {
    year: '2027',
    decreeAct: 'Постановление № 1',
    decreeMoved: '02.01 → 11.01\n03.01 → 08.03',
    decreeShortened: '20.02, 30.04',
  }
  const begun = await form(place, id, { ...typed, step: 'decree' })
  const state = await press(place, begun)
  expect(state.view?.grid).toMatchObject({ isProvisional: false, act: 'Постановление № 1' })
  expect(state.view?.grid.days.find(({ date }) => date === '2027-01-11')?.kind).toBe('off')
  await press(place, going(begun, state, 'save'))
  expect((await sees(place, (db) => workingTimeOf(db, id))).isProvisional(2027)).toBe(false)
  const wrong = await press(place, await form(place, id, { ...typed, decreeMoved: '31.02 → 11.01', step: 'decree' }))
  expect(wrong.fields).toEqual({ decreeMoved: { key: 'decree_moved' } })
})

test('a calendar over an older decree gets a version over the newest one, once, and its clocks are counted again', async () => {
  const place = await makeWorld()
  const { id } = await mainOf(place)
  await sees(place, async (db) => {
    const weekly = { wed: [['09:00', '18:00']] }
    const kept = { timeZone: 'Europe/Moscow', weekly, exceptions: [], base: 'ru', baseThrough: 2025, savedAt: noon }
    await db.calendarVersion.create({ data: { calendarId: id, version: 2, ...kept } })
    await db.calendar.updateMany({ data: { version: 2 } })
  })
  const renew = () => sees(place, (db) => renewBases(db, place.tenantId, later(1)))
  expect([await renew(), await renew()]).toEqual([1, 0])
  expect((await sees(place, (db) => workingTimeOf(db, id))).isProvisional(2026)).toBe(false)
  expect((await waiting('recount-clocks', place)).at(-1)?.data).toMatchObject({ calendarId: id, actorId: null })
})

describe('a calendar that is in use', () => {
  test('is not removed, and says where; one that is not, is offered nowhere any more', async () => {
    const place = await makeWorld()
    const main = await mainOf(place)
    const begun = await form(place, main.id, { step: 'week:round', name: 'Круглосуточно' })
    const { view } = await press(place, begun)
    const hours = Object.fromEntries(view?.week.map(({ day, hours }) => [day, hours]) ?? [])
    const { savedId = '' } = await press(place, { ...begun, calendarId: null, hours: hours as EditCalendar['hours'], step: 'save' })
    await sees(place, (db) => db.tariff.updateMany({ data: { calendarId: savedId } }))
    await sees(place, (db) => db.contract.updateMany({ where: { clientId: place.alpha.id }, data: { calendarId: savedId } }))
    const remove = (calendarId: string) => place.act(place.admin, 'settings.write', noon, (ctx) => removeCalendar(ctx, { calendarId }))
    await expect(remove(savedId)).rejects.toMatchObject({
      key: 'calendar_in_use',
      values: { count: 2, places: `${place.tariff.name}, alpha-1` },
    })
    await expect(remove(main.id)).rejects.toMatchObject({ key: 'calendar_default' })
    await expect(remove(randomUUID())).rejects.toMatchObject({ reason: 'not_found' })
    await sees(place, async (db) => {
      await db.tariff.updateMany({ data: { calendarId: null } })
      await db.contract.updateMany({ data: { calendarId: null } })
    })
    await remove(savedId)
    const listed = await place.act(place.admin, 'settings.read', noon, (ctx) => calendars(ctx))
    expect(listed.map(({ name }) => name)).toEqual([main.name])
  })

  test('may hang on the contract, which goes before its tariff, which goes before the default', async () => {
    const place = await makeWorld()
    const main = await mainOf(place)
    const made = async (name: string, hours: Record<string, string>) =>
      (await press(place, { ...(await form(place, main.id, { name, step: 'save', hours })), calendarId: null })).savedId ?? ''
    const [ofTariff, ofContract] = [await made('Тарифный', { wed: '9–12' }), await made('Договорный', { wed: '9–12:10' })]
    await sees(place, async (db) => {
      await db.tariff.updateMany({ data: { calendarId: ofTariff } })
      await db.contract.updateMany({ where: { clientId: place.alpha.id }, data: { calendarId: ofContract } })
    })
    const dueOf = async (member: string) => {
      const { number } = await place.file(member, later(-1), { subject: randomUUID() })
      return sees(place, (db) => db.ticket.findFirstOrThrow({ where: { number }, select: { dueAt: true } })).then(({ dueAt }) =>
        dueAt?.toISOString(),
      )
    }
    // From 11:59 half an hour: 11 minutes until 12:10, the rest from Thursday 9:00; 1 minute until 12:00, 29 on Thursday.
    expect(await dueOf(place.alpha.employee)).toBe('2026-11-12T06:19:00.000Z')
    expect(await dueOf(place.beta.employee)).toBe('2026-11-12T06:29:00.000Z')
  })

  test('another default moves the clocks of whoever names none, by the job', async () => {
    const place = await makeWorld()
    const main = await mainOf(place)
    await sees(place, (db) => db.tariff.updateMany({ data: { calendarId: null } }))
    const { number } = await place.file(place.alpha.employee, later(355))
    const { savedId = '' } = await press(place, {
      ...(await form(place, main.id, { name: 'Поздний', hours: { wed: '9–20' }, step: 'save' })),
      calendarId: null,
    })
    const foretold = await place.act(place.admin, 'settings.write', later(356), (ctx) => effectOfDefault(ctx, savedId))
    expect(foretold).toMatchObject({ count: 1, rows: [{ number, after: later(385) }] })
    await place.act(place.admin, 'settings.write', later(356), (ctx) => makeDefault(ctx, { calendarId: savedId }))
    await recount(place, later(357))
    expect((await sees(place, (db) => db.ticket.findFirstOrThrow({ where: { number } }))).dueAt).toEqual(later(385))
  })
})

test('nobody reaches the calendar of another agency, and those who may not write are refused', async () => {
  const other = await makeWorld()
  const { id } = await mainOf(other)
  const page = await world.act(world.admin, 'settings.read', noon, (ctx) => oneCalendar(ctx, id, { year: null, look: null, from: null }))
  expect(page).toBeNull()
  const input = { ...(await form(world, (await mainOf(world)).id, { step: 'save', hours: { sat: '10–11' } })), calendarId: id, version: 1 }
  await expect(press(world, input)).rejects.toMatchObject({ reason: 'not_found' })
  expect((await mainOf(other)).version).toBe(1)
})

import { makeWorld, sees } from '@tests/support/world'
import { expect, test } from 'vitest'
import { lastDecree } from '@/domain/production-calendar'
import { missingYears } from '@/features/calendar-settings/warn-of-years'
import { deskFrame } from '@/features/desk/frame'
import { noticePage } from '@/features/notices/notice-page'
import { renewCalendars } from '@/jobs/renew-calendars'

const december = new Date(`${lastDecree}-12-01T09:00:00Z`)
const november = new Date(`${lastDecree}-11-30T09:00:00Z`)

test('from December on administrators are told once of a year that a calendar misses, and its mark stands until it is there', async () => {
  const world = await makeWorld()
  const asks = (as: string, now: Date) =>
    world.act(as, 'desk.open', now, async (ctx) =>
      (await deskFrame(ctx)).settings.filter((section) => section.asks).map(({ name }) => name),
    )
  const told = (as: string) =>
    world.act(as, 'profile.write', december, async (ctx) => {
      const { groups } = await noticePage(ctx, { all: true, before: null })
      return groups.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'year_missing'))
    })
  await renewCalendars(november)
  expect(await told(world.admin)).toEqual([])
  expect(await asks(world.admin, november)).toEqual([])
  await renewCalendars(december)
  await renewCalendars(new Date(+december + 6 * 3_600_000))
  const { id } = await sees(world, (db) => db.calendar.findFirstOrThrow({ where: { isDefault: true } }))
  expect(await told(world.admin)).toMatchObject([{ calendarId: id, data: { year: lastDecree + 1 } }])
  expect(await told(world.manager)).toEqual([])
  expect(await asks(world.admin, december)).toEqual(['calendars'])
  expect(await asks(world.manager, december)).toEqual([])
  const decree = { act: 'Постановление', moved: [], shortened: [] }
  await sees(world, async (db) => {
    const newest = await db.calendarVersion.findFirstOrThrow({ where: { calendarId: id } })
    const typed = { ...newest, weekly: newest.weekly!, exceptions: newest.exceptions!, decrees: { [lastDecree + 1]: decree } }
    await db.calendarVersion.create({ data: { ...typed, version: newest.version + 1 } })
    await db.calendar.updateMany({ where: { id }, data: { version: newest.version + 1 } })
  })
  expect(await sees(world, (db) => missingYears(db, 'Europe/Moscow', december))).toEqual([])
  expect(await asks(world.admin, december)).toEqual([])
})

import { makeWorld, sees } from '@tests/support/world'
import { expect, test } from 'vitest'
import { newTicket } from '@/features/tickets/new-ticket'
import { ticketThread } from '@/features/tickets/thread'

test('an agency in Vladivostok and a client in Berlin: one counts its hours, the other reads instants in its own zone, and both are named', async () => {
  const world = await makeWorld()
  await sees(world, async (db) => {
    const calendar = await db.calendar.create({ data: { name: 'Владивосток' } })
    const weekly = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '18:00']]]))
    const kept = { timeZone: 'Asia/Vladivostok', weekly, exceptions: [], savedAt: new Date('2026-09-01T08:00:00Z') }
    await db.calendarVersion.create({ data: { calendarId: calendar.id, version: 1, ...kept } })
    await db.tenant.updateMany({ data: { timeZone: 'Asia/Vladivostok' } })
    await db.contract.updateMany({ where: { clientId: world.alpha.id }, data: { timeZone: 'Europe/Berlin', calendarId: calendar.id } })
  })
  // Wednesday 10:00 in Berlin is 19:00 in Vladivostok: closed there until Thursday 9:00, which is midnight in Berlin.
  const now = new Date('2026-11-11T09:00:00Z')
  const offer = await world.act(world.alpha.employee, 'ticket.file', now, (ctx) => newTicket(ctx))
  expect(offer).toMatchObject({ calendarZone: 'Asia/Vladivostok', opensAt: new Date('2026-11-11T23:00:00Z') })
  expect(offer.promises.broken.reactionDue).toEqual(new Date('2026-11-11T23:30:00Z'))
  const { number } = await world.file(world.alpha.employee, now)
  const zoneOf = async (who: string) => (await world.act(who, 'ticket.read', now, (ctx) => ticketThread(ctx, number)))?.timeZone
  expect([await zoneOf(world.alpha.employee), await zoneOf(world.manager)]).toEqual(['Europe/Berlin', 'Asia/Vladivostok'])
})

import { anAddress } from '@tests/support/people'
import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { describe, expect, test } from 'vitest'
import { disableStaff } from '@/features/leaving/disable-staff'
import { heldBy } from '@/features/leaving/held'
import { DisableStaff } from '@/features/leaving/schema'
import { enrol } from '@/features/team/enrol'
import { archiveTeam } from '@/features/teams/archive-team'
import { teams } from '@/features/teams/queries'
import { saveTeam } from '@/features/teams/save-team'
import { assign } from '@/features/tickets/assign'
import { moveTicket } from '@/features/tickets/move'

const leave = (world: World, input: Partial<DisableStaff> & { memberId: string }, who = world.admin) =>
  world.act(who, 'staff.write', later(60), (ctx) => disableStaff(ctx, DisableStaff.parse(input)))

async function assigned(world: World, ...members: string[]) {
  const { number } = await world.file(world.alpha.employee, noon)
  await world.act(world.manager, 'ticket.assign', later(1), async (ctx) => assign(ctx, { ...(await on(world, number)), members }))
  return number
}

const namesOn = (world: World, number: number) =>
  sees(world, async (db) => {
    const rows = await db.assignee.findMany({
      where: { ticket: { number } },
      include: { member: true },
      orderBy: { member: { name: 'asc' } },
    })
    return rows.map(({ member }) => member.name)
  })

const department = (world: World, input: Partial<Parameters<typeof saveTeam>[1]> = {}) =>
  world.act(world.admin, 'staff.write', noon, (ctx) =>
    saveTeam(ctx, { teamId: null, name: 'Разработка', headId: world.dev, members: [world.dev, world.designer], ...input }),
  )

describe('whoever leaves', () => {
  test('hands open tickets, clients and departments on, with an event on each ticket; what is over keeps the name', async () => {
    const world = await makeWorld()
    const [alone, shared, over] = [
      await assigned(world, world.dev),
      await assigned(world, world.dev, world.designer),
      await assigned(world, world.dev),
    ]
    await world.act(world.manager, 'ticket.move', later(2), async (ctx) =>
      moveTicket(ctx, { ...(await on(world, over)), status: 'resolved', reason: '' }),
    )
    await department(world)
    const held = await world.act(world.admin, 'staff.read', noon, (ctx) => heldBy(ctx, world.dev))
    expect(held).toMatchObject({ tickets: 2, clients: 0, teams: 1 })
    expect(held.heirs.map(({ id }) => id)).not.toContain(world.dev)
    await leave(world, { memberId: world.dev, tickets: world.designer, teams: world.manager })
    expect(await namesOn(world, alone)).toEqual(['designer'])
    expect(await namesOn(world, shared)).toEqual(['designer'])
    expect(await namesOn(world, over)).toEqual(['dev'])
    const events = await sees(world, (db) =>
      db.ticketEvent.findMany({ where: { kind: 'assigned', actorId: world.admin }, include: { ticket: true }, orderBy: { id: 'asc' } }),
    )
    expect(events.map(({ ticket, data }) => [ticket.number, data])).toEqual([
      [alone, { names: ['designer'] }],
      [shared, { names: ['designer'] }],
    ])
    const [team] = await world.act(world.admin, 'staff.read', noon, teams)
    expect(team).toMatchObject({ head: { id: world.manager }, members: [{ id: world.designer }] })
  })

  test('may leave work without anybody, and clients only to who may lead them', async () => {
    const world = await makeWorld()
    const number = await assigned(world, world.dev)
    await leave(world, { memberId: world.dev })
    expect(await namesOn(world, number)).toEqual([])
    await expect(leave(world, { memberId: world.manager, clients: world.designer })).rejects.toMatchObject({
      key: 'lead_needed',
      field: 'clients',
    })
    await leave(world, { memberId: world.manager, clients: world.admin })
    expect(await sees(world, (db) => db.client.count({ where: { managerId: world.admin } }))).toBe(2)
  })

  test('hands nothing to somebody who is disabled, of another tenant, of a client, or to themselves', async () => {
    const [world, other] = [await makeWorld(), await makeWorld()]
    const number = await assigned(world, world.dev)
    await leave(world, { memberId: world.designer })
    for (const heir of [other.dev, world.alpha.responsible, world.dev, world.designer])
      await expect(leave(world, { memberId: world.dev, tickets: heir })).rejects.toMatchObject({ key: 'not_found' })
    await expect(leave(world, { memberId: other.dev })).rejects.toMatchObject({ key: 'not_found' })
    await expect(leave(world, { memberId: world.alpha.responsible })).rejects.toMatchObject({ key: 'not_found' })
    expect(await namesOn(world, number)).toEqual(['dev'])
  })

  test('is never the last administrator, even when two disable each other at once, nor oneself', async () => {
    const world = await makeWorld()
    await expect(leave(world, { memberId: world.admin })).rejects.toMatchObject({ key: 'not_yourself' })
    const member = { name: 'Второй', email: anAddress('second'), role: 'administrator', clientId: null } as const
    const second = (await enrol(world.tenantId, member, 'none', noon)).memberId
    const outcomes = await Promise.allSettled([leave(world, { memberId: second }), leave(world, { memberId: world.admin }, second)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await sees(world, (db) => db.member.count({ where: { role: 'administrator', disabledAt: null } }))).toBe(1)
  })
})

describe('a department', () => {
  test('has a name of its own and staff of its own tenant', async () => {
    const [world, other] = [await makeWorld(), await makeWorld()]
    const { id } = await department(world)
    await expect(department(world)).rejects.toMatchObject({ key: 'name_taken', field: 'name' })
    for (const stranger of [other.dev, world.alpha.employee]) {
      await expect(department(world, { teamId: id, headId: stranger })).rejects.toMatchObject({ key: 'not_found' })
      await expect(department(world, { teamId: id, members: [stranger] })).rejects.toMatchObject({ key: 'not_found' })
    }
    await expect(department(other, { teamId: id, headId: null, members: [] })).rejects.toMatchObject({ key: 'not_found' })
    await department(world, { teamId: id, name: 'Код', headId: null, members: [world.designer] })
    const [team] = await world.act(world.admin, 'staff.read', noon, teams)
    expect(team).toMatchObject({ name: 'Код', head: null, members: [{ id: world.designer }], open: 0 })
  })

  test('is not archived while categories send tickets to it', async () => {
    const world = await makeWorld()
    const { id } = await department(world)
    await sees(world, (db) => db.category.updateMany({ where: { id: world.category.id }, data: { teamId: id } }))
    const archive = () => world.act(world.admin, 'staff.write', noon, (ctx) => archiveTeam(ctx, { teamId: id }))
    await expect(archive()).rejects.toMatchObject({ key: 'team_routes', values: { count: 1 } })
    await sees(world, (db) => db.category.updateMany({ data: { teamId: null } }))
    await archive()
    expect((await world.act(world.admin, 'staff.read', noon, teams))[0]?.archivedAt).toEqual(noon)
  })
})

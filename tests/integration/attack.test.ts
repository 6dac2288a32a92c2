import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { inTenant, type Scope, type TenantDb } from '@/data/tenant-db'
import { assign } from '@/features/tickets/assign'
import { addNote } from '@/features/tickets/note'
import { replyToClient } from '@/features/tickets/reply'
import { ticketThread } from '@/features/tickets/thread'

let world: World
let other: World
let ticket: { id: string; number: number; clientId: string }
let note: { id: string }

beforeAll(async () => {
  world = await makeWorld()
  other = await makeWorld()
  const { number } = await world.file(world.alpha.employee, noon)
  const said = { text: 'Секрет: пароль от боевого 12345', minutes: 15, next: 'stay' as const, files: [] }
  await world.act(world.dev, 'ticket.note', later(1), async (ctx) => addNote(ctx, { ...(await on(world, number)), ...said }))
  await world.act(world.dev, 'ticket.reply', later(2), async (ctx) =>
    replyToClient(ctx, { ...(await on(world, number)), ...said, text: 'Ответ' }),
  )
  await world.act(world.manager, 'ticket.assign', later(3), async (ctx) =>
    assign(ctx, { ...(await on(world, number)), members: [world.dev] }),
  )
  ticket = await sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number } }))
  note = await sees(world, (db) => db.message.findFirstOrThrow({ where: { kind: 'note', ticketId: ticket.id } }))
  await other.file(other.alpha.employee, noon)
})

const scopes = {
  'staff of another tenant': (): Scope => ({ tenantId: other.tenantId, client: '*', requester: '*', member: other.manager }),
  'another client of the tenant': (): Scope => ({
    tenantId: world.tenantId,
    client: world.beta.id,
    requester: '*',
    member: world.beta.responsible,
  }),
  'a colleague who sees only own tickets': (): Scope => ({
    tenantId: world.tenantId,
    client: world.alpha.id,
    requester: world.alpha.colleague,
    member: world.alpha.colleague,
  }),
}

const hanging = ['assignee', 'message', 'ticketEvent', 'clockEvent', 'clock', 'timeEntry'] as const
const counted = (db: TenantDb, table: (typeof hanging)[number]): Promise<number> =>
  (db[table] as unknown as { count(args: object): Promise<number> }).count({ where: { ticketId: ticket.id } })

describe.each(Object.keys(scopes) as (keyof typeof scopes)[])('%s', (who) => {
  test('reads nothing of the ticket', async () => {
    await inTenant(scopes[who](), async (db) => {
      expect(await db.ticket.count({ where: { id: ticket.id } })).toBe(0)
      for (const table of hanging) expect([table, await counted(db, table)]).toEqual([table, 0])
    })
  })

  test('changes and removes nothing', async () => {
    await inTenant(scopes[who](), async (db) => {
      expect((await db.ticket.updateMany({ where: { id: ticket.id }, data: { subject: 'взломано' } })).count).toBe(0)
      expect((await db.clock.deleteMany({ where: { ticketId: ticket.id } })).count).toBe(0)
      expect((await db.assignee.deleteMany({ where: { ticketId: ticket.id } })).count).toBe(0)
    })
  })

  test('hangs nothing on it', async () => {
    const scope = scopes[who]()
    const mine = { ticketId: ticket.id, clientId: scope.client === '*' ? other.alpha.id : scope.client, authorId: scope.member ?? '' }
    const message = { kind: 'request' as const, text: 'чужое', at: noon }
    await expect(inTenant(scope, (db) => db.message.create({ data: { ...mine, ...message } }))).rejects.toThrow()
    await expect(inTenant(scope, (db) => db.message.create({ data: { ...mine, ...message, clientId: ticket.clientId } }))).rejects.toThrow()
    await expect(
      inTenant(scope, (db) =>
        db.ticketEvent.createMany({
          data: [{ ticketId: ticket.id, clientId: mine.clientId, version: 9, kind: 'status', actorId: scope.member, at: noon }],
        }),
      ),
    ).rejects.toThrow()
  })

  test('cannot write a row of the other tenant by naming it', async () => {
    const scope = scopes[who]()
    const foreign = who === 'staff of another tenant' ? world.tenantId : other.tenantId
    await expect(inTenant(scope, (db) => db.category.create({ data: { tenantId: foreign, name: 'чужая', position: 1 } }))).rejects.toThrow()
  })
})

describe('a client of the ticket', () => {
  const own = (): Scope => ({
    tenantId: world.tenantId,
    client: world.alpha.id,
    requester: world.alpha.employee,
    member: world.alpha.employee,
  })

  test('reads the public half and no internal note, count, event or file', async () => {
    await inTenant(own(), async (db) => {
      expect(await db.message.count({ where: { ticketId: ticket.id } })).toBe(2)
      expect(await db.message.findFirst({ where: { id: note.id } })).toBeNull()
      expect(await db.message.count({ where: { text: { contains: 'Секрет' } } })).toBe(0)
      expect(await db.ticketEvent.count({ where: { ticketId: ticket.id, internal: true } })).toBe(0)
    })
    const thread = await world.act(world.alpha.employee, 'ticket.read', later(9), (ctx) => ticketThread(ctx, ticket.number))
    expect(JSON.stringify(thread)).not.toContain('Секрет')
  })

  test("writes neither a note, nor a reply, nor in another's name", async () => {
    const base = { ticketId: ticket.id, clientId: world.alpha.id, text: 'подлог', at: noon }
    for (const forged of [
      { ...base, kind: 'note' as const, authorId: world.alpha.employee },
      { ...base, kind: 'reply' as const, authorId: world.alpha.employee },
      { ...base, kind: 'request' as const, authorId: world.alpha.colleague },
      { ...base, kind: 'request' as const, authorId: world.manager },
    ]) {
      await expect(inTenant(own(), (db) => db.message.createMany({ data: [forged] }))).rejects.toThrow(/row-level security/)
    }
  })

  test('logs no time, assigns nobody, changes no rule', async () => {
    await expect(
      inTenant(own(), (db) =>
        db.assignee.createMany({ data: [{ ticketId: ticket.id, clientId: world.alpha.id, memberId: world.designer, assignedAt: noon }] }),
      ),
    ).rejects.toThrow(/row-level security/)
    await expect(
      inTenant(own(), (db) =>
        db.timeEntry.createMany({
          data: [
            {
              ticketId: ticket.id,
              clientId: world.alpha.id,
              memberId: world.dev,
              workDate: noon,
              minutes: 1,
              speciality: 'seo',
              createdAt: noon,
            },
          ],
        }),
      ),
    ).rejects.toThrow(/row-level security/)
    await inTenant(own(), async (db) => {
      expect((await db.target.updateMany({ data: { reactionMinutes: 1 } })).count).toBe(0)
      expect((await db.timeEntry.updateMany({ data: { minutes: 0 } })).count).toBe(0)
      expect((await db.tenant.updateMany({ data: { name: 'моё' } })).count).toBe(0)
      expect((await db.contract.updateMany({ data: { monthlyMinutes: 99_999 } })).count).toBe(0)
    })
  })

  test("doesn't see the people or the contract of another client", async () => {
    await inTenant(own(), async (db) => {
      expect(await db.member.count({ where: { clientId: world.beta.id } })).toBe(0)
      expect(await db.client.count()).toBe(1)
      expect(await db.contract.count()).toBe(1)
    })
  })
})

test('a ticket cannot be moved to a client without all that hangs on it, nor a reply hung across', async () => {
  const foreign = await sees(other, (db) => db.ticket.findFirstOrThrow())
  await expect(
    sees(world, (db) =>
      db.message.create({
        data: { ticketId: foreign.id, clientId: world.alpha.id, kind: 'reply', authorId: world.manager, text: 'x', at: noon },
      }),
    ),
  ).rejects.toThrow(/Foreign key/i)
  await expect(
    sees(world, (db) =>
      db.message.create({
        data: { ticketId: ticket.id, clientId: world.beta.id, kind: 'reply', authorId: world.manager, text: 'x', at: noon },
      }),
    ),
  ).rejects.toThrow(/Foreign key/i)
})

test('without a scope there is nothing', async () => {
  await inTenant({ tenantId: '00000000-0000-0000-0000-000000000000', client: '*', requester: '*', member: null }, async (db) => {
    expect(await db.ticket.count()).toBe(0)
    expect(await db.member.count()).toBe(0)
    expect(await db.tenant.count()).toBe(0)
  })
})

describe('the second id of a request', () => {
  test('nobody is assigned who is no working member of this staff', async () => {
    for (const stranger of [other.dev, world.alpha.responsible, '00000000-0000-7000-8000-000000000000']) {
      await expect(
        world.act(world.manager, 'ticket.assign', later(20), async (ctx) =>
          assign(ctx, { ...(await on(world, ticket.number)), members: [world.designer, stranger] }),
        ),
      ).rejects.toMatchObject({ reason: 'not_found' })
    }
    const assigned = await sees(world, (db) => db.assignee.findMany({ where: { ticketId: ticket.id } }))
    expect(assigned.map(({ memberId }) => memberId)).toEqual([world.dev])
  })

  test('no ticket is filed under the category of another tenant', async () => {
    const before = await sees(world, (db) => db.ticket.count())
    await expect(world.file(world.alpha.employee, noon, { categoryId: other.category.id })).rejects.toMatchObject({ reason: 'not_found' })
    expect(await sees(world, (db) => db.ticket.count())).toBe(before)
  })

  test('no staged file of somebody else is attached, and nothing half remains', async () => {
    const staged = await sees(world, (db) =>
      db.attachment.createManyAndReturn({
        data: [
          {
            uploaderId: world.alpha.colleague,
            name: 'чужое.png',
            size: 1,
            type: 'image/png',
            storageKey: `k-${world.tenantId}`,
            uploadedAt: noon,
          },
        ],
      }),
    )
    const before = await sees(world, (db) => db.ticket.count())
    await expect(world.file(world.alpha.employee, noon, { files: [staged[0]!.id] })).rejects.toMatchObject({
      key: 'file_gone',
      field: 'files',
    })
    expect(await sees(world, (db) => db.ticket.count())).toBe(before)
  })

  test.each([
    ['an employee', () => world.alpha.employee, 'ticket.reply'],
    ['a responsible', () => world.alpha.responsible, 'ticket.note'],
    ['a specialist', () => world.dev, 'ticket.assign'],
    ['a specialist', () => world.dev, 'ticket.prioritise'],
    ['a manager', () => world.manager, 'ticket.answer'],
    ['a manager', () => world.manager, 'settings.write'],
  ] as const)('%s has no right to %s', async (_who, member, permission) => {
    await expect(world.act(member(), permission, noon, async () => 'in')).rejects.toMatchObject({ reason: 'forbidden' })
  })

  test('a disabled person is let in nowhere', async () => {
    await sees(world, (db) => db.member.updateMany({ where: { id: world.designer }, data: { disabledAt: noon } }))
    await expect(world.act(world.designer, 'ticket.read', later(30), async () => 'in')).rejects.toMatchObject({ reason: 'not_found' })
  })
})

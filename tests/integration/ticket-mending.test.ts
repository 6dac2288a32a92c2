import { jobsAbout } from '@tests/support/job-row'
import { beforeAll, describe, expect, test } from 'vitest'
import { inTenant } from '@/data/tenant-db'
import { mendReply } from '@/features/tickets/mend-reply'
import { addNote } from '@/features/tickets/note'
import { replyToClient } from '@/features/tickets/reply'
import { sendNow } from '@/features/tickets/send-now'
import { ticketThread } from '@/features/tickets/thread'
import { later, makeWorld, noon, on, sees, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await makeWorld()
})

async function replied(text = 'Сделали.', html?: string) {
  const { number } = await world.file(world.alpha.employee, noon)
  await world.act(world.dev, 'ticket.reply', noon, async (ctx) =>
    replyToClient(ctx, { ...(await on(world, number)), text, html, minutes: null, next: 'stay', files: [] }),
  )
  const message = await sees(world, (db) => db.message.findFirstOrThrow({ where: { kind: 'reply', ticket: { number } } }))
  return { number, message }
}

const mend = (memberId: string, at: Date, number: number, messageId: string, text: string, seen = '') =>
  world.act(memberId, 'ticket.reply', at, (ctx) => mendReply(ctx, { number, messageId, text, seen }))

const now = (memberId: string, at: Date, number: number, messageId: string) =>
  world.act(memberId, 'ticket.reply', at, (ctx) => sendNow(ctx, { number, messageId }))

const messageAt = (id: string) => sees(world, (db) => db.message.findFirstOrThrow({ where: { id }, include: { edits: true } }))

describe('a reply whose letter waits', () => {
  test('waits as long as the tenant says, and is read in the portal at once', async () => {
    const { number, message } = await replied('Сделали.', '<p><strong>Сделали.</strong><script>x</script></p>')
    expect(message).toMatchObject({ letterAt: later(5), text: 'Сделали.', html: '<p><strong>Сделали.</strong></p>' })
    const thread = await world.act(world.alpha.employee, 'ticket.read', noon, (ctx) => ticketThread(ctx, number))
    const last = thread?.timeline.findLast((item) => item.item === 'message')
    expect(last).toMatchObject({ message: { text: 'Сделали.', heldUntil: null, mayMend: false } })
  })

  test('is mended by its author; staff see what it said before, the client only that it was changed', async () => {
    const { number, message } = await replied('Сделалии.')
    await mend(world.dev, later(2), number, message.id, 'Сделали.')
    expect(await messageAt(message.id)).toMatchObject({
      text: 'Сделали.',
      editedAt: later(2),
      letterAt: later(5),
      edits: [{ text: 'Сделалии.' }],
    })
    const seenBy = async (memberId: string) => {
      const thread = await world.act(memberId, 'ticket.read', later(2), (ctx) => ticketThread(ctx, number))
      return thread?.timeline.flatMap((item) => (item.item === 'message' && item.message.id === message.id ? [item.message] : []))[0]
    }
    expect(await seenBy(world.manager)).toMatchObject({ edits: [{ text: 'Сделалии.' }], heldUntil: later(5), mayMend: false })
    expect(await seenBy(world.alpha.employee)).toMatchObject({ edits: [], heldUntil: null, editedAt: later(2) })
    const scope = { tenantId: world.tenantId, client: world.alpha.id, requester: '*', member: world.alpha.responsible }
    expect(await inTenant(scope, (db) => db.messageEdit.count())).toBe(0)
  })

  test.each(['manager', 'admin', 'designer'] as const)("is not there to be mended or sent by %s, who didn't write it", async (other) => {
    const { number, message } = await replied()
    await expect(mend(world[other], later(1), number, message.id, 'Иначе')).rejects.toMatchObject({ reason: 'not_found' })
    await expect(now(world[other], later(1), number, message.id)).rejects.toMatchObject({ reason: 'not_found' })
    expect(await messageAt(message.id)).toMatchObject({ text: 'Сделали.', letterAt: later(5), edits: [] })
  })

  test('is not mended through another ticket', async () => {
    const { message } = await replied()
    const other = await replied()
    await expect(mend(world.dev, later(1), other.number, message.id, 'Иначе')).rejects.toMatchObject({ reason: 'not_found' })
  })

  test('is mended no more once the letter has left, nor in its last seconds', async () => {
    const { number, message } = await replied()
    for (const at of [later(5), new Date(+later(5) - 2_000), later(500)])
      await expect(mend(world.dev, at, number, message.id, 'Поздно')).rejects.toMatchObject({ key: 'letter_left' })
    expect(await messageAt(message.id)).toMatchObject({ text: 'Сделали.', editedAt: null, edits: [] })
  })

  test('sent at once leaves now and is mended no more, and a second press says so', async () => {
    const { number, message } = await replied()
    await now(world.dev, later(1), number, message.id)
    expect(await messageAt(message.id)).toMatchObject({ letterAt: later(1) })
    await expect(mend(world.dev, later(1), number, message.id, 'Поздно')).rejects.toMatchObject({ key: 'letter_left' })
    await expect(now(world.dev, later(2), number, message.id)).rejects.toMatchObject({ key: 'letter_left' })
  })

  test('mended in two tabs at once keeps one of them, and the other is told', async () => {
    const { number, message } = await replied()
    const both = await Promise.allSettled([
      mend(world.dev, later(1), number, message.id, 'Первая'),
      mend(world.dev, later(1), number, message.id, 'Вторая'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await messageAt(message.id)).edits).toHaveLength(1)
  })

  test('mended and sent at the same moment is one or the other, never half', async () => {
    const { number, message } = await replied()
    const [mended] = await Promise.allSettled([
      mend(world.dev, later(1), number, message.id, 'Иначе'),
      now(world.dev, later(1), number, message.id),
    ])
    const after = await messageAt(message.id)
    expect(after.text).toBe(mended.status === 'fulfilled' ? 'Иначе' : 'Сделали.')
  })

  test('without a wait leaves at once', async () => {
    const other = await makeWorld()
    await sees(other, (db) => db.tenant.updateMany({ data: { holdReplyMinutes: 0 } }))
    const { number } = await other.file(other.alpha.employee, noon)
    await other.act(other.dev, 'ticket.reply', noon, async (ctx) =>
      replyToClient(ctx, { ...(await on(other, number)), text: 'Да', minutes: null, next: 'stay', files: [] }),
    )
    expect(await sees(other, (db) => db.message.findFirstOrThrow({ where: { kind: 'reply' } }))).toMatchObject({ letterAt: noon })
  })

  test('has no letter where nobody would get one', async () => {
    const other = await makeWorld()
    const { number } = await other.file(other.alpha.employee, noon)
    await sees(other, (db) => db.member.updateMany({ where: { id: other.alpha.employee }, data: { disabledAt: noon } }))
    await other.act(other.dev, 'ticket.reply', noon, async (ctx) =>
      replyToClient(ctx, { ...(await on(other, number)), text: 'Да', minutes: null, next: 'stay', files: [] }),
    )
    expect(await sees(other, (db) => db.message.findFirstOrThrow({ where: { kind: 'reply' } }))).toMatchObject({ letterAt: null })
  })
})

test('a message of somebody else is changed by nobody, whatever the code above may try', async () => {
  const { message } = await replied()
  const staff = { tenantId: world.tenantId, client: '*', requester: '*', member: world.manager }
  const client = { tenantId: world.tenantId, client: world.alpha.id, requester: '*', member: world.alpha.employee }
  for (const scope of [staff, client]) {
    const tried = await inTenant(scope, (db) => db.message.updateMany({ data: { text: 'подмена' } }))
    expect(tried.count).toBe(0)
  }
  expect((await messageAt(message.id)).text).toBe('Сделали.')
})

describe('a note that calls somebody by name', () => {
  test('tells staff who may read the ticket and are still named, and nobody else', async () => {
    const { number } = await world.file(world.alpha.employee, noon)
    await world.act(world.dev, 'ticket.note', noon, async (ctx) => {
      const mentions = [world.designer, world.manager, world.alpha.employee, world.dev, world.beta.employee]
      await addNote(ctx, {
        ...(await on(world, number)),
        text: 'Посмотри, @designer и @alpha-employee',
        minutes: null,
        files: [],
        mentions,
      })
    })
    expect((await jobsAbout('mentioned')).length).toBeGreaterThan(0)
    expect(await jobsAbout(JSON.stringify([world.designer]))).toHaveLength(1)
  })
})

import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { inTenant } from '@/data/tenant-db'
import { clearDraft } from '@/features/drafts/clear-draft'
import { draftAt } from '@/features/drafts/draft-at'
import { saveDraft } from '@/features/drafts/save-draft'
import type { DraftPlace, SaveDraft } from '@/features/drafts/schema'
import { answer } from '@/features/tickets/answer'
import { replyToClient } from '@/features/tickets/reply'
import { ticketThread } from '@/features/tickets/thread'
import { later, makeWorld, noon, on, sees, type World } from '../support/world'

let world: World
let number: number
let place: DraftPlace

beforeAll(async () => {
  world = await makeWorld()
  number = (await world.file(world.alpha.employee, noon)).number
  place = `ticket:${(await sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number } }))).id}`
})

const save = (memberId: string, at: Date, fields: SaveDraft['fields'], rest: Partial<SaveDraft> = {}) =>
  world.act(memberId, 'ticket.read', at, (ctx) => saveDraft(ctx, { place, fields, seen: null, force: false, ...rest }))
const read = (memberId: string, at = noon) => world.act(memberId, 'ticket.read', at, (ctx) => draftAt(ctx, place))

describe('what a person has begun to write', () => {
  test('is there on another device, and nobody else reads it', async () => {
    const saved = await save(world.dev, noon, { text: 'Начал', html: '<p><strong>Начал</strong><script>x</script></p>', mode: 'note' })
    expect(await read(world.dev)).toEqual({
      fields: { text: 'Начал', html: '<p><strong>Начал</strong></p>', mode: 'note' },
      savedAt: 'savedAt' in saved && saved.savedAt,
    })
    for (const other of [world.manager, world.admin, world.designer, world.alpha.employee, world.alpha.responsible])
      expect(await read(other)).toBeNull()
    const scope = { tenantId: world.tenantId, client: '*', requester: '*', member: world.manager }
    expect(await inTenant(scope, (db) => db.draft.findMany())).toEqual([])
    expect((await inTenant(scope, (db) => db.draft.deleteMany())).count).toBe(0)
  })

  test('in two tabs: the later one is told of the other words and overwrites nothing unasked', async () => {
    const first = await save(world.designer, noon, { text: 'Первая' })
    if (!('savedAt' in first)) throw new Error('was not saved')
    const second = await save(world.designer, later(1), { text: 'Вторая' })
    expect(second).toEqual({ taken: { fields: { text: 'Первая' }, savedAt: first.savedAt } })
    const went = await save(world.designer, later(2), { text: 'Первая, дальше' }, { seen: first.savedAt })
    expect(went).toEqual({ savedAt: later(2).toISOString() })
    expect(await save(world.designer, later(3), { text: 'Вторая' }, { seen: first.savedAt })).toMatchObject({
      taken: { fields: { text: 'Первая, дальше' } },
    })
    expect(await save(world.designer, later(4), { text: 'Вторая' }, { seen: null, force: true })).toEqual({
      savedAt: later(4).toISOString(),
    })
    expect((await read(world.designer))?.fields).toEqual({ text: 'Вторая' })
  })

  test('saved twice at the same moment keeps one and tells the other', async () => {
    const both = await Promise.all([save(world.manager, noon, { text: 'а' }), save(world.manager, later(1), { text: 'б' })])
    expect(both.filter((one) => 'savedAt' in one)).toHaveLength(1)
    expect(both.filter((one) => 'taken' in one)).toHaveLength(1)
  })

  test('is gone with the sending, and not before it', async () => {
    await save(world.dev, noon, { text: 'Начал' }, { force: true })
    const stale = { number, version: 1 }
    await world.act(world.manager, 'ticket.reply', later(1), async (ctx) =>
      replyToClient(ctx, { ...(await on(world, number)), text: 'Я первый', minutes: null, next: 'stay', files: [] }),
    )
    const reply = { text: 'Начал', minutes: null, next: 'stay' as const, files: [] }
    await expect(world.act(world.dev, 'ticket.reply', later(2), (ctx) => replyToClient(ctx, { ...stale, ...reply }))).rejects.toThrow()
    expect(await read(world.dev)).toMatchObject({ fields: { text: 'Начал' } })
    await world.act(world.dev, 'ticket.reply', later(3), async (ctx) => replyToClient(ctx, { ...(await on(world, number)), ...reply }))
    expect(await read(world.dev)).toBeNull()
  })

  test("is a client's own as well, and goes with the answer; a new ticket's goes with the filing", async () => {
    await save(world.alpha.employee, noon, { text: 'Ещё вот что' })
    await save(world.alpha.employee, noon, { subject: 'Новая' }, { place: 'new' })
    await world.act(world.alpha.employee, 'ticket.answer', later(5), async (ctx) =>
      answer(ctx, { ...(await on(world, number)), text: 'Ещё вот что', files: [] }),
    )
    expect(await read(world.alpha.employee)).toBeNull()
    const ofNew = () => world.act(world.alpha.employee, 'ticket.read', noon, (ctx) => draftAt(ctx, 'new'))
    expect(await ofNew()).toMatchObject({ fields: { subject: 'Новая' } })
    await world.file(world.alpha.employee, later(6))
    expect(await ofNew()).toBeNull()
  })

  test('is thrown away by its writer', async () => {
    await save(world.admin, noon, { text: 'Не надо' })
    await world.act(world.admin, 'ticket.read', noon, (ctx) => clearDraft(ctx, place))
    expect(await read(world.admin)).toBeNull()
  })

  test.each(['beta', 'nobody'] as const)("is refused on a ticket that isn't there for its writer (%s)", async (whose) => {
    const at = { place: whose === 'nobody' ? (`ticket:${randomUUID()}` as DraftPlace) : place }
    await expect(save(world.beta.employee, noon, { text: 'x' }, at)).rejects.toMatchObject({ reason: 'not_found' })
  })
})

describe('a long thread', () => {
  test('comes in pages without a gap or a repeat, its request always on top', async () => {
    const long = (await world.file(world.alpha.employee, noon, { text: 'Начало' })).number
    for (let i = 1; i <= 75; i++)
      await world.act(world.dev, 'ticket.reply', later(i), async (ctx) =>
        replyToClient(ctx, {
          ...(await on(world, long)),
          text: `Ответ ${i}`,
          minutes: 5,
          speciality: 'programmer',
          next: 'stay',
          files: [],
        }),
      )
    const textsOf = (page: NonNullable<Awaited<ReturnType<typeof ticketThread>>>) =>
      page.timeline.flatMap((item) => (item.item === 'message' ? [item.message.text] : []))
    const seen: string[] = []
    let before: Date | null = null
    let pages = 0
    do {
      const page: Awaited<ReturnType<typeof ticketThread>> = await world.act(world.alpha.employee, 'ticket.read', later(100), (ctx) =>
        ticketThread(ctx, long, before),
      )
      if (!page) throw new Error('no ticket')
      if (pages === 0) expect(page.request?.text).toBe('Начало')
      seen.unshift(...textsOf(page))
      before = page.earlier
      pages++
    } while (before)
    expect(pages).toBeGreaterThan(1)
    expect(seen).toEqual(['Начало', ...Array.from({ length: 75 }, (_, i) => `Ответ ${i + 1}`)])
  })
})

import { randomUUID } from 'node:crypto'
import { makeWorld, noon, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { archiveCategory, restoreCategory } from '@/features/catalogue/archive-category'
import { categories } from '@/features/catalogue/categories'
import { moveCategory } from '@/features/catalogue/move-category'
import { saveCategory } from '@/features/catalogue/save-category'
import { SaveCategory } from '@/features/catalogue/schema'
import { archiveReason, restoreReason } from '@/features/reasons/archive-reason'
import { moveReason } from '@/features/reasons/move-reason'
import { reasons } from '@/features/reasons/reasons'
import { saveReason } from '@/features/reasons/save-reason'
import { newTicket } from '@/features/tickets/new-ticket'
import type { Context } from '@/server/context'

let world: World
let other: World
beforeAll(async () => {
  world = await makeWorld()
  other = await makeWorld()
})

const write = <T>(work: (ctx: Context) => Promise<T>) => world.act(world.admin, 'settings.write', noon, work)
const category = (typed: Record<string, string>) => SaveCategory.parse({ name: 'Раздел', ...typed })
const names = async () => (await write(categories)).filter(({ archived }) => !archived).map(({ name }) => name)
const offered = async () => (await world.act(world.alpha.employee, 'ticket.file', noon, (ctx) => newTicket(ctx))).categories

describe('a category', () => {
  test('that is added stands last in the form of a new ticket, with its icon and explanation', async () => {
    await write((ctx) =>
      saveCategory(ctx, category({ name: 'Интеграция с банком', description: 'Оплата и возвраты', icon: 'credit-card' })),
    )
    expect((await offered()).at(-1)).toMatchObject({ name: 'Интеграция с банком', description: 'Оплата и возвраты', icon: 'credit-card' })
  })

  test('of a name that is there already is refused beside the field, in whatever letters, archived ones too', async () => {
    const add = (name: string) => write((ctx) => saveCategory(ctx, category({ name })))
    await add('Дубль')
    await expect(add('дубль')).rejects.toMatchObject({ key: 'name_taken', field: 'name' })
    const { id } = await sees(world, (db) => db.category.findFirstOrThrow({ where: { name: 'Дубль' } }))
    await write((ctx) => archiveCategory(ctx, { categoryId: id }))
    await expect(add('Дубль')).rejects.toMatchObject({ key: 'name_archived', field: 'name' })
    const outcomes = await Promise.allSettled([add('Близнец'), add('Близнец')])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('that is archived leaves the form, stays on its tickets, and comes back last', async () => {
    const { number } = await world.file(world.alpha.employee, noon)
    await write((ctx) => archiveCategory(ctx, { categoryId: world.category.id }))
    expect((await offered()).map(({ id }) => id)).not.toContain(world.category.id)
    await expect(world.file(world.alpha.employee, noon)).rejects.toMatchObject({ key: 'category_gone' })
    const ticket = await sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number }, include: { category: true } }))
    expect(ticket.category.name).toBe(world.category.name)
    await write((ctx) => restoreCategory(ctx, { categoryId: world.category.id }))
    expect((await names()).at(-1)).toBe(world.category.name)
  })

  test('keeps its place whole when two move the list at once', async () => {
    const before = await names()
    const [first, second] = await sees(world, (db) =>
      db.category.findMany({ where: { archived: false }, orderBy: { position: 'asc' }, select: { id: true }, take: 2 }),
    )
    const move = (id: string, way: 'up' | 'down') => write((ctx) => moveCategory(ctx, { categoryId: id, way }))
    await Promise.all([move(first!.id, 'down'), move(second!.id, 'down'), move(first!.id, 'down'), move(second!.id, 'up')])
    const after = await names()
    expect([...after].sort()).toEqual([...before].sort())
    const positions = await sees(world, (db) => db.category.findMany({ where: { archived: false }, select: { position: true } }))
    expect(new Set(positions.map(({ position }) => position)).size).toBe(positions.length)
  })

  test('that is the last a client can pick stays, even when two put the last two away at once', async () => {
    const place = await makeWorld()
    const act = <T>(work: (ctx: Context) => Promise<T>) => place.act(place.admin, 'settings.write', noon, work)
    const all = (await act(categories)).filter(({ outOfScope }) => !outOfScope)
    for (const { id } of all.slice(2)) await act((ctx) => archiveCategory(ctx, { categoryId: id }))
    const outcomes = await Promise.allSettled(all.slice(0, 2).map(({ id }) => act((ctx) => archiveCategory(ctx, { categoryId: id }))))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find((outcome) => outcome.status === 'rejected')?.reason).toMatchObject({ key: 'last_category' })
    const left = (await act(categories)).find(({ outOfScope, archived }) => !outOfScope && !archived)
    const outside = category({ name: 'Последний', categoryId: left?.id ?? '', scope: 'out' })
    await expect(act((ctx) => saveCategory(ctx, outside))).rejects.toMatchObject({ key: 'last_category', field: 'scope' })
  })

  test('or a team of another agency is not there, and nothing changes', async () => {
    const theirs = other.category.id
    const team = await sees(other, (db) => db.team.create({ data: { name: 'Чужой отдел' } }))
    const gone = { reason: 'not_found' }
    await expect(write((ctx) => archiveCategory(ctx, { categoryId: theirs }))).rejects.toMatchObject(gone)
    await expect(write((ctx) => restoreCategory(ctx, { categoryId: theirs }))).rejects.toMatchObject(gone)
    await expect(write((ctx) => moveCategory(ctx, { categoryId: theirs, way: 'down' }))).rejects.toMatchObject(gone)
    await expect(write((ctx) => saveCategory(ctx, category({ name: 'Захват', categoryId: theirs })))).rejects.toMatchObject(gone)
    await expect(write((ctx) => saveCategory(ctx, category({ name: 'С отделом', teamId: team.id })))).rejects.toMatchObject(gone)
    expect(await sees(other, (db) => db.category.findFirstOrThrow({ where: { id: theirs } }))).toMatchObject({
      name: other.category.name,
      archived: false,
    })
  })

  test('may have a team of its own agency', async () => {
    const team = await sees(world, (db) => db.team.create({ data: { name: `Отдел ${randomUUID()}` } }))
    await write((ctx) => saveCategory(ctx, category({ name: 'С отделом', teamId: team.id })))
    expect((await write(categories)).find(({ name }) => name === 'С отделом')).toMatchObject({ teamId: team.id, teamName: team.name })
  })
})

describe('reasons', () => {
  test('of a new agency are the ten of the regulations, and what a ticket may wait for', async () => {
    const all = await other.act(other.admin, 'settings.read', noon, reasons)
    expect(all.filter(({ kind }) => kind === 'refusal')).toHaveLength(10)
    expect(all.filter(({ kind }) => kind === 'postponement').length).toBeGreaterThanOrEqual(4)
    expect(all.filter(({ kind }) => kind === 'breach').length).toBeGreaterThanOrEqual(5)
    expect(all.every(({ kind, text }) => kind === 'breach' || text.length > 20)).toBe(true)
  })

  test('are added, moved, archived and brought back within their kind', async () => {
    const list = async (kind: string) => (await write(reasons)).filter((reason) => reason.kind === kind && !reason.archived)
    await write((ctx) => saveReason(ctx, { reasonId: null, kind: 'refusal', name: 'Вне рабочего времени', text: '' }))
    const [last, ahead] = [(await list('refusal')).at(-1), (await list('refusal')).at(-2)]
    expect(last?.name).toBe('Вне рабочего времени')
    await write((ctx) => moveReason(ctx, { reasonId: last!.id, way: 'up' }))
    expect((await list('refusal')).slice(-2).map(({ id }) => id)).toEqual([last!.id, ahead!.id])
    await write((ctx) => archiveReason(ctx, { reasonId: last!.id }))
    expect((await list('refusal')).map(({ id }) => id)).not.toContain(last!.id)
    await write((ctx) => restoreReason(ctx, { reasonId: last!.id }))
    expect((await list('refusal')).at(-1)?.id).toBe(last!.id)
    const same = { reasonId: null, kind: 'refusal', name: 'вне рабочего времени', text: '' } as const
    await expect(write((ctx) => saveReason(ctx, same))).rejects.toMatchObject({ key: 'name_taken', field: 'name' })
    await write((ctx) => saveReason(ctx, { ...same, kind: 'postponement' }))
  })

  test('of another agency are not there', async () => {
    const theirs = await sees(other, (db) => db.reason.findFirstOrThrow())
    const gone = { reason: 'not_found' }
    const save = { reasonId: theirs.id, kind: theirs.kind, name: 'Захват', text: '' }
    await expect(write((ctx) => saveReason(ctx, save))).rejects.toMatchObject(gone)
    await expect(write((ctx) => archiveReason(ctx, { reasonId: theirs.id }))).rejects.toMatchObject(gone)
    await expect(write((ctx) => restoreReason(ctx, { reasonId: theirs.id }))).rejects.toMatchObject(gone)
    await expect(write((ctx) => moveReason(ctx, { reasonId: theirs.id, way: 'up' }))).rejects.toMatchObject(gone)
    expect(await sees(other, (db) => db.reason.findFirstOrThrow({ where: { id: theirs.id } }))).toEqual(theirs)
  })
})

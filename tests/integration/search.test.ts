import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { find } from '@/features/search/find'
import { SearchAddress } from '@/features/search/schema'
import { assign } from '@/features/tickets/assign'
import { addNote } from '@/features/tickets/note'
import { replyToClient } from '@/features/tickets/reply'

let world: World
let calculator: number, order: number, foreign: number, english: number, login: number

const found = (who: string, typed: string, more: object = {}) =>
  world.act(who, 'ticket.read', later(60), (ctx) => find(ctx, { typed, limit: 20, ...more }))
const numbers = async (who: string, typed: string) => (await found(who, typed)).tickets.map(({ number }) => number)

beforeAll(async () => {
  world = await makeWorld()
  const file = async (who: string, minute: number, subject: string, text: string) =>
    (await world.file(who, later(minute), { subject, text })).number
  calculator = await file(
    world.alpha.employee,
    1,
    'Калькулятор рулонов считает неверно',
    'На ёлках и обоях выходит больше рулонов, чем нужно.',
  )
  order = await file(world.alpha.responsible, 2, 'Не оформляется заказ', 'Кнопка «Оформить заказ» ничего не делает, пробовали трижды.')
  foreign = await file(world.beta.employee, 3, 'Пропали заказы из выгрузки', 'Выгрузка в учёт идёт без заказов за вчера.')
  english = await file(world.alpha.colleague, 4, 'Newsletter subscription is broken', 'Customers unsubscribed twice see an error 404.')
  login = await file(world.beta.employee, 5, 'Не подходит логин', 'Сотрудник не может войти.')
  for (const [number, text] of [
    [calculator, 'Пароль от хостинга: бегемотик'],
    [order, 'Клиент скандальный, осторожно'],
  ] as const)
    await world.act(world.manager, 'ticket.note', later(10), async (ctx) =>
      addNote(ctx, { ...(await on(world, number)), text, minutes: null, files: [] }),
    )
  await world.act(world.manager, 'ticket.reply', later(11), async (ctx) =>
    replyToClient(ctx, {
      ...(await on(world, calculator)),
      text: 'Исправили округление, проверьте.',
      minutes: null,
      next: 'stay',
      files: [],
    }),
  )
  await world.act(world.manager, 'ticket.assign', later(12), async (ctx) =>
    assign(ctx, { ...(await on(world, calculator)), members: [world.dev] }),
  )
})

describe('what is typed is understood', () => {
  test.each([
    ['заказ', () => [order, foreign]],
    ['ЗАКАЗАМИ', () => [order, foreign]],
    ['елка', () => [calculator]],
    ['ёлки', () => [calculator]],
    ['округления', () => [calculator]],
    ['unsubscribe', () => [english]],
    ['"не оформляется"', () => [order]],
    ['«заказ оформить»', () => []],
    ['заказ -выгрузка', () => [order]],
    ['заказ -"за вчера"', () => [order]],
    ['404', () => [english]],
    ['бегемотик', () => [calculator]],
    ['рулон нужно', () => [calculator]],
    ['кальк', () => [calculator]],
  ])('%s', async (typed, expected) => {
    expect((await numbers(world.manager, typed)).sort()).toEqual(expected().sort())
  })

  test.each([
    ['калкулятор', () => calculator, 'калькулятор'],
    ['клькулятор рулнов', () => calculator, 'калькулятор рулонов'],
    ['оформлется', () => order, 'оформляется'],
    ['newsltter', () => english, 'newsletter'],
    ['калькуялтор', () => calculator, 'калькулятор'],
    ['закз', () => order, 'заказ'],
    ['subscripton', () => english, 'subscription'],
    ['rfkmrekznjh', () => calculator, 'калькулятор'],
  ])('%s, with a mistake, is still found', async (typed, number, instead) => {
    const result = await found(world.manager, typed)
    expect(result.tickets.map((ticket) => ticket.number)).toContain(number())
    expect(result.instead).toBe(instead)
  })

  test.each(['1042', '#1042', '№ 1042'])('%s is first of all the ticket of that number', async (typed) => {
    const [first] = (await found(world.manager, typed.replace('1042', String(foreign)))).tickets
    expect(first).toMatchObject({ number: foreign, place: 'number' })
  })

  test.each([
    '',
    '   ',
    '\u0000',
    '😀😀',
    '"',
    '""',
    '-',
    '- - -',
    '-заказ',
    '&|!():*',
    "';--",
    '\\',
    '"\\',
    '<->',
    'и на в',
    "a'b:*",
    '%_%',
    '\ud800',
  ])('%j finds nothing much and fails nowhere', async (typed) => {
    await expect(found(world.manager, typed)).resolves.toMatchObject({ anyWord: false })
    await expect(found(world.alpha.employee, typed, { typing: true })).resolves.toBeDefined()
  })

  test('ten thousand characters are cut, and it says so', async () => {
    const { query, tickets } = await found(world.manager, `заказ ${'щ'.repeat(9_994)}`)
    expect([query.cut, query.text, tickets.length]).toEqual([true, 'заказ', 2])
    expect((await found(world.manager, 'щ'.repeat(10_000))).query.text).toHaveLength(200)
    expect(SearchAddress.parse({ q: ['a', 'b'], kind: 'x', after: 'y' })).toEqual({ q: '', kind: 'all', after: null })
  })

  test('where nothing holds all the words, some of them are enough, and it says so', async () => {
    const result = await found(world.manager, 'калькулятор unsubscribed')
    expect([result.anyWord, result.tickets.map(({ number }) => number).sort()]).toEqual([true, [calculator, english].sort()])
  })

  test('the hit is marked, and the place is named', async () => {
    const [first] = (await found(world.manager, 'округление')).tickets
    expect(first).toMatchObject({ place: 'message' })
    expect(first?.snippet.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['округление'])
  })
})

describe('everybody finds what they may see and not a word more', () => {
  test("an internal note's word gives a client no hit, no count and no spelling", async () => {
    for (const who of [world.alpha.employee, world.alpha.responsible])
      for (const typed of ['бегемотик', 'бегемотек', 'скандальный', 'скандальнй', '"клиент скандальный"'])
        expect(await found(who, typed)).toMatchObject({ tickets: [], total: 0, instead: null, named: [] })
    expect(await numbers(world.alpha.responsible, 'заказ -скандальный')).toEqual([order])
    expect(await numbers(world.manager, 'заказ -скандальный')).toEqual([foreign])
  })

  test('an employee finds own tickets, a responsible the company’s, nobody another client’s', async () => {
    expect(await numbers(world.alpha.employee, 'заказ')).toEqual([])
    expect(await numbers(world.alpha.responsible, 'заказ')).toEqual([order])
    expect(await numbers(world.alpha.colleague, 'калькулятор')).toEqual([])
    expect(await numbers(world.beta.employee, 'заказ')).toEqual([foreign])
    expect(await numbers(world.beta.employee, `#${order}`)).toEqual([])
    expect((await found(world.alpha.employee, 'оформлется')).instead).toBeNull()
    expect((await found(world.beta.responsible, 'калкулятор')).instead).toBeNull()
  })

  test('another tenant finds nothing of it', async () => {
    const other = await makeWorld()
    const there = (typed: string) => other.act(other.manager, 'ticket.read', later(60), (ctx) => find(ctx, { typed, limit: 20 }))
    for (const typed of ['калькулятор', 'калкулятор', 'бегемотик']) expect(await there(typed)).toMatchObject({ tickets: [], instead: null })
  })

  test('where specialists see only what is assigned, so does their search', async () => {
    await sees(world, (db) => db.tenant.updateMany({ data: { specialistsSeeAll: false } }))
    const seen = [await numbers(world.dev, 'заказ'), await numbers(world.dev, 'калькулятор'), await numbers(world.dev, `#${order}`)]
    const spelt = [(await found(world.dev, 'оформлется')).instead, (await found(world.dev, 'скандальнй')).instead]
    await sees(world, (db) => db.tenant.updateMany({ data: { specialistsSeeAll: true } }))
    expect([seen, spelt]).toEqual([
      [[], [calculator], []],
      [null, null],
    ])
  })
})

describe('names', () => {
  test('clients, people and their tickets are found by name', async () => {
    const { named, tickets } = await found(world.manager, 'beta')
    expect(named.map(({ kind, name }) => [kind, name])).toContainEqual(['client', 'beta'])
    expect(tickets.map(({ number, place }) => [number, place])).toEqual([
      [login, 'client'],
      [foreign, 'client'],
    ])
    expect((await found(world.manager, 'beta-emploee')).named.map(({ name }) => name)).toContain('beta-employee')
    expect((await found(world.alpha.responsible, 'beta')).named).toEqual([])
  })

  test('a file is found by a word of its name, an internal one by staff alone', async () => {
    const attach = (name: string, internal: boolean) =>
      sees(world, async (db) => {
        const ticket = await db.ticket.findFirstOrThrow({ where: { number: order } })
        const message = await db.message.findFirstOrThrow({ where: { ticketId: ticket.id, kind: internal ? 'note' : 'request' } })
        await db.attachment.createMany({
          data: [
            {
              uploaderId: world.manager,
              clientId: ticket.clientId,
              ticketId: ticket.id,
              messageId: message.id,
              internal,
              name,
              size: 1,
              type: 'image/png',
              storageKey: `${ticket.id}-${name}`,
              uploadedAt: noon,
            },
          ],
        })
      })
    await attach('прайс-лист_2026.xlsx', false)
    await attach('себестоимость_работ.xlsx', true)
    expect((await found(world.alpha.responsible, 'прайс лист')).tickets).toMatchObject([{ number: order, place: 'file' }])
    expect(await numbers(world.manager, 'себестоимость')).toEqual([order])
    expect(await numbers(world.alpha.responsible, 'себестоимость')).toEqual([])
    expect((await found(world.alpha.responsible, 'себестоимост')).instead).toBeNull()
  })
})

test('many hits come page by page, each once, while tickets come and change', async () => {
  const long = await makeWorld()
  const filed: number[] = []
  for (let i = 0; i < 25; i++) filed.push((await long.file(long.alpha.employee, later(i), { subject: `Баннер ${i}` })).number)
  const page = (after: string | null) =>
    long.act(long.manager, 'ticket.read', later(99), (ctx) =>
      find(ctx, { typed: 'баннер', limit: 10, after: SearchAddress.parse({ q: '', after }).after }),
    )
  const first = await page(null)
  await long.file(long.alpha.employee, later(50), { subject: 'Баннер ещё один' })
  const second = await page(first.next)
  const third = await page(second.next)
  const seen = [...first.tickets, ...second.tickets, ...third.tickets].map(({ number }) => number)
  expect([new Set(seen).size, seen.length, third.next]).toEqual([25, 25, null])
  expect([...seen].sort((a, b) => a - b)).toEqual(filed)
}, 60_000)

test('the beginning of a word is found, whether many messages have it or one or none', async () => {
  const shop = await makeWorld()
  for (let i = 0; i < 6; i++) await shop.file(shop.alpha.employee, later(i), { subject: `Печать ${i}`, text: 'Ценники не печатаются.' })
  await shop.file(shop.alpha.employee, later(7), { subject: 'Печать', text: 'Этикетки смялись.' })
  const hits = (typed: string) =>
    shop.act(shop.manager, 'ticket.read', later(99), async (ctx) => (await find(ctx, { typed, limit: 20, typing: true })).tickets.length)
  expect([await hits('ценни'), await hits('этике'), await hits('плака')]).toEqual([6, 1, 0])
}, 60_000)

import { actions } from '@tests/matrix/actions'
import { foundActions, foundRoutes } from '@tests/matrix/found'
import type { Ground } from '@tests/matrix/ground'
import type { ActionLine, Fields, RouteLine } from '@tests/matrix/line'
import { routes } from '@tests/matrix/routes'
import { ownDatabase } from '@tests/support/own-database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { can } from '@/domain/permission'
import { watcher } from './everything'
import { type Attacker, battlefield } from './people'
import { builtActions, type Product, startProduct } from './product'
import { type Answer, ask, call, isHidden } from './send'

let product: Product
let field: Awaited<ReturnType<typeof battlefield>>
let tables: Awaited<ReturnType<typeof watcher>>
const built = builtActions()

beforeAll(async () => {
  await ownDatabase()
  field = await battlefield()
  product = await startProduct()
  tables = await watcher()
}, 120_000)
afterAll(async () => {
  await tables?.end()
  await product?.stop()
})

type Try = { who: string; send: () => Promise<Answer>; hidden?: boolean; marks?: string[] }

/** All of them at once, and then sees that nothing has changed by any. */
async function inVain(tries: Try[]): Promise<void> {
  const answers = await Promise.all(tries.map(({ send }) => send()))
  const heard = tries.map(({ who, hidden, marks = [] }, index) => ({ who, hidden, marks, ...(answers[index] as Answer) }))
  expect(await tables.changed(), 'changed by one of them').toEqual([])
  for (const answer of heard) {
    const { who, status, location, body } = answer
    expect(status, `${who}: is no error of ours`).toBeLessThan(500)
    if (answer.hidden) expect(isHidden(answer), `${who}: gets 404 or the way to sign in, not ${status} ${location}`).toBe(true)
    for (const mark of answer.marks) expect(body.includes(mark), `${who}: reads «${mark}»`).toBe(false)
  }
}

type Owned = { needs: Parameters<typeof can>[1]; owner: 'ticket' | 'client' | 'tenant' | 'self' }

/** Whether there must be nothing of it for them. */
const isKeptFrom = ({ role, isOtherClient }: Attacker, { needs, owner }: Owned) =>
  role === null || !can(role, needs) || owner === 'ticket' || (owner === 'client' && isOtherClient === true)

/** What of the attacked one's words they may not read: staff see what is the tenant's, but not the ticket. */
const unseen = ({ role }: Attacker, isOfTenant: boolean) =>
  ['Тема', 'Слова', 'Ответ', ...(role === 'specialist' || isOfTenant ? [] : ['Отдел', 'Вопрос', 'Бывший'])].map(
    (word) => `${word} Канарейка`,
  )

/** Says 503 of a house without a worker, as it should. */
const isWell = (name: string) => name !== 'GET /api/health'

describe('every address', () => {
  test.each(foundRoutes().filter((name) => name in routes && isWell(name)))('%s', async (name) => {
    const line = routes[name] as RouteLine
    const [method = 'GET', pattern = ''] = name.includes(' ') ? name.split(' ') : ['GET', name]
    const at = line.at ?? (() => pattern)
    const get = (own: Ground, cookie: string) => ask(product.url, method, at(own), cookie, 'body' in line ? line.body?.(own) : undefined)
    const tries: Try[] = field.attackers.map((attacker) => ({
      who: attacker.who,
      send: () => get(field.own, attacker.cookie),
      hidden: 'needs' in line && isKeptFrom(attacker, line),
      marks: unseen(attacker, 'needs' in line && line.owner === 'tenant' && attacker.role === 'specialist'),
    }))
    if ('needs' in line) {
      const strange = { ...field.foreign, slug: field.own.slug }
      tries.push({
        who: `whoever has the right, by ids of another tenant`,
        send: () => get(strange, field.rightful[line.by]),
        hidden: pathOf(at(strange)) !== pathOf(at(field.own)),
        marks: ['Тема', 'Слова'].map((word) => `${word} ${field.foreign.mark}`),
      })
    }
    await inVain(tries)
  })
})

const pathOf = (address: string) => address.split('?')[0]

describe('every server action', () => {
  test.each(foundActions().filter((name) => name in actions && built.has(name)))('%s', async (name) => {
    const line = actions[name] as ActionLine
    const { id, page } = built.get(name)!
    const own = line.sends?.(field.own) ?? {}
    const post = (cookie: string, fields: Fields) =>
      call(product.url, addressOf(page), id, cookie, 'needs' in line ? [field.own.slug, {}] : [{}], fields)
    const isTried = (attacker: Attacker) => {
      if ('needs' in line) return isKeptFrom(attacker, line)
      return 'open' in line || attacker.cookie === '' || Object.keys(own).length > 0
    }
    const tries: Try[] = field.attackers.filter(isTried).map((attacker) => ({
      who: attacker.who,
      send: () => post(attacker.cookie, own),
      hidden: 'needs' in line || ('person' in line && attacker.cookie === ''),
    }))
    if ('needs' in line)
      for (const { who, fields } of mixed(line, own)) tries.push({ who, send: () => post(field.rightful[line.by], fields) })
    await inVain(tries)
  })
})

/** What needs more of a story than one of everything; tests of their own get through with them. */
const storied = /^(moving-in\/actions.ts importRun|statements\/|works\/|tickets\/actions.ts nameCauseAction)/

/** Else a form that is refused for its own sake would prove nothing. Last, because much changes by it. */
describe('whoever has the right gets through with it', () => {
  test.each(Object.keys(actions).filter((name) => built.has(name) && !storied.test(name) && 'needs' in (actions[name] ?? {})))(
    '%s',
    async (name) => {
      const line = actions[name] as Extract<ActionLine, { needs: unknown }>
      const { id, page } = built.get(name)!
      const { status, body } = await call(
        product.url,
        addressOf(page),
        id,
        field.rightful[line.by],
        [field.own.slug, {}],
        line.sends(field.own),
      )
      expect(/"fields":\{.*?\}\}/.exec(body)?.[0], 'no field is refused').toBeUndefined()
      // The page that it is sent to may be of something else, and so not there.
      expect(body.includes('"done":true') || status === 200 || status === 303, 'it is there').toBe(true)
    },
  )
})

/** A page of the build as an address of the attacked tenant. */
function addressOf(page: string): string {
  const path = page.replace(/^app|\/page$|\/\([^)]*\)/g, '')
  const { slug, number, runId, clientId } = field.own
  return (
    path
      .replace('[tenant]', slug)
      .replace('[number]', number)
      .replace('[run]', runId)
      .replace(/\[[^\]]+\]/, clientId) || '/'
  )
}

/**
 * The same form of whoever has the right, once with each of its ids taken from elsewhere. Of another client staff may well speak, but not
 * in one breath with this one.
 */
function mixed(line: Extract<ActionLine, { needs: unknown }>, own: Fields): { who: string; fields: Fields }[] {
  const isClient = line.by === 'employee' || line.by === 'responsible'
  const from = [
    ['another tenant', line.sends(field.foreign), 1],
    ['another client', line.sends(field.ofBeta), isClient ? 1 : 2],
  ] as const
  return from.flatMap(([whose, theirs, least]) => {
    const ids = Object.keys(own).filter((key) => !plain.includes(key) && JSON.stringify(own[key]) !== JSON.stringify(theirs[key]))
    if (ids.length < least) return []
    return ids.map((key) => ({ who: `whoever has the right, by ${key} of ${whose}`, fields: { ...own, [key]: theirs[key] ?? '' } }))
  })
}

/** Fields that are no ids. */
const plain = ['version', 'key', 'file', 'picture', 'until']

import { tellAll, waiting } from '@tests/support/told'
import { later, makeWorld, noon, sees } from '@tests/support/world'
import { expect, test } from 'vitest'
import { POST } from '@/app/api/unsubscribe/[token]/route'
import { subscriptionOf, unsubscribe } from '@/features/notices/unsubscribe'
import { readUnsubscribeToken, unsubscribeToken, unsubscribeUrl } from '@/server/unsubscribe-token'

const post = (token: string) => POST(new Request('http://localhost/'), { params: Promise.resolve({ token }) })

test('one click ends letters of that kind and no other, twice as well as once; the bell stays', async () => {
  const world = await makeWorld()
  const token = unsubscribeToken({ tenantId: world.tenantId, memberId: world.alpha.employee, kind: 'registered' })
  expect(await subscriptionOf(token)).toMatchObject({ kind: 'registered', email: world.mail('alpha-employee'), isOver: false })
  expect((await post(token)).status).toBe(204)
  expect((await post(token)).status).toBe(204)
  expect(await subscriptionOf(token)).toMatchObject({ isOver: true })
  const chosen = await sees(world, (db) => db.noticeChoice.findMany())
  expect(chosen).toMatchObject([{ memberId: world.alpha.employee, kind: 'registered', bell: true, letter: false }])
  await world.file(world.alpha.employee, noon)
  await tellAll(world)
  expect(await waiting('send-public', world)).toEqual([])
})

test('a watcher stops hearing of the one ticket', async () => {
  const world = await makeWorld()
  await world.file(world.alpha.employee, noon)
  const watcher = await sees(world, async (db) => {
    const { id: ticketId, clientId } = await db.ticket.findFirstOrThrow()
    return db.watcher.create({ data: { ticketId, clientId, name: 'Хостинг', email: 'help@hosting.test', addedAt: noon } })
  })
  const token = unsubscribeToken({ tenantId: world.tenantId, watcherId: watcher.id })
  expect(await subscriptionOf(token)).toMatchObject({ email: 'help@hosting.test', isOver: false })
  await Promise.all([unsubscribe(token, later(1)), unsubscribe(token, later(2))])
  expect(await subscriptionOf(token)).toMatchObject({ isOver: true })
})

test('nothing opens a link that was not signed here', async () => {
  const world = await makeWorld()
  const mine = unsubscribeToken({ tenantId: world.tenantId, memberId: world.alpha.employee, kind: 'replied' })
  const [body = '', signature = ''] = mine.split('.')
  const other = Buffer.from(JSON.stringify({ tenantId: world.tenantId, memberId: world.manager, kind: 'assigned' })).toString('base64url')
  for (const forged of [
    '',
    '.',
    'x',
    body,
    `${other}.${signature}`,
    `${body}.${signature.slice(1)}`,
    `${mine}.x`,
    `${body}.${signature}A`,
  ]) {
    expect(readUnsubscribeToken(forged), forged).toBeNull()
    expect(await subscriptionOf(forged)).toBeNull()
    expect((await post(forged)).status).toBe(404)
  }
  expect(await sees(world, (db) => db.noticeChoice.findMany())).toEqual([])
})

test('somebody who is there no more is nobody to ask', async () => {
  const world = await makeWorld()
  const token = unsubscribeToken({ tenantId: world.tenantId, memberId: '0197b1d0-0000-7000-8000-000000000001', kind: 'replied' })
  expect(await subscriptionOf(token)).toBeNull()
  expect((await post(token)).status).toBe(204)
})

test('the link in a letter leads to the page', () => {
  expect(unsubscribeUrl({ tenantId: '0197b1d0-0000-7000-8000-000000000001', watcherId: '0197b1d0-0000-7000-8000-000000000002' })).toMatch(
    /\/unsubscribe\/[\w-]+\.[\w-]+$/,
  )
})

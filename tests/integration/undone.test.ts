import { testDatabase } from '@tests/support/database'
import { jobsAbout } from '@tests/support/job-row'
import { ownDatabase } from '@tests/support/own-database'
import { makeWorld, noon, sees, type World } from '@tests/support/world'
import { Client } from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { doAgain, doAllAgain } from '@/features/undone/do-again'
import { undone } from '@/features/undone/undone'

let world: World
let other: World
let ticketId: string
let number: number

beforeAll(async () => {
  await ownDatabase()
  world = await makeWorld()
  other = await makeWorld()
  number = (await world.file(world.alpha.employee, noon)).number
  ticketId = (await sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number } }))).id
})

/** As the queue leaves a job whose tries are used up. */
async function died(of: World, name: string, data: object): Promise<string> {
  const db = new Client({ connectionString: testDatabase().appUrl })
  await db.connect()
  try {
    const { rows } = await db.query<{ id: string }>(
      `INSERT INTO pgboss.job (id, name, data, source_name, source_id, source_created_on, source_retry_count, source_output)
        VALUES (gen_random_uuid(), 'dead', $1, $2, gen_random_uuid(), now(), 34, '{"reason": "Error ECONNREFUSED"}') RETURNING id`,
      [JSON.stringify({ tenantId: of.tenantId, ...data }), name],
    )
    return rows[0]?.id ?? ''
  } finally {
    await db.end()
  }
}

const happened = (of: World, about = 'registered') =>
  died(of, 'notify', { about, at: noon.toISOString(), actorId: null, ...(of === world ? { ticketId } : {}) })
const listed = (of: World, after = '') => of.act(of.admin, 'letter.read', noon, (ctx) => undone(ctx, { after }))
const retry = (of: World, jobId: string) => of.act(of.admin, 'settings.write', noon, (ctx) => doAgain(ctx, { jobId }))

test('what was given up is listed with its ticket, its tries and why, and goes back into its queue once', async () => {
  const id = await happened(world)
  expect((await listed(world)).jobs).toMatchObject([{ id, kind: 'notify', number, tries: 35, reason: 'Error ECONNREFUSED' }])
  const waiting = async () => (await jobsAbout(ticketId)).filter(({ name }) => name === 'notify').length
  const before = await waiting()
  const both = await Promise.allSettled([retry(world, id), retry(world, id)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { key: 'job_not_undone' } })
  expect(await waiting()).toBe(before + 1)
  expect((await listed(world)).jobs).toEqual([])
})

test("another agency's is neither seen nor tried again", async () => {
  const id = await happened(other)
  expect((await listed(world)).jobs).toEqual([])
  await expect(retry(world, id)).rejects.toMatchObject({ key: 'job_not_undone' })
  expect((await listed(other)).jobs).toHaveLength(1)
})

test('what this version no longer does is shown, and not put back', async () => {
  const id = await died(world, 'retarget-tariff', {})
  expect((await listed(world)).jobs).toMatchObject([{ id, kind: 'other', canRepeat: false }])
  await expect(retry(world, id)).rejects.toMatchObject({ key: 'job_not_undone' })
  const db = new Client({ connectionString: testDatabase().appUrl })
  await db.connect()
  await db.query('DELETE FROM pgboss.job WHERE id = $1', [id])
  await db.end()
})

test('a letter that failed stands in the log of letters, not here', async () => {
  const id = await died(world, 'send-public', { ticketId, about: 'registered', memberId: world.alpha.employee })
  await sees(world, async (db) => {
    const letter = {
      queue: 'send-public',
      job: {},
      kind: 'registered',
      toName: 'a',
      toEmail: 'a@b.test',
      subject: 's',
      enqueuedAt: noon,
      changedAt: noon,
    }
    const source = (await jobsAbout(ticketId)).length
    expect(source).toBeGreaterThan(0)
    await db.letter.createMany({ data: [{ id: await sourceOf(id), state: 'failed', ...letter }] })
  })
  expect((await listed(world)).jobs).toEqual([])
  await world.act(world.admin, 'settings.write', noon, doAllAgain)
  expect((await jobsAbout(ticketId)).some((job) => job.id === id)).toBe(true)
})

test('a long list comes by pages, and all of it can be tried again', async () => {
  for (let i = 0; i < 60; i += 1) await happened(world, 'status')
  const first = await listed(world)
  expect(first.jobs).toHaveLength(50)
  const second = await listed(world, first.next ?? '')
  expect(second.jobs).toHaveLength(10)
  expect(new Set([...first.jobs, ...second.jobs].map(({ id }) => id)).size).toBe(60)
  await world.act(world.admin, 'settings.write', noon, doAllAgain)
  expect((await listed(world)).jobs).toEqual([])
})

async function sourceOf(id: string): Promise<string> {
  const db = new Client({ connectionString: testDatabase().appUrl })
  await db.connect()
  const { rows } = await db.query<{ id: string }>('SELECT source_id AS id FROM pgboss.job WHERE id = $1', [id])
  await db.end()
  return rows[0]?.id ?? ''
}

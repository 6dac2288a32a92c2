import { randomUUID } from 'node:crypto'
import { letterStory } from '@tests/support/letter-story'
import { ownDatabase } from '@tests/support/own-database'
import { smtpServer } from '@tests/support/smtp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { bundle } from '@/cli/bundle'
import { type Child, startChild } from '@/cli/child'
import { prisma } from '@/data/client'
import { enqueue } from '@/data/outbox'
import { inTenant, wholeTenant } from '@/data/tenant-db'

const WATCHERS = 60
let smtp: Awaited<ReturnType<typeof smtpServer>>
let workers: Child[]

beforeAll(async () => {
  await ownDatabase()
  smtp = await smtpServer()
  const file = await bundle('src/jobs/worker.ts')
  const env = { DATABASE_URL: process.env.DATABASE_URL, SMTP_URL: smtp.url, NODE_ENV: 'production' }
  workers = [startChild(file, [], env), startChild(file, [], env)]
  await vi.waitFor(() => expect(workers.every((worker) => worker.said().includes('worker is ready'))).toBe(true), { timeout: 40_000 })
})
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop(15_000)))
  await smtp.close()
})

const seen = (look: () => unknown) => vi.waitFor(look, { timeout: 30_000, interval: 100 })

test('two workers on one database share the work: each letter leaves once, and each worker is heard of by itself', async () => {
  const story = await letterStory()
  const addresses = Array.from({ length: WATCHERS }, () => `${randomUUID()}@contractor.test`)
  await inTenant(wholeTenant(story), async (db) => {
    for (const email of addresses) {
      const { id: watcherId } = await db.watcher.create({
        data: { ticketId: story.ticketId, clientId: story.clientId, name: 'Подрядчик', email, addedAt: new Date() },
      })
      const job = { tenantId: story.tenantId, ticketId: story.ticketId, about: 'replied' as const, messageId: story.reply.id, watcherId }
      await enqueue(db, { name: 'send-public', ...job })
    }
  })
  await seen(() => expect(addresses.every((address) => smtp.to(address).length > 0)).toBe(true))
  expect(addresses.map((address) => smtp.to(address).length)).toEqual(addresses.map(() => 1))
  expect(workers.map((worker) => worker.said().includes('"job":"send-public"'))).toEqual([true, true])
  await seen(async () => expect(await prisma().heartbeat.count()).toBe(2))
})

test('what they say of it is lines of JSON without an address or a word of anybody', async () => {
  await seen(() => expect(smtp.received.length).toBeGreaterThan(WATCHERS))
  const said = workers.map((worker) => worker.said()).join('\n')
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  expect(lines.length).toBeGreaterThan(4)
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
  expect(said).not.toMatch(/@|Подрядчик|Починили|корзин/)
})

test('one that is killed leaves its work to the other', async () => {
  process.kill(workers[0]?.pid ?? 0, 'SIGKILL')
  await workers[0]?.ended
  const story = await letterStory()
  await seen(() => expect(smtp.to(story.author.email).length).toBeGreaterThan(0))
})

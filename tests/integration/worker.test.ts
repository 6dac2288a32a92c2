import { randomUUID } from 'node:crypto'
import { jobsAbout } from '@tests/support/job-row'
import { letterStory } from '@tests/support/letter-story'
import { ownDatabase } from '@tests/support/own-database'
import { smtpServer } from '@tests/support/smtp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { enqueue } from '@/data/outbox'
import type { Job } from '@/data/queues'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { runWorker } from '@/jobs/run-worker'
import { postOffice } from '@/mail/send'
import { log } from '@/server/log'

let smtp: Awaited<ReturnType<typeof smtpServer>>
let stop: () => Promise<void>

beforeAll(async () => {
  log.level = 'silent'
  await ownDatabase()
  smtp = await smtpServer()
  const settings = { appUrl: 'https://help.nord.test', inbox: '', secret: 'a secret of this test that is long enough' }
  stop = await runWorker(postOffice({ ...settings, smtpUrl: smtp.url }))
})
afterAll(async () => {
  await stop()
  await smtp.close()
})

const seen = <T>(look: () => T | Promise<T>) => vi.waitFor(look, { timeout: 15_000, interval: 100 })
const sent = (address: string, count = 1) => seen(() => expect(smtp.to(address)).toHaveLength(count))
const commit = (job: Job & { tenantId: string }) => inTenant(wholeTenant(job), (db) => enqueue(db, job))

/** The story's own letters have gone, so that what comes next is the test's. */
async function quietStory() {
  const story = await letterStory()
  await sent(story.author.email, 2)
  return story
}

test('a letter leaves after the commit, and once', async () => {
  const story = await quietStory()
  await commit({ name: 'send-public', ...story.told('replied', story.reply.id) })
  await sent(story.author.email, 3)
  const letters = async () => (await jobsAbout(story.reply.id)).filter(({ name }) => name === 'send-public')
  await seen(async () => expect((await letters()).map(({ state }) => state)).toEqual(['completed', 'completed']))
  expect(smtp.to(story.author.email)).toHaveLength(3)
})

test('what was rolled back sends nothing', async () => {
  const story = await quietStory()
  const work = inTenant(wholeTenant(story), async (db) => {
    await enqueue(db, { name: 'send-public', ...story.told('registered') })
    throw new Error('changed my mind')
  })
  await expect(work).rejects.toThrow('changed my mind')
  await commit({ name: 'send-public', ...story.told('replied', story.reply.id) })
  await sent(story.author.email, 3)
  expect(smtp.to(story.author.email).filter(({ mail }) => mail.text?.includes('зарегистрирована'))).toHaveLength(1)
})

test('a server that is busy is asked again, with the same message', async () => {
  const story = await quietStory()
  smtp.behave(story.author.email, { rejectLetter: 451 })
  const tried = smtp.tries(story.author.email)
  await commit({ name: 'send-public', ...story.told('replied', story.reply.id) })
  await seen(() => expect(smtp.tries(story.author.email)).toBeGreaterThan(tried))
  smtp.behave(story.author.email, 'accept')
  await sent(story.author.email, 3)
  const jobs = await jobsAbout(story.reply.id)
  expect(jobs.filter(({ retry_count }) => retry_count > 0)).toHaveLength(1)
})

test('a reader whom the server does not know ends among the dead letters, without the address', async () => {
  const story = await quietStory()
  smtp.behave(story.author.email, { reject: 550 })
  await commit({ name: 'send-public', ...story.told('replied', story.reply.id) })
  await seen(async () => expect((await jobsAbout(story.reply.id)).map(({ name }) => name)).toContain('dead'))
  const failed = (await jobsAbout(story.reply.id)).find(({ state }) => state === 'failed')
  expect(failed?.output).toEqual({ reason: 'undeliverable: refused with 550' })
})

test('an answer goes to the author and to each watcher in a job of its own', async () => {
  const story = await quietStory()
  const watching = `${randomUUID()}@contractor.test`
  await story.watch(watching)
  smtp.behave(story.author.email, { rejectLetter: 451 })
  const happened = { about: 'replied' as const, at: new Date().toISOString(), actorId: story.manager.id }
  await commit({ name: 'notify', ...happened, tenantId: story.tenantId, ticketId: story.ticketId, messageId: story.reply.id })
  await sent(watching)
  expect(smtp.to(story.author.email)).toHaveLength(2)
})

test('a payload that is none goes to the dead letters and holds up nobody', async () => {
  const tenantId = randomUUID()
  await commit({ name: 'send-public', tenantId, ticketId: 'not an id', about: 'replied', messageId: tenantId })
  await seen(async () => expect((await jobsAbout(tenantId)).map(({ name }) => name)).toContain('dead'))
})

test("one tenant's long row at a server that hangs does not hold up another tenant's letter", async () => {
  const [stuck, free] = [await quietStory(), await quietStory()]
  smtp.behave(stuck.author.email, 'hang')
  const job = ({ told, reply }: typeof free) => ({ name: 'send-public' as const, ...told('replied', reply.id) })
  await inTenant(wholeTenant(stuck), async (db) => {
    for (let i = 0; i < 20; i += 1) await enqueue(db, job(stuck))
  })
  await seen(() => expect(smtp.tries(stuck.author.email)).toBe(4))
  const began = Date.now()
  await commit(job(free))
  await sent(free.author.email, 3)
  expect(Date.now() - began).toBeLessThan(3_000)
})

test('a stop while a server hangs takes less than ten seconds and loses no job', async () => {
  const story = await quietStory()
  smtp.behave(story.author.email, 'hang')
  const tried = smtp.tries(story.author.email)
  await commit({ name: 'send-public', ...story.told('replied', story.reply.id) })
  await seen(() => expect(smtp.tries(story.author.email)).toBeGreaterThan(tried))
  const began = Date.now()
  await stop()
  expect(Date.now() - began).toBeLessThan(10_000)
  expect((await jobsAbout(story.reply.id)).at(-1)?.state).toBe('retry')
})

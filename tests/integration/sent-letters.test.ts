import { letterStory } from '@tests/support/letter-story'
import { ownDatabase } from '@tests/support/own-database'
import { smtpServer } from '@tests/support/smtp'
import { later, makeWorld } from '@tests/support/world'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { enqueue } from '@/data/outbox'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { resendFailed, resendLetter } from '@/features/letters/resend'
import { sentLetters } from '@/features/letters/sent-letters'
import { runWorker } from '@/jobs/run-worker'
import { messageId } from '@/mail/message-id'
import { postOffice } from '@/mail/send'
import { log } from '@/server/log'

const settings = { appUrl: 'https://help.nord.test', inbox: '', secret: 'a secret of this test that is long enough' }
let smtp: Awaited<ReturnType<typeof smtpServer>>
let stop: () => Promise<void>

beforeAll(async () => {
  log.level = 'silent'
  await ownDatabase()
  smtp = await smtpServer()
  stop = await runWorker(postOffice({ ...settings, smtpUrl: smtp.url }))
})
afterAll(async () => {
  await stop()
  await smtp.close()
})

const seen = <T>(look: () => T | Promise<T>) => vi.waitFor(look, { timeout: 15_000, interval: 100 })

type Story = Awaited<ReturnType<typeof quietStory>>

/** The story's own letters have gone, so that what comes next is the test's. */
async function quietStory() {
  const story = await letterStory()
  await seen(() => expect(smtp.to(story.author.email)).toHaveLength(2))
  const asAdmin = <T>(work: Parameters<typeof story.world.act<T>>[3]) =>
    story.world.act(story.world.admin, 'settings.write', later(60), work)
  const list = (asked: Partial<Parameters<typeof sentLetters>[1]> = {}) =>
    story.world.act(story.world.admin, 'letter.read', later(60), (ctx) =>
      sentLetters(ctx, { state: 'all', find: story.author.email, after: '', ...asked }),
    )
  await seen(async () => expect((await list({ state: 'sent' })).letters).toHaveLength(2))
  return { ...story, asAdmin, list }
}

const tell = (story: Story) =>
  inTenant(wholeTenant(story), (db) => enqueue(db, { name: 'send-public', ...story.told('replied', story.reply.id) }))

async function failedLetter(story: Story) {
  smtp.behave(story.author.email, { reject: 550 })
  await tell(story)
  await seen(async () => expect((await story.list()).failed).toBeGreaterThan(0))
  return (await story.list({ state: 'failed' })).letters[0]!
}

test('every letter of the agency stands in the list with whom it is for and what about, and holds none of its words', async () => {
  const story = await quietStory()
  const { letters } = await story.list()
  expect(letters.map(({ kind, toEmail, number, state, tries }) => [kind, toEmail, number, state, tries])).toEqual(
    expect.arrayContaining([
      ['registered', story.author.email, story.number, 'sent', 1],
      ['replied', story.author.email, story.number, 'sent', 1],
    ]),
  )
  const rows = await story.inStory((db) => db.letter.findMany({ where: { toEmail: story.author.email } }))
  expect(JSON.stringify(rows)).not.toContain('корзину')
  expect(rows.map(({ job }) => job)).toEqual([{}, {}])
})

test('a letter whose reader the server does not know has failed, and says why', async () => {
  const letter = await failedLetter(await quietStory())
  expect(letter).toMatchObject({ kind: 'replied', state: 'failed', tries: 1, trouble: { why: 'refused', code: 550 } })
})

test('a letter that waits for a busy server is being tried, and leaves when it is taken', async () => {
  const story = await quietStory()
  smtp.behave(story.author.email, { rejectLetter: 451 })
  await tell(story)
  await seen(async () => expect((await story.list({ state: 'trying' })).letters[0]?.trouble).toEqual({ why: 'busy', code: 451 }))
  smtp.behave(story.author.email, 'accept')
  await seen(async () => expect((await story.list({ state: 'sent' })).letters).toHaveLength(3))
  expect((await story.list()).letters.find(({ tries }) => tries > 1)).toMatchObject({ state: 'sent', trouble: null })
})

test('a failed letter is sent again as the same message, once, however many press', async () => {
  const story = await quietStory()
  const { id } = await failedLetter(story)
  smtp.behave(story.author.email, 'accept')
  const presses = await Promise.allSettled(Array.from({ length: 5 }, () => story.asAdmin((ctx) => resendLetter(ctx, { letterId: id }))))
  expect(presses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await seen(() => expect(smtp.to(story.author.email)).toHaveLength(3))
  await seen(async () => expect((await story.list()).letters.find((letter) => letter.id === id)).toMatchObject({ state: 'sent', tries: 2 }))
  const of = { secret: settings.secret, host: 'help.nord.test', jobId: id, address: story.author.email }
  expect(smtp.to(story.author.email).at(-1)?.mail.messageId).toBe(messageId(of))
  expect(smtp.to(story.author.email)).toHaveLength(3)
})

test('a failed letter whose reader is gone does not seem to be tried for ever', async () => {
  const story = await quietStory()
  const { id } = await failedLetter(story)
  smtp.behave(story.author.email, 'accept')
  await story.inStory((db) => db.member.updateMany({ where: { id: story.author.id }, data: { disabledAt: later(60) } }))
  await story.asAdmin((ctx) => resendLetter(ctx, { letterId: id }))
  await seen(async () => expect((await story.list()).letters[0]).toMatchObject({ id, state: 'failed', trouble: { why: 'other' } }))
  expect(smtp.to(story.author.email)).toHaveLength(2)
})

test('all that failed leave by one press; another agency’s and what has left do not', async () => {
  const [story, other] = [await quietStory(), await quietStory()]
  const theirs = await failedLetter(other)
  await failedLetter(story)
  await tell(story)
  await seen(async () => expect((await story.list()).failed).toBe(2))
  smtp.behave(story.author.email, 'accept')
  expect(await story.asAdmin(resendFailed)).toBe(2)
  await seen(() => expect(smtp.to(story.author.email)).toHaveLength(4))
  expect(await story.asAdmin(resendFailed)).toBe(0)
  await expect(story.asAdmin((ctx) => resendLetter(ctx, { letterId: theirs.id }))).rejects.toMatchObject({ key: 'letter_not_failed' })
  expect((await other.list()).failed).toBe(1)
})

test('trouble with one address keeps nobody else from hearing', async () => {
  const story = await quietStory()
  const watcher = await story.watch(`w-${story.slug}@contractor.test`)
  smtp.behave(story.author.email, { reject: 550 })
  await tell(story)
  const told = { ...story.told('replied', story.reply.id), memberId: undefined, watcherId: watcher.id }
  await inTenant(wholeTenant(story), (db) => enqueue(db, { name: 'send-public', ...told }))
  await seen(() => expect(smtp.to(watcher.email)).toHaveLength(1))
})

test('the list is found by state and by a part of the address, and paged without a gap or a repeat', async () => {
  const world = await makeWorld()
  const ids = Array.from({ length: 120 }, (_, i) => `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`)
  const row = { queue: 'send-public', job: {}, kind: 'replied', toName: 'Анна', subject: 's', enqueuedAt: later(0), reason: null }
  await inTenant(wholeTenant(world), (db) =>
    db.letter.createMany({
      data: ids.map((id, i) => ({
        ...row,
        id,
        toEmail: i % 2 ? 'anna@a.test' : '100%_b@b.test',
        state: i % 3 ? ('sent' as const) : ('failed' as const),
        changedAt: later(Math.floor(i / 7)),
      })),
    }),
  )
  const list = (asked: Partial<Parameters<typeof sentLetters>[1]>) =>
    world.act(world.admin, 'letter.read', later(60), (ctx) => sentLetters(ctx, { state: 'all', find: '', after: '', ...asked }))
  const found: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const { letters, next } = await list({ after })
    found.push(...letters.map(({ id }) => id))
    after = next
  }
  expect(found).toHaveLength(120)
  expect(new Set(found).size).toBe(120)
  expect((await list({ state: 'failed' })).letters).toHaveLength(40)
  expect((await list({ find: 'ANNA@' })).next).not.toBeNull()
  expect((await list({ find: '%_' })).letters.every(({ toEmail }) => toEmail.startsWith('100%'))).toBe(true)
  expect((await list({ find: 'a%a' })).letters).toEqual([])
  expect((await list({ after: "'; DROP TABLE" })).letters).toHaveLength(50)
})

test.each(['manager', 'dev'] as const)('a %s neither reads the list nor sends again', async (who) => {
  const world = await makeWorld()
  await expect(world.act(world[who], 'letter.read', later(1), async () => 'in')).rejects.toMatchObject({ reason: 'forbidden' })
})

import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { letterStory, NOTE } from '@tests/support/letter-story'
import { smtpServer } from '@tests/support/smtp'
import { later, noon } from '@tests/support/world'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asSystem } from '@/data/system-db'
import { publicLetters } from '@/domain/letter-template'
import type { Try } from '@/jobs/job'
import { registry } from '@/jobs/registry'
import { Undeliverable } from '@/mail/address'
import { postOffice } from '@/mail/send'
import { env } from '@/server/env'
import { seal } from '@/server/seal'
import { tokenHash } from '@/server/token'

const settings = { appUrl: 'https://help.nord.test', inbox: '', secret: 'a secret of this test that is long enough' }
let smtp: Awaited<ReturnType<typeof smtpServer>>

beforeAll(async () => {
  smtp = await smtpServer()
})
afterAll(() => smtp.close())

const attempt = (jobId: string = randomUUID()): Try => ({
  jobId,
  enqueuedAt: noon,
  now: later(1),
  post: postOffice({ ...settings, smtpUrl: smtp.url }),
})

async function letterTo(address: string) {
  const letters = smtp.to(address)
  expect(letters).toHaveLength(1)
  return letters[0]!
}

test('the author hears the number and the promised moment in the zone of the contract', async () => {
  const story = await letterStory()
  await registry['send-public'](story.told('registered'), attempt())
  const { mail, raw } = await letterTo(story.author.email)
  expect(mail.subject).toBe(`[#${story.number}] Не оформляется заказ`)
  expect(mail.from).toEqual({ name: 'Агентство', address: 'no-reply@help.nord.test' })
  expect(mail.text).toContain('Ответим до\u00a0ср,\u00a011\u00a0нояб.,\u00a014:30')
  expect(mail.text).toContain(`${env().APP_URL}/${story.slug}/portal/tickets/${story.number}`)
  expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m)
})

test('a ticket that staff typed in during a call promises no reaction, since that has been met', async () => {
  const story = await letterStory()
  await story.inStory((db) => db.clock.updateMany({ data: { metAt: noon } }))
  await registry['send-public'](story.told('registered'), attempt())
  expect((await letterTo(story.author.email)).mail.text).not.toContain('Ответим')
})

test('a public answer reaches the author as typed and says that replies to the letter are not read', async () => {
  const story = await letterStory()
  await registry['send-public'](story.told('replied', story.reply.id), attempt())
  const { mail, raw } = await letterTo(story.author.email)
  expect(mail.text).toContain('> Починили <b>корзину</b>')
  expect(mail.html).toContain('Починили &lt;b&gt;корзину&lt;/b&gt;')
  expect(mail.text).toContain('никто не\u00a0читает')
  expect(raw).not.toContain('Auto-Submitted')
})

test('the letter about a resolved ticket leads to rating and to reopening', async () => {
  const story = await letterStory()
  await registry['send-public'](story.told('resolved', story.reply.id), attempt())
  const { mail } = await letterTo(story.author.email)
  for (const place of ['', '#rate', '#reopen']) expect(mail.html).toContain(`/portal/tickets/${story.number}${place}"`)
})

test('the words of an internal note never leave, whatever job is asked to send them', async () => {
  const story = await letterStory()
  for (const about of publicLetters) await registry['send-public'](story.told(about, story.note.id), attempt())
  await registry['send-public'](story.told('replied', story.reply.id), attempt())
  expect(smtp.received.filter(({ mail }) => `${mail.text}${mail.html}`.includes(NOTE))).toEqual([])
  await letterTo(story.author.email)
})

test("a client's message is not sent back as an answer of staff", async () => {
  const story = await letterStory()
  await registry['send-public'](story.told('replied', story.request.id), attempt())
  expect(smtp.to(story.author.email)).toEqual([])
})

test('who is disabled or has no address gets no letter', async () => {
  const story = await letterStory()
  await story.inStory((db) => db.member.updateMany({ where: { id: story.author.id }, data: { disabledAt: noon } }))
  await registry['send-public'](story.told('registered'), attempt())
  await story.inStory((db) => db.member.updateMany({ where: { id: story.author.id }, data: { disabledAt: null, email: null } }))
  await registry['send-public'](story.told('registered'), attempt())
  expect(smtp.to(story.author.email)).toEqual([])
})

test('who has chosen English is written to in English', async () => {
  const story = await letterStory()
  const email = story.author.email
  await asSystem({ email }, (db) => db.person.update({ where: { email }, data: { locale: 'en' } }))
  await registry['send-public'](story.told('registered'), attempt())
  const { mail } = await letterTo(email)
  expect(mail.text).toContain(`Ticket\u00a0#${story.number} is registered`)
  expect(mail.text).toContain('We will answer by\u00a0Wed')
})

test('letters about one ticket are one conversation; each job is a message of its own', async () => {
  const story = await letterStory()
  const job = attempt()
  await registry['send-public'](story.told('registered'), job)
  await registry['send-public'](story.told('registered'), job)
  await registry['send-public'](story.told('replied', story.reply.id), attempt())
  const [first, again, reply] = smtp.to(story.author.email).map(({ mail }) => mail)
  expect(again?.messageId).toBe(first?.messageId)
  expect(reply?.messageId).not.toBe(first?.messageId)
  expect(reply?.references).toBe(first?.references)
})

test('an invitation brings its link, and none once it is used or has expired', async () => {
  const story = await letterStory()
  const times = { createdAt: noon, expiresAt: new Date('2026-11-23T09:00:00Z') }
  const invited = { ...times, memberId: story.author.id, tokenHash: tokenHash(story.slug) }
  const { id: invitationId } = await story.inStory((db) => db.invitation.create({ data: invited }))
  const payload = { ...story, invitationId, sealedToken: seal('the-token') }
  await registry['send-invitation'](payload, attempt())
  const { mail } = await letterTo(story.author.email)
  expect(mail.subject).toBe('Приглашение в\u00a0Агентство')
  expect(mail.text).toContain(`${env().APP_URL}/join/the-token`)
  await story.inStory((db) => db.invitation.updateMany({ data: { usedAt: noon } }))
  await registry['send-invitation'](payload, attempt())
  await letterTo(story.author.email)
})

test('a password reset brings its link in the name of the product', async () => {
  const email = `${randomUUID()}@reset.test`
  const person = await asSystem({ email }, (db) => db.person.create({ data: { email, name: 'Анна' } }))
  const times = { createdAt: noon, expiresAt: later(30) }
  const reset = await asSystem({ personId: person.id }, (db) =>
    db.passwordReset.create({ data: { ...times, personId: person.id, tokenHash: tokenHash(email) } }),
  )
  await registry['send-password-reset']({ personId: person.id, resetId: reset.id, sealedToken: seal('the-token') }, attempt())
  const { mail } = await letterTo(email)
  expect(mail.text).toContain(`${env().APP_URL}/reset/the-token`)
  expect(mail.text).toContain('30\u00a0минут')
})

test.each(['a@b.test\r\nBcc: thief@evil.test', 'a@b.test, c@d.test', 'Anna <a@b.test>', 'a@b.test\n', ''])(
  'an address that is not one address is refused: %j',
  async (email) => {
    const before = smtp.received.length
    const letter = { subject: 's', preview: 'p', blocks: [], automatic: true }
    const { post, ...envelope } = attempt()
    await expect(post(letter, { ...envelope, to: { name: 'Anna', email }, sender: 'Nord', lang: 'ru' })).rejects.toThrow(Undeliverable)
    expect(smtp.received).toHaveLength(before)
  },
)

test('line breaks in a subject, a name or a sender add no header', async () => {
  const { post, ...envelope } = attempt()
  const evil = 'x\r\nBcc: thief@evil.test\r\n\r\nbody'
  const email = `${randomUUID()}@evil.test`
  await post(
    { subject: evil, preview: evil, blocks: [], automatic: true },
    { ...envelope, to: { name: evil, email }, sender: evil, lang: 'ru' },
  )
  const { mail, to } = await letterTo(email)
  expect(mail.bcc).toBeUndefined()
  expect(mail.subject).toBe('x Bcc: thief@evil.test body')
  expect(to).toEqual([email])
})

test('without a mail server a letter is a file, and sent again it is the same file', async () => {
  const inbox = join(await mkdtemp(join(tmpdir(), 'inbox-')), 'inbox')
  const story = await letterStory()
  const job = { ...attempt(), post: postOffice({ ...settings, inbox }) }
  await registry['send-public'](story.told('registered'), job)
  await registry['send-public'](story.told('registered'), job)
  const files = await readdir(inbox)
  expect(files).toEqual([expect.stringMatching(/^20261111090000000-[0-9a-f]{16}\.eml$/)])
  expect(await readFile(join(inbox, files[0]!), 'utf8')).toContain(story.author.email)
})

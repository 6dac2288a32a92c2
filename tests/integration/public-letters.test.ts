import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { letterStory, NOTE } from '@tests/support/letter-story'
import { smtpServer } from '@tests/support/smtp'
import { later, makeWorld, noon } from '@tests/support/world'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asSystem } from '@/data/system-db'
import type { Try } from '@/jobs/job'
import { registry } from '@/jobs/registry'
import { postOffice } from '@/mail/send'
import { env } from '@/server/env'
import { readUnsubscribeToken } from '@/server/unsubscribe-token'

const settings = { appUrl: 'https://help.nord.test', inbox: '', secret: 'a secret of this test that is long enough' }
let smtp: Awaited<ReturnType<typeof smtpServer>>

beforeAll(async () => {
  smtp = await smtpServer()
})
afterAll(() => smtp.close())

const attempt = (): Try => ({ jobId: randomUUID(), enqueuedAt: noon, now: later(1), post: postOffice({ ...settings, smtpUrl: smtp.url }) })
const send = registry['send-public']

function letterTo(address: string) {
  const letters = smtp.to(address)
  expect(letters).toHaveLength(1)
  return letters[0]!
}

type Story = Awaited<ReturnType<typeof letterStory>>
const inTenantRow = (story: Story, data: object) => story.inStory((db) => db.tenant.updateMany({ data }))
const onTicket = (story: Story, data: object) => story.inStory((db) => db.ticket.updateMany({ where: { id: story.ticketId }, data }))

describe('what a letter says', () => {
  test('a refusal brings the reason with its explanation and how to complete the ticket', async () => {
    const story = await letterStory()
    const reason = { kind: 'refusal' as const, name: 'Не входит в тариф', text: 'Печать визиток мы не делаем.', position: 1 }
    const { id } = await story.inStory((db) => db.reason.create({ data: reason }))
    await onTicket(story, { status: 'refused', reasonId: id })
    await send(story.told('refused'), attempt())
    const { mail } = letterTo(story.author.email)
    expect(mail.text).toContain('Причина: Не входит в тариф')
    expect(mail.text).toContain('Печать визиток мы не делаем.')
    expect(mail.text).toContain('дополнить заявку')
  })

  test('a postponement brings its reason in the words that were typed, and promises no further letter', async () => {
    const story = await letterStory()
    await onTicket(story, { reason: 'Ждём новый сервер' })
    await send(story.told('postponed'), attempt())
    const { mail } = letterTo(story.author.email)
    expect(mail.text).toContain('Ждём новый сервер')
    expect(mail.text).not.toContain('Напишем')
  })

  test('a promised release is named with its day, whatever the zone', async () => {
    const story = await letterStory()
    await onTicket(story, { status: 'waiting_release', release: 'Осень 2.4', plannedOn: new Date('2026-11-30T00:00:00Z') })
    await send(story.told('release_promised'), attempt())
    expect(letterTo(story.author.email).mail.text).toContain('Релиз: Осень 2.4')
    expect(letterTo(story.author.email).mail.text).toContain('Плановая дата: 30\u00a0нояб.')
  })

  test.each([
    ['silence', [], 'закрылась сама'],
    ['withdrawn', ['withdrawn'], 'отозвал автор'],
    ['accepted', ['accepted'], 'принят'],
  ])('a ticket closed by %s says so', async (_how, kinds, words) => {
    const story = await letterStory()
    await onTicket(story, { status: 'closed', closedAt: later(20) })
    const event = { ticketId: story.ticketId, clientId: story.clientId, version: 9, at: later(20) }
    await story.inStory((db) => db.ticketEvent.createMany({ data: kinds.map((kind) => ({ ...event, kind })) }))
    await send(story.told('closed'), attempt())
    expect(letterTo(story.author.email).mail.text).toContain(words)
  })

  test('an answer that waits for the client says so, and comes in its shape without what could harm', async () => {
    const story = await letterStory()
    await onTicket(story, { status: 'waiting_client' })
    const html = '<p>Пришлите <strong>логин</strong><script>alert(1)</script><img src="https://spy.test/x.png"></p>'
    await story.world.act(story.manager.id, 'ticket.reply', later(9), ({ db }) =>
      db.message.updateMany({ where: { id: story.reply.id }, data: { html } }),
    )
    await send(story.told('replied', story.reply.id), attempt())
    const { mail } = letterTo(story.author.email)
    expect(mail.text).toContain('Ждём вашего ответа')
    expect(mail.html).toContain('<strong>логин</strong>')
    expect(mail.html).not.toMatch(/<script|<img/)
  })

  test('moments are told in the zone of the contract, which is named', async () => {
    const story = await letterStory()
    await send(story.told('registered'), attempt())
    expect(letterTo(story.author.email).mail.text).toContain('14:30 (Екатеринбург)')
  })
})

describe('how to answer is said as it is', () => {
  test('with a mailbox of the agency, answers go there and the ticket’s page is the better way', async () => {
    const story = await letterStory()
    await inTenantRow(story, { replyTo: 'help@nord.test', senderName: 'Поддержка Норда', signature: 'С уважением,\nНорд' })
    await send(story.told('replied', story.reply.id), attempt())
    const { mail } = letterTo(story.author.email)
    expect(mail.from?.name).toBe('Поддержка Норда')
    expect(mail.replyTo?.[0]?.address).toBe('help@nord.test')
    expect(mail.text).toContain('придёт сотрудникам на help@nord.test, но')
    expect(mail.text).not.toContain('никто не\u00a0читает')
    expect(mail.text).toContain('С уважением,\nНорд')
  })

  test('without one, nobody reads answers, and no mailbox is named', async () => {
    const story = await letterStory()
    await send(story.told('replied', story.reply.id), attempt())
    const { mail } = letterTo(story.author.email)
    expect(mail.replyTo).toBeUndefined()
    expect(mail.text).toContain('никто не\u00a0читает')
  })

  test('a contact without an account gets no link that would stop at the sign-in page', async () => {
    const story = await letterStory()
    await inTenantRow(story, { phone: '+7 812 555-01-20' })
    await story.inStory((db) => db.member.updateMany({ where: { id: story.author.id }, data: { personId: null } }))
    await send(story.told('replied', story.reply.id), attempt())
    const { mail } = letterTo(story.author.email)
    expect(mail.text).not.toContain('/portal/')
    expect(mail.text).toContain('+7 812 555-01-20')
  })

  test('a watcher outside gets the answer, no link to the portal, and a way to stop', async () => {
    const story = await letterStory()
    const email = `${randomUUID()}@contractor.test`
    const watcher = await story.watch(email)
    const told = { ...story.told('replied', story.reply.id), memberId: undefined, watcherId: watcher.id }
    await send(told, attempt())
    const { mail, raw } = letterTo(email)
    expect(mail.text).toContain('> Починили <b>корзину</b>')
    expect(mail.text).not.toContain('/portal/')
    expect(mail.text).toContain('следите за заявкой')
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
    expect(tokenIn(mail.text)).toEqual({ tenantId: story.tenantId, watcherId: watcher.id })
    await story.inStory((db) => db.watcher.updateMany({ data: { stoppedAt: noon } }))
    await send(told, attempt())
    expect(smtp.to(email)).toHaveLength(1)
  })
})

test('a letter can be ended by kind, with one click in the mail program and by a link at its foot', async () => {
  const story = await letterStory()
  await send(story.told('replied', story.reply.id), attempt())
  const { mail, raw } = letterTo(story.author.email)
  expect(raw.replace(/\r\n\s+/g, ' ')).toContain(`List-Unsubscribe: <${env().APP_URL}/api/unsubscribe/`)
  expect(tokenIn(mail.text)).toEqual({ tenantId: story.tenantId, memberId: story.author.id, kind: 'replied' })
})

const tokenIn = (text = '') => readUnsubscribeToken(/\/unsubscribe\/(\S+)/.exec(text)?.[1] ?? '')

test('the button wears the agency’s colour with words that can be read on it', async () => {
  const story = await letterStory()
  await inTenantRow(story, { accent: '#ffdd00' })
  await send(story.told('registered'), attempt())
  const { mail } = letterTo(story.author.email)
  expect(mail.html).not.toContain('#2a5ec3')
  expect(mail.html).toMatch(/class="onfill"[^>]*color:#101114/)
})

describe('the agency’s own words', () => {
  const template = { kind: 'registered', locale: 'ru', savedAt: noon }

  test('take the place of the product’s, in the language they are for', async () => {
    const story = await letterStory()
    const text = '{name}, добрый день!\nВаш {number}-й вопрос ждёт ответа до {promise}.\nРелиз {release}.'
    await story.inStory((db) => db.letterTemplate.create({ data: { ...template, subject: 'Номер {number}: {subject}', text } }))
    await send(story.told('registered'), attempt())
    const { mail } = letterTo(story.author.email)
    expect(mail.subject).toBe(`Номер ${story.number}: Не оформляется заказ`)
    expect(mail.text).toContain(`alpha-employee, добрый день!\nВаш ${story.number}-й вопрос ждёт ответа до ср,`)
    expect(mail.text).not.toContain('Релиз')
    await asSystem({ email: story.author.email }, (db) =>
      db.person.updateMany({ where: { email: story.author.email }, data: { locale: 'en' } }),
    )
    await send(story.told('registered'), attempt())
    expect(smtp.to(story.author.email)[1]?.mail.subject).toBe(`[#${story.number}] Не оформляется заказ`)
  })

  test('are plain: neither they nor a subject can bring in mark-up, a header or another placeholder', async () => {
    const story = await letterStory()
    await onTicket(story, { subject: '{client} <b>жирно</b>' })
    await story.inStory((db) =>
      db.letterTemplate.create({ data: { ...template, subject: '{number} {subject}\r\nBcc: x@evil.test', text: '<i>{subject}</i>' } }),
    )
    await send(story.told('registered'), attempt())
    const { mail, to } = letterTo(story.author.email)
    expect(mail.html).toContain('&lt;i&gt;{client} &lt;b&gt;жирно')
    expect(mail.subject).toContain('{client}')
    expect([mail.bcc, to]).toEqual([undefined, [story.author.email]])
  })
})

describe('no letter goes', () => {
  test('once its message was put to another instant, or to none', async () => {
    const story = await letterStory()
    const put = (letterAt: Date | null) =>
      story.world.act(story.manager.id, 'ticket.reply', later(9), ({ db }) =>
        db.message.updateMany({ where: { id: story.reply.id }, data: { letterAt } }),
      )
    const planned = { ...story.told('replied', story.reply.id), letterAt: later(11).toISOString() }
    await put(later(9))
    await send(planned, attempt())
    await put(null)
    await send(planned, attempt())
    expect(smtp.to(story.author.email)).toEqual([])
    await put(later(11))
    await send(planned, attempt())
    letterTo(story.author.email)
  })

  test('to somebody of another client, of the staff, or of another agency, whoever is named in the job', async () => {
    const [story, other] = [await letterStory(), await makeWorld()]
    const before = smtp.received.length
    for (const memberId of [story.world.beta.employee, story.manager.id, other.alpha.employee])
      await send({ ...story.told('replied', story.reply.id), memberId }, attempt())
    await send({ ...story.told('replied', story.reply.id), tenantId: other.tenantId }, attempt())
    const watcher = await story.watch('w@contractor.test')
    await send({ ...story.told('registered'), ticketId: (await letterStory()).ticketId, watcherId: watcher.id }, attempt())
    expect(smtp.received).toHaveLength(before)
    expect(smtp.received.filter(({ raw }) => raw.includes(NOTE))).toEqual([])
  })
})

test('people of the demo have no mailboxes: their letters never reach a mail server', async () => {
  const inbox = await mkdtemp(join(tmpdir(), 'inbox-'))
  const story = await letterStory()
  await story.inStory((db) => db.member.updateMany({ where: { id: story.author.id }, data: { email: 'nobody@stena.demo' } }))
  await send(story.told('registered'), { ...attempt(), post: postOffice({ ...settings, inbox, smtpUrl: smtp.url }) })
  expect(smtp.tries('nobody@stena.demo')).toBe(0)
  expect(await readdir(inbox)).toHaveLength(1)
})

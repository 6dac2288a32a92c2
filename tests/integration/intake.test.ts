import { randomUUID } from 'node:crypto'
import { jobsAbout } from '@tests/support/job-row'
import { visit } from '@tests/support/people'
import { makeReason } from '@tests/support/reasons'
import { later, makeWorld, noon, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { ask } from '@/features/intake/ask'
import { keepRequest } from '@/features/intake/keep-request'
import { refuseRequest } from '@/features/intake/refuse'
import { refusedRequest } from '@/features/intake/refused-request'
import { requestCard } from '@/features/intake/request'
import { requestList } from '@/features/intake/requests'
import { Ask, type Tie } from '@/features/intake/schema'
import { tieRequest } from '@/features/intake/tie'
import { tieChoices } from '@/features/intake/tie-choices'
import { requestRefused } from '@/mail/request-refused'
import { letterTexts } from '@/mail/texts'

let world: World
let other: World
beforeAll(async () => {
  ;[world, other] = [await makeWorld(), await makeWorld()]
})

const asked = (given: Partial<Ask> = {}): Ask => ({
  name: 'Незнакомый',
  email: `stranger-${randomUUID()}@example.test`,
  phone: null,
  company: '',
  subject: 'Не открывается сайт',
  text: 'Белый экран.',
  ...given,
})
/** A request that came at noon. */
async function requestOf(given: Partial<Ask> = {}, of = world) {
  const input = asked(given)
  await ask(of.slug, input, { ...visit(noon) })
  return sees(of, (db) =>
    db.unidentifiedRequest.findFirstOrThrow({
      where: { text: input.text, email: input.email, phone: input.phone },
      orderBy: { id: 'desc' },
    }),
  )
}
const tying = (requestId: string, given: Partial<Tie> = {}) => ({
  requestId,
  clientId: world.alpha.id,
  requesterId: world.alpha.employee,
  email: null,
  phone: null,
  invite: false,
  subject: 'Не открывается сайт',
  categoryId: world.category.id,
  situation: 'broken' as const,
  ...given,
})
const tie = (requestId: string, given: Partial<Tie> = {}, at = later(120)) =>
  world.act(world.manager, 'request.write', at, (ctx) => tieRequest(ctx, tying(requestId, given)))
const stateOf = (id: string) => sees(world, (db) => db.unidentifiedRequest.findFirstOrThrow({ where: { id } }))

describe('asking from the public page', () => {
  test('waits for staff, and the known address of a contact is no proof of anything', async () => {
    const request = await requestOf({ email: world.mail('alpha-responsible') })
    expect(request).toMatchObject({ state: 'waiting', channel: 'portal', clientId: null, ticketId: null, receivedAt: noon })
    const card = await world.act(world.manager, 'request.read', later(1), (ctx) => requestCard(ctx, request.id))
    expect(card?.suggestions).toEqual([
      { client: { id: world.alpha.id, name: 'alpha' }, person: { id: world.alpha.responsible, name: 'alpha-responsible' }, by: 'email' },
    ])
    expect(await jobsAbout(request.id)).toMatchObject([{ name: 'notify' }])
  })

  test('by the address’s domain a client is suggested, by the telephone a person however it is written', async () => {
    const domain = `alpha-${randomUUID()}.test`
    await sees(world, (db) => db.clientDomain.create({ data: { domain, clientId: world.alpha.id } }))
    await sees(world, (db) => db.member.updateMany({ where: { id: world.beta.colleague }, data: { phone: '+7 (903) 555-70-11' } }))
    const suggested = async (given: Partial<Ask>) => {
      const { id } = await requestOf(given)
      return (await world.act(world.manager, 'request.read', later(1), (ctx) => requestCard(ctx, id)))?.suggestions
    }
    expect(await suggested({ email: `кто-то-${randomUUID()}@${domain}`.replace('кто-то', 'someone') })).toMatchObject([
      { client: { id: world.alpha.id }, person: null, by: 'domain' },
    ])
    expect(await suggested({ email: null, phone: '8 903 5557011' })).toMatchObject([{ person: { id: world.beta.colleague }, by: 'phone' }])
    expect(await suggested({ email: other.mail('alpha-responsible') })).toEqual([])
  })

  test('a sixth within an hour from one address is refused with the minutes to wait, the same for known and unknown', async () => {
    for (const email of [`flood-${randomUUID()}@example.test`, world.mail('beta-responsible')]) {
      const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => ask(world.slug, asked({ email }), visit(noon))))
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
      expect(refused).toHaveLength(1)
      expect(refused[0]?.reason).toMatchObject({ reason: 'limit', key: 'too_many_attempts' })
    }
  })

  test('one visitor can’t fill the list under many names', async () => {
    const from = visit(noon)
    const outcomes = await Promise.allSettled(Array.from({ length: 32 }, () => ask(world.slug, asked(), from)))
    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(2)
  })

  test('an agency that isn’t there takes nothing', async () => {
    await expect(ask('t-nobody-here', asked(), visit(noon))).rejects.toMatchObject({ reason: 'not_found' })
  })

  test.each([
    [{ email: '', phone: '' }, 'email'],
    [{ email: 'a@b.test, c@d.test' }, 'email'],
    [{ email: 'a@b.test\r\nBcc: c@d.test' }, 'email'],
    [{ name: 'Имя\r\nBcc: c@d.test' }, 'name'],
    [{ subject: '' }, 'subject'],
    [{ text: 'а'.repeat(10_001) }, 'text'],
  ])('%j is refused beside its field', (given, field) => {
    const form = { ...asked(), email: 'a@b.test', ...given }
    expect(Ask.safeParse(form).error?.issues[0]?.path).toEqual([field])
  })
})

describe('tying', () => {
  test('makes a ticket whose clocks count from the receipt', async () => {
    const request = await requestOf()
    const { number } = await tie(request.id)
    const ticket = await sees(world, (db) => db.ticket.findFirstOrThrow({ where: { number }, include: { clocks: true, messages: true } }))
    expect(ticket).toMatchObject({ receivedAt: noon, clientId: world.alpha.id, requesterId: world.alpha.employee, channel: 'portal' })
    expect(ticket.messages).toMatchObject([{ text: 'Белый экран.', at: noon, authorId: world.alpha.employee }])
    const reaction = ticket.clocks.find(({ kind }) => kind === 'reaction')
    expect(reaction).toMatchObject({ state: 'running', startedAt: noon, dueAt: later(30) })
    expect(await stateOf(request.id)).toMatchObject({
      state: 'tied',
      ticketId: ticket.id,
      clientId: world.alpha.id,
      handledById: world.manager,
    })
  })

  test('of two managers at once one wins and the other is told', async () => {
    const request = await requestOf()
    const before = await sees(world, (db) => db.ticket.count())
    const outcomes = await Promise.allSettled([
      tie(request.id),
      world.act(world.admin, 'request.write', later(120), (ctx) =>
        tieRequest(ctx, tying(request.id, { clientId: world.beta.id, requesterId: world.beta.employee })),
      ),
      world.act(world.admin, 'request.write', later(120), (ctx) => refuseRequest(ctx, { requestId: request.id, reason: 'Не к нам' })),
    ])
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    // The refusal may be first, and then lacks its reason: somebody wins anyway.
    expect(refused).toHaveLength(2)
    expect(refused.filter(({ key }) => key === 'request_settled').length).toBeGreaterThanOrEqual(1)
    expect(await sees(world, (db) => db.ticket.count())).toBe(before + 1)
  })

  test('may add the sender to the client and invite them', async () => {
    const email = `fresh-${randomUUID()}@example.test`
    const request = await requestOf({ email })
    await tie(request.id, { requesterId: undefined, name: 'Новый', email, invite: true })
    const member = await sees(world, (db) => db.member.findFirstOrThrow({ where: { email }, include: { invitations: true } }))
    expect(member).toMatchObject({ clientId: world.alpha.id, role: 'employee', personId: null })
    expect(member.invitations).toHaveLength(1)
  })

  test('without an address nobody is invited, and the request still waits', async () => {
    const request = await requestOf({ email: null, phone: `+7 900 ${randomUUID().slice(0, 7)}` })
    await expect(tie(request.id, { requesterId: undefined, name: 'Новый', invite: true })).rejects.toMatchObject({
      key: 'invite_needs_email',
      field: 'email',
    })
    expect((await stateOf(request.id)).state).toBe('waiting')
  })

  test('a request, client, person, category or object of somebody else is not there, and nothing changes', async () => {
    const [request, foreign] = [await requestOf(), await requestOf({}, other)]
    const object = await sees(world, (db) => db.clientObject.create({ data: { clientId: world.beta.id, name: randomUUID() } }))
    for (const given of [
      { clientId: other.alpha.id },
      { requesterId: world.beta.employee },
      { requesterId: other.alpha.employee },
      { requesterId: world.dev },
      { categoryId: other.category.id },
      { objectId: object.id },
    ])
      await expect(tie(request.id, given), JSON.stringify(given)).rejects.toMatchObject({ reason: 'not_found' })
    await expect(tie(foreign.id)).rejects.toMatchObject({ reason: 'not_found' })
    expect((await stateOf(request.id)).state).toBe('waiting')
    expect((await sees(other, (db) => db.unidentifiedRequest.findFirstOrThrow({ where: { id: foreign.id } }))).state).toBe('waiting')
    const choose = world.act(world.manager, 'request.read', later(1), (ctx) => tieChoices(ctx, { client: other.alpha.id, person: null }))
    await expect(choose).rejects.toMatchObject({ reason: 'not_found' })
  })
})

describe('refusing', () => {
  test('takes a reason, and the sender reads it in a letter', async () => {
    const reason = await makeReason(world, 'refusal', { name: `Не наше ${randomUUID()}`, text: 'Этим занимаются другие' })
    const request = await requestOf({ email: 'sender@example.test' })
    const refuse = (reasonId?: string) =>
      world.act(world.manager, 'request.write', later(5), (ctx) =>
        refuseRequest(ctx, { requestId: request.id, reasonId, reason: 'Извините' }),
      )
    await expect(refuse()).rejects.toMatchObject({ key: 'required', field: 'reasonId' })
    const foreign = await makeReason(other, 'refusal')
    await expect(refuse(foreign.id)).rejects.toMatchObject({ reason: 'not_found' })
    await refuse(reason.id)
    const words = `${reason.name} — Этим занимаются другие — Извините`
    expect(await stateOf(request.id)).toMatchObject({ state: 'refused', reasonId: reason.id, reason: words })
    expect(await sees(world, (db) => refusedRequest(db, request.id))).toMatchObject({ to: { email: 'sender@example.test' }, reason: words })
    expect((await jobsAbout(request.id)).map(({ name }) => name)).toContain('send-request-refused')
    const facts = await sees(world, (db) => refusedRequest(db, request.id))
    const letter = facts && requestRefused(letterTexts({ locale: 'ru', timeZone: 'Europe/Moscow', now: noon }), facts)
    expect(letter).toMatchObject({ subject: 'Ваше обращение: Не открывается сайт', preview: words, automatic: true })
    await expect(tie(request.id)).rejects.toMatchObject({ key: 'request_settled' })
  })

  test('without an address there is no letter', async () => {
    const reason = await makeReason(world, 'refusal')
    const request = await world.act(world.manager, 'ticket.file_for_client', noon, (ctx) =>
      keepRequest(ctx, { ...asked({ email: null, phone: '112' }), channel: 'phone' }),
    )
    await world.act(world.manager, 'request.write', later(5), (ctx) =>
      refuseRequest(ctx, { requestId: request.id, reasonId: reason.id, reason: '' }),
    )
    expect((await jobsAbout(request.id)).map(({ name }) => name)).not.toContain('send-request-refused')
  })
})

test('specialists and clients see no requests, and nothing of another tenant’s', async () => {
  const request = await requestOf()
  for (const member of [world.dev, world.alpha.responsible]) {
    await expect(world.act(member, 'request.read', noon, (ctx) => requestCard(ctx, request.id))).rejects.toMatchObject({
      reason: 'forbidden',
    })
    const rows = await world.act(member, 'ticket.read', noon, ({ db, actor }) =>
      actor.clientId ? db.unidentifiedRequest.count() : Promise.resolve(0),
    )
    expect(rows).toBe(0)
  }
  expect(await other.act(other.manager, 'request.read', noon, (ctx) => requestCard(ctx, request.id))).toBeNull()
  const foreign = await other.act(other.manager, 'request.read', noon, (ctx) => requestList(ctx, { state: 'waiting', after: null }))
  expect(foreign.requests.map(({ id }) => id)).not.toContain(request.id)
})

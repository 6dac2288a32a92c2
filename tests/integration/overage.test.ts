import { contractOfClient, giveTerm } from '@tests/support/time'
import { attempt, desk, tellAll, waiting } from '@tests/support/told'
import { makeWorld, on, sees, type World } from '@tests/support/world'
import { beforeEach, describe, expect, test } from 'vitest'
import { hoursView } from '@/features/hours/hours-view'
import { ledgerDifference } from '@/features/hours/ledger-difference'
import { settleContract } from '@/features/hours/settle-contract'
import { answerByLink, answerConsent } from '@/features/overage/answer'
import { consentLetter } from '@/features/overage/consent-letter'
import { consentByLink, openConsents } from '@/features/overage/consents'
import { overageCard } from '@/features/overage/overage-card'
import { remindConsent } from '@/features/overage/remind'
import { AskAhead, SetOverage } from '@/features/overage/schema'
import { askAhead, setOverage } from '@/features/overage/set-overage'
import { closeMonthsOf } from '@/features/statements/close-months-of'
import { sendStatement } from '@/features/statements/send-statement'
import { deskStatement } from '@/features/statements/statement-view'
import { logTimeOnTicket } from '@/features/tickets/log-time-on-ticket'
import { registry } from '@/jobs/registry'

import { settleHours } from '@/jobs/settle-hours'
import { consentToken } from '@/server/consent-token'

// A term of November and December of 600 minutes a month at 1 500 ₽ an hour.
const at = new Date('2026-11-10T09:00:00Z')
const later = (days: number) => new Date(+at + days * 86_400_000)

let world: World
let contract: { clientId: string; contractId: string }
let number: number
beforeEach(async () => {
  world = await makeWorld()
  contract = { clientId: world.alpha.id, contractId: (await contractOfClient(world, world.alpha.id)).id }
  await giveTerm(world, world.alpha.id, { startsOn: '2026-11-01', endsOn: '2027-01-01', months: 2 })
  number = (await world.file(world.alpha.responsible, at)).number
})

const agree = (mode: string, change: Record<string, string> = {}, now = at) =>
  world.act(world.manager, 'contract.write', now, (ctx) =>
    setOverage(ctx, SetOverage.parse({ ...contract, mode, from: 'now', note: '', hours: '', ...change })),
  )
const log = (minutes: number, workDate = '2026-11-10', now = at, who = world.manager) =>
  world.act(who, 'time.log', now, async (ctx) =>
    logTimeOnTicket(ctx, { ...(await on(world, number)), minutes, speciality: 'programmer', note: '', workDate }),
  )
/** Each on a ticket of its own, at once. */
async function logAtOnce(...minutes: number[]) {
  const tickets: number[] = []
  for (const _ of minutes) tickets.push((await world.file(world.alpha.responsible, at)).number)
  await Promise.all(
    minutes.map((each, index) =>
      world.act(world.manager, 'time.log', at, async (ctx) =>
        logTimeOnTicket(ctx, {
          ...(await on(world, tickets[index]!)),
          minutes: each,
          speciality: 'programmer',
          note: '',
          workDate: '2026-11-10',
        }),
      ),
    ),
  )
}
const consents = () => sees(world, (db) => db.overageConsent.findMany({ orderBy: { askedAt: 'asc' } }))
const month = async (index = 0, now = at) => {
  const address = { contract: null, term: null, month: null, outside: null, part: null }
  const view = await world.act(world.manager, 'contract.read', now, (ctx) => hoursView(ctx, contract.contractId, address))
  return view!.months[index]!
}
const linkOf = (consentId: string, memberId = world.alpha.responsible) => consentToken({ tenantId: world.tenantId, consentId, memberId })
const byLink = (token: string, minutes: number, verdict: 'give' | 'decline' = 'give', now = at) =>
  answerByLink({ token, minutes, verdict }, { from: { address: '203.0.113.9', device: 'test' }, now })
const differences = () => sees(world, (db) => ledgerDifference(db, contract.contractId))
const settled = (now = at) =>
  settleHours({ tenantId: world.tenantId, contractId: contract.contractId, actorId: null }, { now } as Parameters<typeof settleHours>[1])

describe('work beyond the hours (rules §3.20)', () => {
  test.each<[string, string, Record<string, string>, number[], number]>([
    ['nothing else was agreed: all is billed', '', {}, [100, 0, 0], 250_000],
    ['by itself up to an hour: the rest is asked for', 'automatic', { hours: '1' }, [60, 40, 0], 150_000],
    ['asked each time: nothing is billed until then', 'ask', {}, [0, 100, 0], 0],
    ['to stop: nothing is billed and nobody asked', 'stop', {}, [0, 0, 100], 0],
  ])('%s', async (_, mode, change, [billed, awaiting, waived], kopecks) => {
    if (mode) await agree(mode, change)
    await log(700)
    expect(await month()).toMatchObject({ overage: 100, billed, awaiting, waived, kopecks })
    expect((await consents()).map(({ minutes, state }) => [minutes, state])).toEqual(awaiting ? [[awaiting, 'asked']] : [])
    expect(await differences()).toEqual([])
  })

  test('a rule holds from its month on and not before; what was agreed stays in the history with who and when', async () => {
    await log(700)
    await agree('ask', { from: 'next', note: 'Письмо от 10 ноября' })
    expect(await month()).toMatchObject({ billed: 100, awaiting: 0 })
    await log(1300, '2026-12-05', later(26))
    expect(await month(1, later(26))).toMatchObject({ used: 1300, overage: 700, billed: 0, awaiting: 700 })
    const card = await world.act(world.manager, 'contract.read', at, (ctx) => overageCard(ctx, contract.contractId, '2026-12-06'))
    expect(card.rule).toMatchObject({ mode: 'ask', fromOn: '2026-12-01' })
    expect(card.history).toEqual([expect.objectContaining({ mode: 'ask', note: 'Письмо от 10 ноября', by: 'manager' })])
  })

  test('what awaits the client is never billed by a change of the rule in the same month', async () => {
    await agree('ask')
    await log(700)
    await expect(agree('automatic', {}, later(1))).rejects.toMatchObject({ key: 'overage_awaits' })
    await agree('automatic', { from: 'next' }, later(1))
    expect(await month()).toMatchObject({ billed: 0, awaiting: 100 })
  })

  test('where it was to stop is written down all the same, and the manager is told how much', async () => {
    await agree('stop')
    await log(590)
    await log(30, '2026-11-10', at, world.dev)
    await tellAll(world)
    const bells = await sees(world, (db) => db.notice.findMany({ where: { memberId: world.manager, kind: 'hours' } }))
    expect(bells.map(({ data }) => data)).toEqual([expect.objectContaining({ about: 'overage_stopped', client: 'alpha', minutes: 20 })])
  })

  test.each([
    ['hours', '-1', 'hours_typed'],
    ['hours', '10001', 'overage_too_long'],
    ['mode', 'взлом', 'required'],
  ])('«%s: %s» is refused beside its field', (field, value, key) => {
    const { error } = SetOverage.safeParse({ ...contract, mode: 'automatic', from: 'now', note: '', hours: '', [field]: value })
    expect(error?.issues).toEqual([expect.objectContaining({ path: [field], message: key })])
  })
})

describe('a consent', () => {
  beforeEach(() => agree('ask'))

  test('is one question a month, however often it runs over: its letter says how much it is by now', async () => {
    await log(650)
    await logAtOnce(30, 40, 5)
    const [consent, ...more] = await consents()
    expect(more).toEqual([])
    expect(consent).toMatchObject({ minutes: 125, kopecks: 312_500, state: 'asked' })
    const letter = await sees(world, (db) =>
      consentLetter(db, { tenantId: world.tenantId, consentId: consent!.id, memberId: world.alpha.responsible }),
    )
    expect(letter).toMatchObject({ minutes: 125, kopecks: 312_500, to: { email: world.mail('alpha-responsible') } })
    expect(await consentByLink(letter!.url.split('/').at(-1)!, at)).toMatchObject({ minutes: 125, state: 'asked', client: 'alpha' })
  })

  test('is given by the letter’s link without signing in, once, with who, when and from where; the ledger follows', async () => {
    await log(700)
    const { id } = (await consents())[0]!
    const answers = await Promise.allSettled([byLink(linkOf(id), 100), byLink(linkOf(id), 100), byLink(linkOf(id), 100, 'decline')])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [consent] = await consents()
    expect(consent).toMatchObject({ decidedById: world.alpha.responsible, decidedFrom: '203.0.113.9', decidedBy: 'link', decidedAt: at })
    const isGiven = consent?.state === 'given'
    expect(await month()).toMatchObject({
      billed: isGiven ? 100 : 0,
      waived: isGiven ? 0 : 100,
      awaiting: 0,
      kopecks: isGiven ? 250_000 : 0,
    })
    expect(await differences()).toEqual([])
    await expect(byLink(linkOf(id), 100)).rejects.toMatchObject({ key: 'consent_decided' })
  })

  test('is given on the portal by the responsible alone, to what was read', async () => {
    await log(700)
    const [asked] = await world.act(world.alpha.responsible, 'overage.answer', at, openConsents)
    expect(asked).toMatchObject({ minutes: 100, kopecks: 250_000 })
    const answer = (who: string, minutes: number) =>
      world.act(who, 'overage.answer', at, (ctx) => answerConsent(ctx, { consentId: asked!.id, minutes, verdict: 'give' }, '198.51.100.1'))
    await expect(answer(world.alpha.employee, 100)).rejects.toMatchObject({ reason: 'forbidden' })
    await expect(answer(world.beta.responsible, 100)).rejects.toMatchObject({ reason: 'not_found' })
    await log(20)
    await expect(answer(world.alpha.responsible, 100)).rejects.toMatchObject({ key: 'consent_grown', values: { minutes: 120 } })
    await answer(world.alpha.responsible, 120)
    await settled()
    expect(await month()).toMatchObject({ billed: 120, awaiting: 0, kopecks: 300_000 })
    expect(await differences()).toEqual([])
    expect(await consents()).toEqual([expect.objectContaining({ decidedBy: 'portal', decidedFrom: '198.51.100.1' })])
  })

  test.each([
    ['employeesSeeAll', 'employeesDecide', true],
    ['employeesSeeAll', '', false],
    ['', 'employeesDecide', false],
  ])('is given by an employee where the client lets those who see all decide (%s, %s): %s', async (sees_, decide, may) => {
    await agree('ask')
    await log(700)
    const let_ = { employeesSeeAll: Boolean(sees_), employeesDecide: Boolean(decide) }
    await sees(world, (db) => db.client.updateMany({ where: { id: world.alpha.id }, data: let_ }))
    const [asked] = await consents()
    const say = world.act(world.alpha.employee, 'overage.answer', later(1), (ctx) =>
      answerConsent(ctx, { consentId: asked!.id, minutes: 100, verdict: 'give' }, '203.0.113.9'),
    )
    if (may) await say
    else await expect(say).rejects.toMatchObject({ reason: 'forbidden' })
    expect((await consents()).map(({ state, decidedById }) => [state, decidedById])).toEqual([
      may ? ['given', world.alpha.employee] : ['asked', null],
    ])
  })

  test('no link opens anything else: a stranger’s, a changed, an expired one, one of whoever has left', async () => {
    await log(700)
    const { id } = (await consents())[0]!
    await expect(byLink(linkOf(id, world.beta.responsible), 100)).rejects.toMatchObject({ key: 'link_wrong' })
    await expect(byLink(linkOf(id, world.alpha.employee), 100)).rejects.toMatchObject({ key: 'link_wrong' })
    await expect(byLink(`${linkOf(id)}x`, 100)).rejects.toMatchObject({ key: 'link_wrong' })
    await expect(byLink(linkOf(id), 100, 'give', later(15))).rejects.toMatchObject({ key: 'link_expired' })
    await world.act(world.manager, 'contract.write', later(15), (ctx) => remindConsent(ctx, { ...contract, consentId: id }))
    await sees(world, (db) => db.member.updateMany({ where: { id: world.alpha.responsible }, data: { disabledAt: at } }))
    await expect(byLink(linkOf(id), 100, 'give', later(16))).rejects.toMatchObject({ key: 'link_wrong' })
    await sees(world, (db) => db.member.updateMany({ where: { id: world.alpha.responsible }, data: { disabledAt: null } }))
    expect(await byLink(linkOf(id), 100, 'give', later(16))).toBe('give')
  })

  test('may be asked for ahead, also where work was to stop; what is not used of it stays agreed for the month', async () => {
    await agree('stop', {}, later(0.1))
    const ask = () =>
      world.act(world.manager, 'contract.write', at, (ctx) =>
        askAhead(ctx, AskAhead.parse({ ...contract, minutes: '2', note: 'Распродажа' })),
      )
    await ask()
    await expect(ask()).rejects.toMatchObject({ key: 'consent_asked' })
    const { id } = (await consents())[0]!
    await byLink(linkOf(id), 120)
    await log(660)
    expect(await month()).toMatchObject({ billed: 60, waived: 0 })
    await log(100)
    expect(await month()).toMatchObject({ billed: 120, waived: 40, awaiting: 0 })
  })

  test('is asked for by a letter to each responsible, with a link that is theirs', async () => {
    await log(700)
    const post = desk()
    for (const job of await waiting('send-consent', world))
      await registry['send-consent'](job.data, attempt({ jobId: job.id, now: at, post: post.post }))
    const [sent, ...more] = post.to(world.mail('alpha-responsible'))
    expect(more).toEqual([])
    expect(sent?.letter.subject.replaceAll('\u00a0', ' ')).toBe('Нужно согласие: 1 ч 40 мин сверх часов, Агентство')
    const url = /\/consent\/([^"\s]+)/.exec(JSON.stringify(sent?.letter.blocks))?.[1] ?? ''
    expect(await byLink(url.replace(/\\?"?$/, ''), 100)).toBe('give')
  })

  test('lapses with its month: once the paper is out nobody is billed by a late answer', async () => {
    await log(700)
    const december = new Date('2026-12-01T09:00:00Z')
    await closeMonthsOf(world.tenantId, december)
    const { id } = await sees(world, (db) => db.statement.findFirstOrThrow({ where: { contractId: contract.contractId } }))
    await world.act(world.manager, 'statement.write', december, async (ctx) => {
      const { view } = await deskStatement(ctx, id)
      expect(view?.figures).toMatchObject({ overage: 100, billed: 0, waived: 100, kopecks: 0 })
      await sendStatement(ctx, { id, version: view!.version, seen: view!.checksum, confirmed: false })
    })
    const [consent] = await consents()
    expect(consent).toMatchObject({ state: 'lapsed' })
    await expect(byLink(linkOf(consent!.id), 100)).rejects.toMatchObject({ key: 'consent_decided' })
    await sees(world, (db) =>
      settleContract(
        { db, now: december, actor: { tenantId: world.tenantId, timeZone: 'Europe/Moscow', memberId: null } },
        contract.contractId,
      ),
    )
    expect(await consents()).toHaveLength(1)
  })

  test('answered it stands: the database refuses to change it', async () => {
    await log(700)
    const { id } = (await consents())[0]!
    await byLink(linkOf(id), 100)
    await expect(sees(world, (db) => db.overageConsent.updateMany({ where: { id }, data: { state: 'declined' } }))).rejects.toThrow()
  })
})

describe('80 % and 100 % of the hours (rules §3.21)', () => {
  const alerts = () =>
    sees(world, (db) => db.hourAlert.findMany({ orderBy: { share: 'asc' } })).then((rows) => rows.map(({ share }) => share))

  test('are told once a month each, whoever logs at once; the next month anew', async () => {
    await log(479)
    expect(await alerts()).toEqual([])
    await logAtOnce(1, 10, 10)
    expect(await alerts()).toEqual([80])
    await logAtOnce(100, 20)
    expect(await alerts()).toEqual([80, 100])
    await log(50)
    expect(await alerts()).toEqual([80, 100])
    await log(600, '2026-12-02', new Date('2026-12-02T09:00:00Z'))
    expect(await sees(world, (db) => db.hourAlert.count())).toBe(4)
  })

  test('reach each responsible by a letter and the manager under the bell, though the worker does it twice', async () => {
    await log(500, '2026-11-10', at, world.admin)
    await log(150, '2026-11-10', at, world.admin)
    const post = desk()
    for (const name of ['send-hours', 'send-consent'] as const)
      for (const job of await waiting(name, world))
        await registry[name](job.data as never, attempt({ jobId: job.id, now: at, post: post.post }))
    expect(post.to(world.mail('alpha-responsible')).map(({ letter }) => letter.subject.replaceAll('\u00a0', ' '))).toEqual([
      'Израсходовано 80 % часов по договору alpha-1, Агентство',
      'Часы месяца по договору alpha-1 кончились, Агентство',
    ])
    await tellAll(world)
    await tellAll(world)
    const bells = await sees(world, (db) =>
      db.notice.findMany({ where: { kind: 'hours' }, include: { member: { select: { name: true } } } }),
    )
    expect(bells.map(({ member, data }) => `${member.name} ${(data as { about: string }).about}`).sort()).toEqual([
      'alpha-responsible hours_near',
      'alpha-responsible hours_out',
      'manager hours_near',
      'manager hours_out',
    ])
  })

  test('of a month that is past are told to nobody', async () => {
    await log(700, '2026-11-10', new Date('2026-12-02T09:00:00Z'))
    expect(await alerts()).toEqual([])
  })
})

import { contractOfClient, giveTerm } from '@tests/support/time'
import { attempt, desk, tellAll, waiting } from '@tests/support/told'
import { makeWorld, on, sees, type World } from '@tests/support/world'
import exceljs from 'exceljs'
import { beforeEach, describe, expect, test } from 'vitest'
import { StatementFigures } from '@/domain/statement-figures'
import { linesOf, shownOfNotice } from '@/features/notices/lines'
import { acceptStatement } from '@/features/statements/accept-statement'
import { askLine } from '@/features/statements/ask-line'
import { checksumOf } from '@/features/statements/checksum'
import { closeMonthsOf } from '@/features/statements/close-months-of'
import { saveComment } from '@/features/statements/save-comment'
import { sendStatement } from '@/features/statements/send-statement'
import { settleQuestion } from '@/features/statements/settle-question'
import { statementSheet } from '@/features/statements/statement-sheet'
import { clientStatement, clientStatements, deskStatement, statementFile } from '@/features/statements/statement-view'
import { correctTime } from '@/features/tickets/correct-time'
import { logTimeOnTicket } from '@/features/tickets/log-time-on-ticket'
import { noticeWords } from '@/i18n/notice-words'
import { sendStatement as writeLetter } from '@/jobs/send-statement'

// A term of September and October; August's last day is before it.
const inSeptember = new Date('2026-09-10T09:00:00Z')
const october1 = new Date('2026-09-30T21:30:00Z') // half past midnight of 1 October in Moscow
const inOctober = new Date('2026-10-12T09:00:00Z')
const november2 = new Date('2026-11-02T07:00:00Z')

let world: World
let contractId: string
let number: number
beforeEach(async () => {
  world = await makeWorld()
  contractId = (await contractOfClient(world, world.alpha.id)).id
  await giveTerm(world, world.alpha.id, { startsOn: '2026-09-01', endsOn: '2026-11-01', months: 2 })
  number = (await world.file(world.alpha.responsible, inSeptember, { subject: '=СУММ(A1:A9) не считается' })).number
})

const log = (workDate: string, minutes: number, now: Date) =>
  world.act(world.manager, 'time.log', now, async (ctx) =>
    logTimeOnTicket(ctx, { ...(await on(world, number)), minutes, speciality: 'programmer', note: '', workDate }),
  )
const months = () => sees(world, (db) => db.statement.findMany({ where: { contractId }, orderBy: { from: 'asc' } }))
const month = async (index: number) => (await months())[index]!
const close = (now: Date) => closeMonthsOf(world.tenantId, now)
const draftOf = (id: string, now: Date) => world.act(world.manager, 'statement.read', now, (ctx) => deskStatement(ctx, id))
const send = async (id: string, now: Date, change: { seen?: string; version?: number; confirmed?: boolean } = {}) => {
  const { view } = await draftOf(id, now)
  const input = { id, version: view!.version, seen: view!.checksum, confirmed: false, ...change }
  return world.act(world.manager, 'statement.write', now, (ctx) => sendStatement(ctx, input))
}
const asClient = <T>(now: Date, work: Parameters<typeof world.act<T>>[3], member = world.alpha.responsible) =>
  world.act(member, 'statement.answer', now, work)
const figures = async (index: number) => StatementFigures.parse((await month(index)).figures)
const accept = async (index: number, now: Date) => {
  const { id, version } = await month(index)
  await asClient(now, (ctx) => acceptStatement(ctx, { id, version }))
}
const ask = async (now: Date) => {
  const { id } = await month(0)
  const ticketId = (await figures(0)).lines[0]!.ticketId
  await asClient(now, (ctx) => askLine(ctx, { id, ticketId, text: 'Почему так долго?' }))
  return (await sees(world, (db) => db.statementQuestion.findFirstOrThrow({ where: { settledAt: null } }))).id
}
const settle = (questionId: string, now: Date, change: Partial<Parameters<typeof settleQuestion>[1]> = {}) =>
  world.act(world.manager, 'statement.write', now, (ctx) =>
    settleQuestion(ctx, { questionId, outcome: 'answered', answer: 'Две версии.', entryId: '', minutes: null, ...change }),
  )

const logOfBeta = (workDate: string, minutes: number, now: Date) =>
  world.act(world.manager, 'time.log', now, async (ctx) => {
    const { number: own } = await ctx.db.ticket.findFirstOrThrow({ where: { clientId: world.beta.id } })
    return logTimeOnTicket(ctx, { ...(await on(world, own)), minutes, speciality: 'programmer', note: '', workDate })
  })
const papersOfBeta = () => sees(world, (db) => db.statement.findMany({ where: { clientId: world.beta.id } }))

describe('a draft', () => {
  beforeEach(async () => {
    await world.file(world.beta.responsible, inSeptember)
  })

  test('appears on the 1st by the clock of the contract, once, and what was missed comes later', async () => {
    await log('2026-09-10', 240, inSeptember)
    expect(await close(new Date('2026-09-30T20:59:00Z'))).toBe(0)
    expect(await Promise.all([close(october1), close(october1)])).toContain(1)
    expect(await close(october1)).toBe(0)
    expect((await months()).map(({ from, state }) => [from.toISOString().slice(0, 10), state])).toEqual([['2026-09-01', 'draft']])
    expect(await close(new Date('2027-03-01T00:00:00Z'))).toBe(1)
    expect(await months()).toHaveLength(2)
  })

  test('is counted as it is read, and the client sees nothing of it', async () => {
    await close(october1)
    const { id } = await month(0)
    expect((await draftOf(id, october1)).view?.figures).toMatchObject({ used: 0, month: { granted: 600, carriedOut: 600 } })
    await log('2026-09-20', 700, october1)
    expect((await draftOf(id, october1)).view?.figures).toMatchObject({ used: 700, overage: 100, kopecks: 250_000 })
    await expect(asClient(october1, (ctx) => clientStatement(ctx, id))).rejects.toMatchObject({ reason: 'not_found' })
    expect(await asClient(october1, (ctx) => clientStatements(ctx, null))).toEqual([])
  })

  test('of work outside any term is a calendar month, all of it overage', async () => {
    await log('2026-11-05', 30, new Date('2026-11-05T12:00:00Z'))
    await close(new Date('2026-12-01T09:00:00Z'))
    const last = await month(2)
    expect(last.termId).toBeNull()
    expect((await draftOf(last.id, november2)).view?.figures).toMatchObject({ month: null, used: 30, overage: 30, kopecks: 75_000 })
  })

  test('of one-off work, under a contract of which no term was ever sold, is its calendar month, to be sent and paid', async () => {
    for (const minutes of [40, 50]) await logOfBeta('2026-09-10', minutes, inSeptember)
    await close(october1)
    const [paper] = await papersOfBeta()
    expect(paper).toMatchObject({ from: new Date('2026-09-01'), to: new Date('2026-10-01'), termId: null })
    await send(paper!.id, october1)
    await close(november2)
    const after = await papersOfBeta()
    expect(after).toHaveLength(1)
    expect(StatementFigures.parse(after[0]!.figures)).toMatchObject({ month: null, used: 90, billed: 90, kopecks: 225_000 })
  })

  test('of days outside a term that ended within the month says none of the days inside', async () => {
    await giveTerm(world, world.beta.id, { startsOn: '2026-09-10', endsOn: '2026-10-10', months: 1 })
    await logOfBeta('2026-10-05', 60, inOctober)
    await logOfBeta('2026-10-12', 30, inOctober)
    await close(november2)
    const outside = (await papersOfBeta()).find(({ termId }) => termId === null)
    const { lines, used } = (await draftOf(outside!.id, november2)).view!.figures
    expect([used, lines.flatMap(({ works }) => works.map(({ minutes }) => minutes))]).toEqual([30, [30]])
  })
})

describe('sending', () => {
  test('freezes figures that were read; of two managers the second is told', async () => {
    await log('2026-09-10', 240, inSeptember)
    await close(october1)
    const { id, version } = await month(0)
    const { view } = await draftOf(id, october1)
    await log('2026-09-11', 10, october1)
    await expect(send(id, october1, { seen: view!.checksum })).rejects.toMatchObject({ key: 'statement_changed' })
    await world.act(world.manager, 'statement.write', october1, (ctx) => saveComment(ctx, { id, version, comment: 'Спасибо' }))
    await expect(send(id, october1, { version })).rejects.toMatchObject({ key: 'statement_moved' })
    const both = await Promise.allSettled([send(id, october1), send(id, october1)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await month(0)).toMatchObject({ state: 'sent', number: 1, comment: 'Спасибо', checksum: checksumOf(await figures(0)) })
    // Five working days of silence after Thursday, 1 October.
    expect((await month(0)).answerBy?.toISOString().slice(0, 10)).toBe('2026-10-08')
  })

  test('goes month by month', async () => {
    await close(november2)
    await expect(send((await month(1)).id, november2)).rejects.toMatchObject({ key: 'earlier_month_open' })
  })

  test('is not for a manager of other clients', async () => {
    await close(october1)
    const { id } = await month(0)
    await sees(world, (db) => db.client.updateMany({ where: { id: world.alpha.id }, data: { managerId: world.admin } }))
    await expect(send(id, october1)).rejects.toMatchObject({ reason: 'forbidden' })
  })
})

describe('a sent month', () => {
  beforeEach(async () => {
    await log('2026-09-10', 700, inSeptember)
    await close(october1)
    await send((await month(0)).id, october1)
  })

  test('is read and accepted by an employee where the client lets those who see all decide, and by no other', async () => {
    const { id, version } = await month(0)
    const press = () => asClient(inOctober, (ctx) => acceptStatement(ctx, { id, version }), world.alpha.employee)
    const list = () => asClient(inOctober, (ctx) => clientStatements(ctx, null), world.alpha.employee)
    const take = () => asClient(inOctober, (ctx) => statementFile(ctx, id), world.alpha.employee)
    const let_ = (data: { employeesSeeAll: boolean; employeesDecide: boolean }) =>
      sees(world, (db) => db.client.updateMany({ where: { id: world.alpha.id }, data }))
    for (const lets of [
      { employeesSeeAll: true, employeesDecide: false },
      { employeesSeeAll: false, employeesDecide: true },
    ]) {
      await let_(lets)
      for (const attempted of [press, list, take]) await expect(attempted()).rejects.toMatchObject({ reason: 'forbidden' })
    }
    await let_({ employeesSeeAll: true, employeesDecide: true })
    expect((await list()).map((line) => line.id)).toEqual([id])
    expect(await take()).toMatchObject({ figures: { used: 700 } })
    await press()
    expect(await month(0)).toMatchObject({ state: 'sealed', acceptedById: world.alpha.employee })
  })

  test('is accepted by the responsible, no other employee, and then stands for ever', async () => {
    const { id } = await month(0)
    await expect(asClient(inOctober, (ctx) => clientStatement(ctx, id), world.beta.responsible)).rejects.toMatchObject({
      reason: 'not_found',
    })
    await expect(asClient(inOctober, (ctx) => clientStatement(ctx, id), world.alpha.employee)).rejects.toMatchObject({
      reason: 'forbidden',
    })
    await accept(0, inOctober)
    const sealed = await month(0)
    expect(sealed).toMatchObject({ state: 'sealed', acceptedById: world.alpha.responsible })
    const file = await read(await figures(0), sealed.checksum!)

    await sees(world, async (db) => {
      await db.tenant.updateMany({ data: { name: 'Другое имя' } })
      await db.client.updateMany({ where: { id: world.alpha.id }, data: { name: 'Переименованный' } })
      await db.member.updateMany({ where: { id: world.manager }, data: { name: 'Иная' } })
      await db.ticket.updateMany({ where: { number }, data: { subject: 'Иное' } })
      await db.tariff.updateMany({ data: { name: 'Иной', overageKopecks: 1 } })
    })
    const view = await asClient(november2, (ctx) => clientStatement(ctx, id))
    expect(checksumOf(view.figures)).toBe(sealed.checksum)
    expect(await read(view.figures, sealed.checksum!)).toEqual(file)
    await expect(sees(world, (db) => db.statement.updateMany({ where: { id }, data: { comment: 'x' } }))).rejects.toThrow(
      /sealed month stands/,
    )
    await expect(sees(world, (db) => db.timeEntry.updateMany({ data: { minutes: 1 } }))).rejects.toThrow(/sealed month stands/)
  })

  test('of which a client changes no figure', async () => {
    const { id } = await month(0)
    const change = asClient(inOctober, (ctx) => ctx.db.statement.updateMany({ where: { id }, data: { comment: 'x' } }))
    await expect(change).rejects.toThrow()
  })

  test('is accepted by silence on the day that was named, not while a question is open', async () => {
    const question = await ask(new Date('2026-10-02T09:00:00Z'))
    await close(new Date('2026-10-20T09:00:00Z'))
    expect((await month(0)).state).toBe('sent')
    await expect(accept(0, inOctober)).rejects.toMatchObject({ key: 'questions_open' })
    await settle(question, new Date('2026-10-20T09:00:00Z'))
    await expect(settle(question, inOctober)).rejects.toMatchObject({ key: 'question_settled' })
    await close(new Date('2026-10-26T09:00:00Z'))
    expect((await month(0)).state).toBe('sent')
    await close(new Date('2026-10-28T09:00:00Z'))
    expect(await month(0)).toMatchObject({ state: 'sealed', acceptedById: null })
  })

  test('has a line corrected by a pair, and what came later stays out of it', async () => {
    const question = await ask(inOctober)
    await log('2026-09-12', 60, inOctober)
    const entryId = (await figures(0)).lines[0]!.works[0]!.entryId
    await settle(question, inOctober, { outcome: 'corrected', entryId, minutes: 630 })
    expect(await figures(0)).toMatchObject({ used: 630, overage: 30, kopecks: 75_000 })
    await accept(0, inOctober)
    await close(november2)
    expect((await draftOf((await month(1)).id, november2)).view?.figures).toMatchObject({
      adjustment: { overageMinutes: 60, kopecks: 150_000, carriedMinutes: 0 },
      kopecks: 150_000,
    })
  })

  test('has a line forgiven: listed, and spending nothing', async () => {
    await settle(await ask(inOctober), inOctober, { outcome: 'forgiven' })
    const after = await figures(0)
    expect(after).toMatchObject({ used: 0, overage: 0, forgiven: 700, kopecks: 0, month: { carriedOut: 600 } })
    expect(after.lines[0]).toMatchObject({ minutes: 0, works: [{ minutes: 700, isForgiven: true }] })
  })

  test('stands under the bells: sent and answered to the client, questioned and accepted to the manager', async () => {
    const { id } = await month(0)
    await settle(await ask(inOctober), inOctober)
    await accept(0, inOctober)
    await tellAll(world)
    const of = (memberId: string) =>
      sees(world, async (db) => linesOf(db, await db.notice.findMany({ where: { memberId, kind: 'statements' }, select: shownOfNotice })))
    const [client, manager, employee] = [await of(world.alpha.responsible), await of(world.manager), await of(world.alpha.employee)]
    const say = noticeWords({ locale: 'ru', timeZone: 'Europe/Moscow', now: inOctober })
    expect(client.map(say).sort()).toEqual(['Ответ на ваш вопрос по отчёту: сентябрь\u00a02026', 'Пришёл отчёт: сентябрь\u00a02026'])
    expect(manager.map(say).sort()).toEqual(['alpha: вопрос по отчёту, сентябрь\u00a02026', 'alpha: отчёт принят, сентябрь\u00a02026'])
    expect(employee).toEqual([])
    expect(new Set([...client, ...manager].map(({ statementId }) => statementId))).toEqual(new Set([id]))
    expect(await sees(world, (db) => db.notice.count({ where: { kind: 'statements', letterAt: { not: null } } }))).toBe(0)
  })

  test('writes no letter to who wants none of months', async () => {
    await settle(await ask(inOctober), inOctober)
    const letters = await waiting('send-statement', world)
    const subjectsTo = async () => {
      const office = desk()
      for (const { data } of letters) await writeLetter(data, attempt({ post: office.post }))
      return office.to(world.mail('alpha-responsible')).length
    }
    expect(await subjectsTo()).toBeGreaterThan(0)
    const wish = { memberId: world.alpha.responsible, kind: 'statements', bell: true, letter: false }
    await sees(world, (db) => db.noticeChoice.create({ data: wish }))
    expect(await subjectsTo()).toBe(0)
  })

  test('refuses a question about a line it has not, and any once it is sealed', async () => {
    const { id } = await month(0)
    const other = '018f0000-0000-7000-8000-000000000000'
    await expect(asClient(inOctober, (ctx) => askLine(ctx, { id, ticketId: other, text: '?' }))).rejects.toMatchObject({
      field: 'ticketId',
    })
    const ticketId = (await figures(0)).lines[0]!.ticketId
    await accept(0, inOctober)
    await expect(asClient(inOctober, (ctx) => askLine(ctx, { id, ticketId, text: '?' }))).rejects.toMatchObject({ key: 'statement_sealed' })
  })
})

describe('a late fact', () => {
  const correct = async (minutes: number, now: Date) => {
    const entry = await sees(world, (db) => db.timeEntry.findFirstOrThrow({ where: { reversesId: null, reversedBy: { is: null } } }))
    const { id, speciality, kind, note, workDate } = entry
    const seen = { minutes: entry.minutes, speciality, kind, note, workDate: workDate.toISOString().slice(0, 10) }
    await world.act(world.manager, 'time.correct', now, async (ctx) =>
      correctTime(ctx, {
        ...(await on(world, number)),
        entryId: id,
        seen,
        ...seen,
        minutes,
        reason: 'ошибка',
        verdict: 'correct',
      } as never),
    )
  }

  test('of a sealed month is one adjustment of the next, here to the client (700 corrected to 550)', async () => {
    await log('2026-09-10', 700, inSeptember)
    await close(october1)
    await send((await month(0)).id, october1)
    await accept(0, inOctober)
    const sealed = await month(0)
    await correct(550, inOctober)
    expect(await month(0)).toEqual(sealed)
    await close(november2)
    const october = (await draftOf((await month(1)).id, november2)).view!.figures
    expect(october).toMatchObject({
      adjustment: { overageMinutes: -100, kopecks: -250_000, carriedMinutes: 50 },
      month: { granted: 600, carriedIn: 0, carriedOut: 0, expired: 650 },
      kopecks: -250_000,
    })
    await send((await month(1)).id, november2)
    expect((await month(1)).confirmedById).toBeNull()
  })

  test('against the client waits for the manager to confirm it', async () => {
    await log('2026-09-10', 600, inSeptember)
    await close(october1)
    await send((await month(0)).id, october1)
    await correct(660, inOctober)
    await close(november2)
    const { id } = await month(1)
    await expect(send(id, november2)).rejects.toMatchObject({ key: 'confirm_difference', field: 'confirmed' })
    await send(id, november2, { confirmed: true })
    expect(await month(1)).toMatchObject({ confirmedById: world.manager })
    expect(await figures(1)).toMatchObject({ adjustment: { overageMinutes: 60, kopecks: 150_000 }, kopecks: 150_000 })
  })

  test('after the last month of all stands on a paper of its own, once, in the calendar month that ended last', async () => {
    await log('2026-09-10', 700, inSeptember)
    await close(november2)
    for (const index of [0, 1]) await send((await month(index)).id, november2)
    await correct(550, new Date('2026-11-20T09:00:00Z'))
    expect(await close(new Date('2026-11-25T09:00:00Z'))).toBe(0)
    const january = new Date('2027-01-15T09:00:00Z')
    expect(await Promise.all([close(january), close(january)])).toContain(1)
    expect(await close(january)).toBe(0)
    const late = await month(2)
    expect(late).toMatchObject({ termId: null, from: new Date('2026-12-01'), state: 'draft' })
    await send(late.id, january)
    expect(await figures(2)).toMatchObject({
      adjustment: { overageMinutes: -100, kopecks: -250_000, carriedMinutes: 0 },
      used: 0,
      lines: [],
      kopecks: -250_000,
    })
    expect(await close(new Date('2027-03-01T09:00:00Z'))).toBe(0)
  })
})

test('the table keeps what looks like a formula as text, dates as dates and minutes as numbers', async () => {
  await log('2026-09-10', 90, inSeptember)
  await close(october1)
  await send((await month(0)).id, october1)
  const { sheets } = await read(await figures(0), 'sum')
  const [, entry] = sheets['Записи времени']!
  expect(entry).toEqual([number, '=СУММ(A1:A9) не считается', new Date('2026-09-10'), 'manager', 'Программист', 'тратит часы', 90, ''])
})

async function read(figuresOfMonth: StatementFigures, checksum: string) {
  const book = new exceljs.Workbook()
  await book.xlsx.load((await statementSheet(figuresOfMonth, 'ru', checksum)) as never)
  const sheets = Object.fromEntries(
    book.worksheets.map((sheet) => [
      sheet.name,
      sheet
        .getSheetValues()
        .slice(1)
        .map((row) => (row as unknown[]).slice(1)),
    ]),
  )
  return { sheets }
}

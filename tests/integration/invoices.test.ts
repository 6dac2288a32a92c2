import { buyerRequisites, sellerRequisites } from '@tests/support/requisites'
import { later, makeWorld, noon, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { fileStore } from '@/data/file-store'
import type { StatementFigures } from '@/domain/statement-figures'
import { saveRequisites } from '@/features/clients/save-requisites'
import { sellTerm } from '@/features/contracts/sell-term'
import { isPaid, termRows } from '@/features/contracts/terms'
import { billOneOff } from '@/features/invoices/bill-one-off'
import { billOverage, overageBill } from '@/features/invoices/bill-overage'
import { billTerm } from '@/features/invoices/bill-term'
import { invoiceFile } from '@/features/invoices/invoice-file'
import { invoiceCard, invoices, ownInvoices } from '@/features/invoices/invoices'
import { cancelInvoice, recordPayment, withdrawPayment } from '@/features/invoices/pay'
import { BillOneOff, InvoicesAddress } from '@/features/invoices/schema'
import { sendInvoice } from '@/features/invoices/send-invoice'
import { saveBilling, saveSeller } from '@/features/settings/save-billing'
import type { Try } from '@/jobs/job'
import { makeInvoice as drawInvoice } from '@/jobs/make-invoice'
import { sendInvoice as sendLetter } from '@/jobs/send-invoice'
import type { Enclosed } from '@/mail/send'
import type { Context } from '@/server/context'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  await admin(async (ctx) => saveSeller(ctx, { version: await version(), requisites: sellerRequisites }))
  await admin(async (ctx) =>
    saveBilling(ctx, { version: await version(), vat: 'vat5', invoicePrefix: 'НВ-', invoiceDays: 5, hourlyKopecks: 150_000 }),
  )
  await lead((ctx) => saveRequisites(ctx, { clientId: world.alpha.id, requisites: buyerRequisites }))
})

const version = async () => (await sees(world, (db) => db.tenant.findFirstOrThrow())).version
const lead = <T>(work: (ctx: Context) => Promise<T>, now = noon) => world.act(world.manager, 'invoice.write', now, work)
const admin = <T>(work: (ctx: Context) => Promise<T>) => world.act(world.admin, 'settings.write', noon, work)
const rowOf = (id: string) => sees(world, (db) => db.invoice.findFirstOrThrow({ where: { id }, include: { lines: true } }))

let next = 2027
/** A term of a year of its own and its invoice. */
async function billed(now = noon) {
  const { id: contractId } = await sees(world, (db) => db.contract.findFirstOrThrow({ where: { clientId: world.alpha.id } }))
  const of = { clientId: world.alpha.id, contractId }
  const { id: termId } = await lead((ctx) =>
    sellTerm(ctx, { ...of, tariffId: world.tariff.id, startsOn: `${next++}-01-01`, months: 2, stubFrom: null }),
  )
  const { id: invoiceId } = await lead((ctx) => billTerm(ctx, { clientId: of.clientId, termId }), now)
  return { termId, invoiceId }
}

const termPaid = async (id: string) => {
  const [term] = await lead((ctx) => termRows(ctx, { id }))
  return term ? isPaid(term) : null
}
const pay = (invoiceId: string, now = noon) =>
  lead((ctx) => recordPayment(ctx, { invoiceId, paidOn: '2026-11-11', reference: '№ 214' }), now)

describe('an invoice', () => {
  test('names both sides, the contract, the lines and the tax as they were, whatever changes later', async () => {
    const { invoiceId } = await billed()
    await lead((ctx) => saveRequisites(ctx, { clientId: world.alpha.id, requisites: { ...buyerRequisites, legalName: 'ООО «Другое»' } }))
    expect(await rowOf(invoiceId)).toMatchObject({
      seller: sellerRequisites,
      buyer: buyerRequisites,
      basis: 'Договор №\u00a0alpha-1 от 1\u00a0сентября\u00a02026\u00a0г.',
      totalKopecks: 6_000_000,
      vat: 'vat5',
      vatKopecks: 285_714,
      issuedOn: new Date('2026-11-11'),
      dueOn: new Date('2026-11-16'),
    })
    await lead((ctx) => saveRequisites(ctx, { clientId: world.alpha.id, requisites: buyerRequisites }))
  })

  test('has the next number of its year, without gaps, however many are made at once', async () => {
    const before = (await sees(world, (db) => db.invoiceCounter.findFirstOrThrow({ where: { year: 2026 } }))).last
    const one = BillOneOff.parse({ clientId: world.alpha.id, text_1: 'Разовая работа', time_1: '1 ч', price_1: '1 500' })
    const made = await Promise.all([1, 2, 3, 4].map(() => lead((ctx) => billOneOff(ctx, one))))
    const numbers = await Promise.all(made.map(async ({ id }) => (await rowOf(id)).number))
    expect(numbers.sort()).toEqual([1, 2, 3, 4].map((n) => `НВ-2026/${before + n}`).sort())
    const { id } = await lead((ctx) => billOneOff(ctx, one), new Date('2026-12-31T22:00:00Z'))
    expect((await rowOf(id)).number).toBe('НВ-2027/1')
  })

  test('for the same term is made once, and once more after the first is cancelled', async () => {
    const { termId, invoiceId } = await billed()
    const again = () => lead((ctx) => billTerm(ctx, { clientId: world.alpha.id, termId }))
    await expect(again()).rejects.toMatchObject({ key: 'billed_already' })
    await lead((ctx) => cancelInvoice(ctx, { invoiceId, reason: 'Не тот срок' }))
    const results = await Promise.allSettled([again(), again(), again()])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('is not made without the requisites of both sides', async () => {
    const lines = BillOneOff.parse({ clientId: world.beta.id, text_1: 'Разовая работа', price_1: '5000' })
    await expect(lead((ctx) => billOneOff(ctx, lines))).rejects.toMatchObject({ key: 'buyer_unknown' })
    const poor = await makeWorld()
    const theirs = { ...lines, clientId: poor.alpha.id }
    await expect(poor.act(poor.manager, 'invoice.write', noon, (ctx) => billOneOff(ctx, theirs))).rejects.toMatchObject({
      key: 'seller_unknown',
    })
    await expect(lead((ctx) => billOneOff(ctx, theirs))).rejects.toMatchObject({ reason: 'not_found' })
  })

  test('for overage has a line a role, half-up a line, and is made once a statement', async () => {
    const charge = { number: 1, minutes: 100, ratePerHour: 250_000, kopecks: 416_667, speciality: 'programmer' as const }
    const sealed = await paper([charge, { ...charge, minutes: 30, ratePerHour: 150_000, kopecks: 75_000, speciality: 'content' }], 50_000)
    const press = () => lead((ctx) => billOverage(ctx, sealed))
    const answers = await Promise.allSettled([press(), press(), press()])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(answers.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { key: string }).key] : []))).toEqual([
      'billed_already',
      'billed_already',
    ])
    const bill = await lead((ctx) => overageBill(ctx, sealed.statementId))
    const { lines, totalKopecks } = await rowOf(bill!.id)
    expect(lines.map(({ text, minutes, kopecks }) => [text.replaceAll('\u00a0', ' '), minutes, kopecks])).toEqual([
      ['Работы сверх тарифа за ноябрь 2026, Программист', 100, 416_667],
      ['Работы сверх тарифа за ноябрь 2026, Контент-менеджер', 30, 75_000],
      ['Уточнение за прошлые месяцы', null, 50_000],
    ])
    expect(totalKopecks).toBe(541_667)
  })

  test('for overage is not made of a month that is not sealed, nor where nothing is to pay', async () => {
    await expect(lead(async (ctx) => billOverage(ctx, await paper([], -100)))).rejects.toMatchObject({ key: 'nothing_to_bill' })
    await expect(lead(async (ctx) => billOverage(ctx, await paper([], 0, 'draft')))).rejects.toMatchObject({ key: 'statement_open' })
    await expect(lead((ctx) => billOverage(ctx, { statementId: crypto.randomUUID() }))).rejects.toMatchObject({ reason: 'not_found' })
  })
})

test.each([
  [{ text_1: '' }, 'text_1', 'lines_needed'],
  [{ text_1: 'Работа', time_1: 'долго', price_1: '1500' }, 'time_1', 'hours_typed'],
  [{ text_1: 'Работа', price_1: 'даром' }, 'price_1', 'money'],
  [{ text_1: '', time_1: '1 ч', price_1: '1500' }, 'text_1', 'required'],
  [{ text_1: 'Работа\u0000', price_1: '1500' }, 'text_1', 'control_characters'],
])('one-off work typed as %o is refused beside %s', (fields, field, key) => {
  const { error } = BillOneOff.safeParse({ clientId: world.alpha.id, ...fields })
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toContainEqual([field, key])
})

describe('a payment', () => {
  test('makes the term count; recorded a second time, also at once, it is refused', async () => {
    const { termId, invoiceId } = await billed()
    expect(await termPaid(termId)).toBe(false)
    const results = await Promise.allSettled([1, 2, 3, 4].map(() => pay(invoiceId)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results.filter((one) => one.status === 'rejected')) expect(result.reason).toMatchObject({ key: 'paid_already' })
    expect(await termPaid(termId)).toBe(true)
    await expect(lead((ctx) => cancelInvoice(ctx, { invoiceId, reason: 'поздно' }))).rejects.toMatchObject({ key: 'invoice_paid' })
  })

  test('recorded by mistake is withdrawn with its reason, and can be recorded anew', async () => {
    const { termId, invoiceId } = await billed()
    await pay(invoiceId)
    await lead((ctx) => withdrawPayment(ctx, { invoiceId, reason: 'Не тот клиент' }))
    expect(await termPaid(termId)).toBe(false)
    await expect(lead((ctx) => withdrawPayment(ctx, { invoiceId, reason: 'ещё' }))).rejects.toMatchObject({ key: 'no_payment' })
    await pay(invoiceId)
    const card = await lead((ctx) => invoiceCard(ctx, invoiceId))
    expect(card).toMatchObject({ state: 'paid', withdrawn: [{ reason: 'Не тот клиент' }], payment: { reference: '№ 214' } })
  })

  test.each([
    ['2026-11-12', 'date_ahead'],
    ['2026-11-10', 'paid_before'],
  ])('dated %s is refused: %s', async (paidOn, key) => {
    const { invoiceId } = await billed()
    await expect(lead((ctx) => recordPayment(ctx, { invoiceId, paidOn, reference: null }))).rejects.toMatchObject({ key, field: 'paidOn' })
  })

  test('of a cancelled invoice is refused', async () => {
    const { invoiceId } = await billed()
    await lead((ctx) => cancelInvoice(ctx, { invoiceId, reason: 'Ошибка' }))
    await expect(pay(invoiceId)).rejects.toMatchObject({ key: 'invoice_cancelled' })
  })
})

describe('the PDF', () => {
  test('is drawn once, is given to who leads and to the client’s responsible, and goes with the letter', async () => {
    const { invoiceId } = await billed()
    await expect(lead((ctx) => sendInvoice(ctx, { invoiceId }))).rejects.toMatchObject({ key: 'no_file_yet' })
    const job = { tenantId: world.tenantId, invoiceId }
    await Promise.all([drawInvoice(job), drawInvoice(job)])
    await drawInvoice(job)
    const { fileKey, number } = await rowOf(invoiceId)
    const content = await new Response(await readable(fileKey)).bytes()
    expect(new TextDecoder('latin1').decode(content.slice(0, 5))).toBe('%PDF-')

    const file = { name: `${number.replace('/', '-')}.pdf`, key: fileKey, size: content.byteLength }
    expect(await lead((ctx) => invoiceFile(ctx, invoiceId))).toEqual(file)
    const own = <T>(who: string, work: (ctx: Context) => Promise<T>) => world.act(who, 'invoice.download', noon, work)
    expect(await own(world.alpha.responsible, (ctx) => invoiceFile(ctx, invoiceId))).toEqual(file)
    expect(await own(world.beta.responsible, (ctx) => invoiceFile(ctx, invoiceId))).toBeNull()
    await expect(own(world.alpha.employee, (ctx) => invoiceFile(ctx, invoiceId))).rejects.toMatchObject({ reason: 'forbidden' })

    await lead((ctx) => sendInvoice(ctx, { invoiceId }))
    const sent: { to: string; files?: Enclosed[]; subject: string }[] = []
    const post: Try['post'] = async ({ subject }, { to, files }) => void sent.push({ to: to.email, files, subject })
    const attempt = { jobId: crypto.randomUUID(), enqueuedAt: noon, now: noon, post }
    await sendLetter({ ...job, memberId: world.alpha.responsible }, attempt)
    await sendLetter({ ...job, memberId: world.beta.responsible }, attempt)
    expect(sent).toMatchObject([{ to: world.mail('alpha-responsible'), subject: `Счёт ${number}: Агентство` }])
    expect(sent[0]?.files?.map(({ name, content }) => [name, content.byteLength])).toEqual([[file.name, file.size]])
  })

  test('of a cancelled invoice is not the client’s any more', async () => {
    const { invoiceId } = await billed()
    await drawInvoice({ tenantId: world.tenantId, invoiceId })
    await lead((ctx) => cancelInvoice(ctx, { invoiceId, reason: 'Ошибка' }))
    const responsible = <T>(work: (ctx: Context) => Promise<T>) => world.act(world.alpha.responsible, 'invoice.read_own', noon, work)
    expect(await responsible((ctx) => invoiceFile(ctx, invoiceId))).toBeNull()
    expect((await responsible(ownInvoices)).map(({ id }) => id)).not.toContain(invoiceId)
  })
})

test('the list shows what waits, what is overdue and what is paid', async () => {
  const { invoiceId } = await billed()
  const shown = async (show: string, now = noon) =>
    (await lead((ctx) => invoices(ctx, InvoicesAddress.parse({ show })), now)).invoices.map(({ id }) => id)
  expect(await shown('open')).toContain(invoiceId)
  expect(await shown('overdue', later(5 * 1440))).not.toContain(invoiceId)
  expect(await shown('overdue', later(6 * 1440))).toContain(invoiceId)
  await pay(invoiceId)
  expect(await shown('open')).not.toContain(invoiceId)
  expect(await shown('paid')).toContain(invoiceId)
})

test('the client’s people see their own company’s papers alone and write none', async () => {
  const { invoiceId, termId } = await billed()
  await world.act(world.beta.responsible, 'invoice.read_own', noon, async (ctx) => {
    expect(await ownInvoices(ctx)).toEqual([])
    expect(await ctx.db.invoice.count()).toBe(0)
    expect(await ctx.db.invoiceLine.count()).toBe(0)
    expect(await ctx.db.term.count()).toBe(0)
  })
  await world.act(world.alpha.responsible, 'invoice.read_own', noon, async ({ db }) => {
    expect(await db.term.updateMany({ where: { id: termId }, data: { cancelledAt: noon } })).toEqual({ count: 0 })
    expect(await db.invoice.updateMany({ where: { id: invoiceId }, data: { cancelledAt: noon } })).toEqual({ count: 0 })
  })
  const forged = { invoiceId, clientId: world.alpha.id, kopecks: 1, paidOn: noon, recordedAt: noon }
  await expect(
    world.act(world.alpha.responsible, 'invoice.read_own', noon, ({ db }) => db.payment.create({ data: forged })),
  ).rejects.toThrow()
})

async function readable(key: string | null) {
  const content = key && (await fileStore().get(key))
  if (!content) throw new Error('no such file')
  return new ReadableStream({
    async start(controller) {
      for await (const chunk of content) controller.enqueue(chunk)
      controller.close()
    },
  })
}

let papers = 0
/** The paper of a month, as the client accepted it. */
async function paper(charges: StatementFigures['charges'], adjustment: number, state: 'draft' | 'sealed' = 'sealed') {
  const { id: contractId } = await sees(world, (db) => db.contract.findFirstOrThrow({ where: { clientId: world.alpha.id } }))
  const from = `20${20 + papers}-11-01`
  const none = { used: 0, overage: 0, billed: 0, waived: 0, uncovered: 0, included: 0, warranty: 0, forgiven: 0 }
  const figures: StatementFigures = {
    from: '2026-11-01',
    to: '2026-12-01',
    agency: '',
    agencyLegal: '',
    client: '',
    contract: { number: '1', startsOn: '2026-09-01', timeZone: 'Europe/Moscow' },
    tariff: '',
    month: null,
    ...none,
    lines: [],
    works: [],
    charges,
    adjustment: { overageMinutes: 0, kopecks: adjustment, carriedMinutes: 0 },
    kopecks: charges.reduce((sum, { kopecks }) => sum + kopecks, adjustment),
  }
  papers++
  const sent = { figures, checksum: 'x', number: papers, sentAt: noon, answerBy: noon }
  const sealed = { ...sent, sealedAt: noon, acceptedAt: noon }
  const { id } = await sees(world, (db) =>
    db.statement.create({
      data: {
        clientId: world.alpha.id,
        contractId,
        from: new Date(from),
        to: new Date(from),
        draftedAt: noon,
        state,
        ...(state === 'sealed' ? sealed : {}),
      },
    }),
  )
  return { statementId: id }
}

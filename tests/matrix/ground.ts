import { randomUUID } from 'node:crypto'
import { later, noon, on, sees, type World } from '@tests/support/world'
import { asSystem } from '@/data/system-db'
import { sellTerm } from '@/features/contracts/sell-term'
import { addWatcher } from '@/features/tickets/add-watcher'
import { replyToClient } from '@/features/tickets/reply'
import { openSession } from '@/server/session'

export type Ground = Awaited<ReturnType<typeof layGround>>

/**
 * One of everything that a tenant has, each with an id that an attacker may have learnt. The ticket is of an employee of one client and
 * assigned to nobody. A new kind of thing gets its row and its id here (and, where it hangs on a client, its name in `ofClient`); then the
 * lines of routes.ts and actions-*.ts can name it.
 */
export async function layGround(world: World, mark: string, side: 'alpha' | 'beta' = 'alpha') {
  const [client, elsewhere] = side === 'alpha' ? [world.alpha, world.beta] : [world.beta, world.alpha]
  const { number } = await world.file(client.employee, noon, { subject: `Тема ${mark}`, text: `Слова ${mark}` })
  const said = { text: `Ответ ${mark}`, minutes: 15, speciality: 'programmer' as const, next: 'stay' as const, files: [] }
  await world.act(world.manager, 'ticket.reply', later(1), async (ctx) => replyToClient(ctx, { ...(await on(world, number)), ...said }))
  const watching = { number, name: 'Подрядчик', email: `builder@${world.slug}.test` }
  await world.act(world.manager, 'ticket.watchers', later(2), (ctx) => addWatcher(ctx, watching))
  const contract = { clientId: client.id, contractId: await contractOf(world, client.id) }
  const sold = { ...contract, tariffId: world.tariff.id, startsOn: '2027-01-01', months: 2, stubFrom: null }
  await world.act(world.admin, 'contract.write', later(3), (ctx) => sellTerm(ctx, sold))
  const sessionId = await aSession(world)
  return sees(world, async (db) => {
    const ticket = await db.ticket.findFirstOrThrow({ where: { number } })
    const clientId = client.id
    const messageId = (await db.message.findFirstOrThrow({ where: { ticketId: ticket.id, kind: 'request' } })).id
    const term = await db.term.findFirstOrThrow({ where: contract })
    const object = { kind: 'site' as const, name: `Сайт ${mark}`, address: '', note: '' }
    const file = { name: `${mark}.png`, size: 1, type: 'image/png', storageKey: randomUUID(), uploadedAt: noon }
    const notice = { kind: 'status', key: mark, clientId, ticketId: ticket.id, data: { about: 'status' }, at: noon }
    const month = { ...contract, from: noon, to: later(43_200), draftedAt: noon }
    const { id: statementId } = await db.statement.create({ data: month })
    const asked = { statementId, clientId, ticketId: ticket.id, text: mark, askedAt: noon, askedById: client.responsible }
    return {
      statementId,
      questionId: (await db.statementQuestion.create({ data: asked })).id,
      slug: world.slug,
      mark,
      number: String(number),
      ticketId: ticket.id,
      version: String(ticket.version),
      clientId,
      personId: client.employee,
      colleagueId: client.colleague,
      otherClient: elsewhere.id,
      otherPerson: elsewhere.employee,
      archivedId: (await db.client.create({ data: { name: `Бывший ${mark}`, archivedAt: noon, createdAt: noon } })).id,
      categoryId: world.category.id,
      tariffId: world.tariff.id,
      staffId: world.dev,
      managerId: world.manager,
      replyId: (await db.message.findFirstOrThrow({ where: { ticketId: ticket.id, kind: 'reply' } })).id,
      fileId: (await db.attachment.create({ data: { ...file, uploaderId: client.employee, ticketId: ticket.id, clientId, messageId } })).id,
      stagedId: (await db.attachment.create({ data: { ...file, storageKey: randomUUID(), uploaderId: client.employee, clientId } })).id,
      entryId: (await db.timeEntry.findFirstOrThrow({ where: { ticketId: ticket.id } })).id,
      watcherId: (await db.watcher.findFirstOrThrow({ where: { ticketId: ticket.id, memberId: null } })).id,
      contractId: (await db.contract.findFirstOrThrow({ where: { clientId } })).id,
      calendarId: (await db.calendar.findFirstOrThrow()).id,
      reasonId: (await db.reason.findFirstOrThrow({ where: { kind: 'refusal' } })).id,
      teamId: (await db.team.create({ data: { name: `Отдел ${mark}` } })).id,
      objectId: (await db.clientObject.create({ data: { clientId, ...object } })).id,
      domain: (await db.clientDomain.create({ data: { clientId, domain: `${side}.${world.slug}.example` } })).domain,
      requestId: (
        await db.unidentifiedRequest.create({
          data: { channel: 'phone', name: 'Некто', subject: `Вопрос ${mark}`, text: 'Вопрос', receivedAt: noon },
        })
      ).id,
      runId: (
        await db.importRun.create({ data: { kind: 'clients', memberId: world.admin, fileName: 'a.csv', lines: checked, createdAt: noon } })
      ).id,
      noticeId: (await db.notice.create({ data: { ...notice, memberId: world.designer } })).id,
      termId: term.id,
      invoiceId: (await db.invoice.create({ data: { clientId, number: `${mark}-1`, ...invoice } })).id,
      changeId: (await db.termChange.create({ data: { ...upgrade, clientId, termId: term.id, editionId: term.editionId } })).id,
      sessionId,
      estimateId: (
        await db.estimate.create({ data: { clientId, ticketId: ticket.id, minutes: 60, offeredAt: noon, offeredById: world.manager } })
      ).id,
      consentId: (
        await db.overageConsent.create({
          data: {
            ...contract,
            month: noon,
            monthEnds: later(43_200),
            minutes: 30,
            kopecks: 75_000,
            askedAt: noon,
            expiresAt: later(43_200),
          },
        })
      ).id,
      causeId: (await db.reason.findFirstOrThrow({ where: { kind: 'breach' } })).id,
      workId: (await db.includedWork.create({ data: { ...contract, work: mark, name: mark, dueOn: noon } })).id,
      tenantVersion: String((await db.tenant.findFirstOrThrow()).version),
      tariffVersion: String((await db.tariff.findFirstOrThrow({ where: { id: world.tariff.id } })).version),
    }
  })
}

/** The names of what hangs on a client. */
export const ofClient = [
  'clientId',
  'personId',
  'colleagueId',
  'otherClient',
  'otherPerson',
  'number',
  'version',
  'ticketId',
  'replyId',
  'fileId',
  'stagedId',
  'entryId',
  'watcherId',
  'contractId',
  'termId',
  'invoiceId',
  'statementId',
  'questionId',
  'consentId',
  'estimateId',
  'changeId',
  'workId',
  'objectId',
  'domain',
] as const satisfies (keyof Ground)[]

const contractOf = (world: World, clientId: string) =>
  sees(world, async (db) => (await db.contract.findFirstOrThrow({ where: { clientId } })).id)

const upgrade = { fromMonth: 2, monthlyMinutes: 900, monthlyKopecks: 100, priceKopecks: 100, at: noon }

const invoice = {
  kind: 'one_off' as const,
  issuedOn: noon,
  dueOn: noon,
  seller: {},
  buyer: {},
  vat: 'none' as const,
  vatKopecks: 0,
  totalKopecks: 100,
  issuedAt: noon,
}

/** A device on which the designer is signed in. */
async function aSession(world: World): Promise<string> {
  const personId = await personOf(world, world.designer)
  await openSession(personId, { address: '203.0.113.7', device: 'matrix' }, new Date())
  return asSystem({ personId }, async (db) => (await db.session.findFirstOrThrow({ where: { personId } })).id)
}

/** A file without a line in it, as it is kept once it is checked. */
const checked = {
  text: 'Название\r\nНовый\r\n',
  header: ['Название'],
  columns: ['name'],
  invite: false,
  totals: { add: 0, there: 0, wrong: 0 },
  problems: [],
  wrong: [],
}

export const personOf = (world: World, memberId: string) =>
  sees(world, async (db) => (await db.member.findFirstOrThrow({ where: { id: memberId } })).personId ?? '')

import { randomUUID } from 'node:crypto'
import { later, makeWorld, noon, on, sees, type World } from '@tests/support/world'
import { beforeAll, describe, expect, test } from 'vitest'
import type { TenantDb } from '@/data/tenant-db'
import type { Permission } from '@/domain/permission'
import { resetSecondFactor } from '@/features/account/reset-second-factor'
import { archiveCategory, restoreCategory } from '@/features/catalogue/archive-category'
import { moveCategory } from '@/features/catalogue/move-category'
import { saveCategory } from '@/features/catalogue/save-category'
import { archiveClient, restoreClient } from '@/features/clients/archive-client'
import { changeClient } from '@/features/clients/change-client'
import { addDomain, removeDomain } from '@/features/clients/domains'
import { saveContract } from '@/features/clients/save-contract'
import { archiveObject, restoreObject, saveObject } from '@/features/clients/save-object'
import { takeOn } from '@/features/clients/take-on'
import { deskFrame } from '@/features/desk/frame'
import { saveDraft } from '@/features/drafts/save-draft'
import { refuseRequest } from '@/features/intake/refuse'
import { tieRequest } from '@/features/intake/tie'
import { tieChoices } from '@/features/intake/tie-choices'
import { disableStaff } from '@/features/leaving/disable-staff'
import { heldBy } from '@/features/leaving/held'
import { badLines } from '@/features/moving-in/bad-lines'
import { carryOut } from '@/features/moving-in/carry-out'
import { checkFile } from '@/features/moving-in/check-file'
import { checkedRun } from '@/features/moving-in/runs'
import { chooseNotices } from '@/features/notices/choose'
import { noticePage } from '@/features/notices/notice-page'
import { unreadNotices } from '@/features/notices/unread'
import { QueueAddress } from '@/features/queue/address'
import { assignChosen } from '@/features/queue/assign-chosen'
import { prioritiseChosen } from '@/features/queue/prioritise-chosen'
import { queue } from '@/features/queue/queue'
import { archiveReason, restoreReason } from '@/features/reasons/archive-reason'
import { moveReason } from '@/features/reasons/move-reason'
import { saveReason } from '@/features/reasons/save-reason'
import { find } from '@/features/search/find'
import { archiveTariff, restoreTariff } from '@/features/tariffs/archive-tariff'
import { copyTariff } from '@/features/tariffs/copy-tariff'
import { saveTargets } from '@/features/tariffs/save-targets'
import { saveTariff } from '@/features/tariffs/save-tariff'
import { changeContact } from '@/features/team/change-contact'
import { changeStaff } from '@/features/team/change-staff'
import { newContact } from '@/features/team/invite-contact'
import { inviteStaff } from '@/features/team/invite-staff'
import { disableMember, enableMember, inviteAgain } from '@/features/team/member-steps'
import { archiveTeam, restoreTeam } from '@/features/teams/archive-team'
import { saveTeam } from '@/features/teams/save-team'
import { acceptResult } from '@/features/tickets/accept'
import { addWatcher } from '@/features/tickets/add-watcher'
import { answer } from '@/features/tickets/answer'
import { assign } from '@/features/tickets/assign'
import { correctTime } from '@/features/tickets/correct-time'
import { editTicket } from '@/features/tickets/edit-ticket'
import { fileForClient } from '@/features/tickets/file-for-client'
import { fileToDownload } from '@/features/tickets/file-to-download'
import { handToClient } from '@/features/tickets/hand-to-client'
import { logTimeOnTicket } from '@/features/tickets/log-time-on-ticket'
import { mendReply } from '@/features/tickets/mend-reply'
import { moveTicket } from '@/features/tickets/move'
import { newCall } from '@/features/tickets/new-call'
import { addNote } from '@/features/tickets/note'
import { prioritise } from '@/features/tickets/prioritise'
import { promiseRelease } from '@/features/tickets/promise-release'
import { publicLetterTo } from '@/features/tickets/public-letter'
import { rate } from '@/features/tickets/rate'
import { removeWatcher } from '@/features/tickets/remove-watcher'
import { reopen } from '@/features/tickets/reopen'
import { replyToClient } from '@/features/tickets/reply'
import { sendNow } from '@/features/tickets/send-now'
import { ticketThread } from '@/features/tickets/thread'
import { timeOfTicket } from '@/features/tickets/time-of-ticket'
import { withdraw } from '@/features/tickets/withdraw'
import type { Context } from '@/server/context'

let world: World
let other: World
/** All that the tenant has of its own, each with an id that an attacker may have learnt. */
let own: Awaited<ReturnType<typeof furnished>>
let foreign: typeof own

beforeAll(async () => {
  world = await makeWorld()
  other = await makeWorld()
  foreign = await furnished(other)
  // So that the number means nothing in the other tenant.
  await world.file(world.alpha.employee, noon)
  own = await furnished(world)
}, 60_000)

async function furnished(tenant: World) {
  const { number } = await tenant.file(tenant.alpha.employee, noon)
  const said = { text: 'Готово', minutes: 15, speciality: 'programmer' as const, next: 'stay' as const, files: [] }
  await tenant.act(tenant.manager, 'ticket.reply', later(1), async (ctx) => replyToClient(ctx, { ...(await on(tenant, number)), ...said }))
  const watching = { number, name: 'Подрядчик', email: 'builder@example.com' }
  await tenant.act(tenant.manager, 'ticket.watchers', later(2), (ctx) => addWatcher(ctx, watching))
  return sees(tenant, async (db) => {
    const ticket = await db.ticket.findFirstOrThrow({ where: { number } })
    const clientId = tenant.alpha.id
    return {
      number,
      ticketId: ticket.id,
      version: ticket.version,
      clientId,
      beta: tenant.beta.id,
      archivedId: (await db.client.create({ data: { name: 'Бывший', archivedAt: noon, createdAt: noon } })).id,
      requesterId: tenant.alpha.employee,
      betaPerson: tenant.beta.employee,
      categoryId: tenant.category.id,
      tariffId: tenant.tariff.id,
      dev: tenant.dev,
      manager: tenant.manager,
      messageId: (await db.message.findFirstOrThrow({ where: { ticketId: ticket.id, kind: 'reply' } })).id,
      entryId: (await db.timeEntry.findFirstOrThrow({ where: { ticketId: ticket.id } })).id,
      watcherId: (await db.watcher.findFirstOrThrow({ where: { ticketId: ticket.id } })).id,
      contractId: (await db.contract.findFirstOrThrow({ where: { clientId } })).id,
      calendarId: (await db.calendar.findFirstOrThrow()).id,
      refusalId: (await db.reason.findFirstOrThrow({ where: { kind: 'refusal' } })).id,
      teamId: (await db.team.create({ data: { name: 'Отдел' } })).id,
      objectId: (await db.clientObject.create({ data: { clientId, kind: 'site', name: 'Сайт', address: '', note: '' } })).id,
      domain: (await db.clientDomain.create({ data: { clientId, domain: `${tenant.slug}.example` } })).domain,
      requestId: (
        await db.unidentifiedRequest.create({
          data: { channel: 'phone', name: 'Некто', subject: 'Вопрос', text: 'Вопрос', receivedAt: noon },
        })
      ).id,
      runId: (
        await db.importRun.create({ data: { kind: 'clients', memberId: tenant.admin, fileName: 'a.csv', lines: {}, createdAt: noon } })
      ).id,
    }
  })
}

type Own = typeof own
type Attack = [Permission, (ctx: Context, at: Own) => Promise<unknown>]

const ref = ({ number, version }: Own) => ({ number, version })
const words = { text: 'взломано', files: [] }
const worked = { minutes: 15, speciality: 'programmer', kind: 'specialist', note: '' } as const
const edited = (at: Own) => ({
  ...ref(at),
  subject: 'взломано',
  categoryId: at.categoryId,
  requesterId: at.requesterId,
  objectId: null,
  teamId: null,
})
const targets = { reaction: null, start: null, next: null, solution: null }
const noTargets = { critical: targets, high: targets, normal: targets, low: targets }
const call = (at: Own) => ({
  key: randomUUID(),
  subject: 'взломано',
  text: 'взломано',
  categoryId: at.categoryId,
  situation: 'broken' as const,
  objectId: undefined,
  follows: undefined,
  files: [],
  clientId: at.clientId,
  requesterId: at.requesterId,
  name: undefined,
  phone: null,
  email: null,
  channel: 'phone' as const,
  members: [],
})
const tied = (at: Own) => ({ ...call(at), requestId: at.requestId, invite: false })
const terms = (at: Own) => ({
  clientId: at.clientId,
  tariffId: at.tariffId,
  number: 'взлом',
  subject: '',
  objectId: null,
  managerId: null,
  hours: 1,
  startsOn: '2026-01-01',
  endsOn: null,
})
const person = { name: 'взлом', email: 'evil@example.com', phone: null }

/** What a request does to one ticket. */
const onTicket: Record<string, Attack> = {
  'edit the ticket': ['ticket.edit', (ctx, at) => editTicket(ctx, edited(at))],
  'hand it to another client': [
    'ticket.edit',
    (ctx, at) => handToClient(ctx, { ...ref(at), clientId: at.beta, requesterId: at.betaPerson, objectId: null, sure: 'on' }),
  ],
  'reply on it': ['ticket.reply', (ctx, at) => replyToClient(ctx, { ...ref(at), ...words, minutes: null, next: 'stay' })],
  'note on it': ['ticket.note', (ctx, at) => addNote(ctx, { ...ref(at), ...words, minutes: null })],
  'mend its reply': ['ticket.reply', (ctx, at) => mendReply(ctx, { number: at.number, messageId: at.messageId, text: 'взлом', seen: '' })],
  'send its held letter now': ['ticket.reply', (ctx, at) => sendNow(ctx, { number: at.number, messageId: at.messageId })],
  'move it': ['ticket.move', (ctx, at) => moveTicket(ctx, { ...ref(at), status: 'in_progress', reason: '' })],
  'promise a release': ['ticket.move', (ctx, at) => promiseRelease(ctx, { ...ref(at), plannedOn: '2027-01-01' })],
  'assign it': ['ticket.assign', (ctx, at) => assign(ctx, { ...ref(at), members: [] })],
  'assign it from the queue': ['ticket.assign', (ctx, at) => assignChosen(ctx, { tickets: [ref(at)], members: [ctx.actor.memberId] })],
  'prioritise it': ['ticket.prioritise', (ctx, at) => prioritise(ctx, { ...ref(at), priority: 'low' })],
  'prioritise it from the queue': ['ticket.prioritise', (ctx, at) => prioritiseChosen(ctx, { tickets: [ref(at)], priority: 'low' })],
  'log time on it': ['time.log', (ctx, at) => logTimeOnTicket(ctx, { ...ref(at), minutes: 5, speciality: 'programmer', note: '' })],
  'correct its time': [
    'time.correct',
    (ctx, at) =>
      correctTime(ctx, {
        number: at.number,
        entryId: at.entryId,
        seen: { ...worked, workDate: '2026-11-11' },
        verdict: 'reject',
        reason: 'взлом',
      }),
  ],
  'add a watcher': ['ticket.watchers', (ctx, at) => addWatcher(ctx, { number: at.number, name: 'Чужой', email: 'evil@example.com' })],
  'remove a watcher': ['ticket.watchers', (ctx, at) => removeWatcher(ctx, { number: at.number, watcherId: at.watcherId })],
  'keep a draft on it': [
    'ticket.read',
    (ctx, at) => saveDraft(ctx, { place: `ticket:${at.ticketId}`, fields: { text: 'взлом' }, seen: null, force: false }),
  ],
  'answer it': ['ticket.answer', (ctx, at) => answer(ctx, { ...ref(at), ...words })],
  'accept it': ['ticket.answer', (ctx, at) => acceptResult(ctx, ref(at))],
  'withdraw it': ['ticket.answer', (ctx, at) => withdraw(ctx, ref(at))],
  'rate it': ['ticket.rate', (ctx, at) => rate(ctx, { number: at.number, stars: 1, comment: '' })],
  'reopen it': ['ticket.reopen', (ctx, at) => reopen(ctx, { ...ref(at), ...words })],
}

/** What a request does to the rest of a tenant, by an id of it. */
const onTenant: Record<string, Attack> = {
  'file for a client': ['ticket.file_for_client', (ctx, at) => fileForClient(ctx, call(at))],
  'look at the form of a call': [
    'ticket.file_for_client',
    (ctx, at) => newCall(ctx, { client: at.clientId, person: null, follows: null, find: '' }),
  ],
  'tie a request': ['request.write', (ctx, at) => tieRequest(ctx, tied(at))],
  'refuse a request': ['request.write', (ctx, at) => refuseRequest(ctx, { requestId: at.requestId, reasonId: at.refusalId, reason: '' })],
  'look whom a request may be tied to': ['request.write', (ctx, at) => tieChoices(ctx, { client: at.clientId, person: null })],
  'change a client': [
    'client.write',
    (ctx, at) =>
      changeClient(ctx, { clientId: at.clientId, name: 'взлом', managerId: null, employeesSeeAll: true, employeesDecide: false, note: '' }),
  ],
  'archive a client': ['client.write', (ctx, at) => archiveClient(ctx, { clientId: at.clientId })],
  'restore a client': ['client.write', (ctx, at) => restoreClient(ctx, { clientId: at.archivedId })],
  'add a domain': ['client.write', (ctx, at) => addDomain(ctx, { clientId: at.clientId, domain: 'evil.example' })],
  'remove a domain': ['client.write', (ctx, at) => removeDomain(ctx, { clientId: at.clientId, domain: at.domain })],
  'change an object': [
    'client.write',
    (ctx, at) => saveObject(ctx, { clientId: at.clientId, objectId: at.objectId, kind: 'site', name: 'взлом', address: '', note: '' }),
  ],
  'archive an object': ['client.write', (ctx, at) => archiveObject(ctx, { clientId: at.clientId, objectId: at.objectId })],
  'restore an object': ['client.write', (ctx, at) => restoreObject(ctx, { clientId: at.clientId, objectId: at.objectId })],
  'change a contract': ['client.write', (ctx, at) => saveContract(ctx, { contractId: at.contractId, ...terms(at) })],
  'take a client on under a tariff': [
    'client.write',
    (ctx, at) =>
      takeOn(ctx, {
        name: 'взлом',
        managerId: null,
        employeesSeeAll: false,
        tariffId: at.tariffId,
        number: 'взлом',
        startsOn: '2026-01-01',
      }),
  ],
  'add a person to a client': [
    'client.write',
    (ctx, at) => newContact(ctx, { ...person, clientId: at.clientId, role: 'responsible', access: 'invite' }),
  ],
  "change a client's person": [
    'client.write',
    (ctx, at) => changeContact(ctx, { ...person, clientId: at.clientId, memberId: at.requesterId, role: 'responsible' }),
  ],
  "disable a client's person": ['client.write', (ctx, at) => disableMember(ctx, at.clientId, { memberId: at.requesterId })],
  "enable a client's person": ['client.write', (ctx, at) => enableMember(ctx, at.clientId, { memberId: at.requesterId })],
  "invite a client's person": ['client.write', (ctx, at) => inviteAgain(ctx, at.clientId, { memberId: at.requesterId })],
  'disable a colleague of another company': [
    'colleague.invite',
    (ctx, at) => disableMember(ctx, ctx.actor.clientId, { memberId: at.requesterId }),
  ],
  'invite a colleague of another company': [
    'colleague.invite',
    (ctx, at) => inviteAgain(ctx, ctx.actor.clientId, { memberId: at.requesterId }),
  ],
  'change staff': [
    'staff.write',
    (ctx, at) => changeStaff(ctx, { ...person, memberId: at.dev, role: 'specialist', speciality: null, teams: [], calendarId: null }),
  ],
  'disable staff': ['staff.write', (ctx, at) => disableStaff(ctx, { memberId: at.dev, tickets: null, clients: null, teams: null })],
  'see what staff hold': ['staff.write', (ctx, at) => heldBy(ctx, at.dev)],
  'enable staff': ['staff.write', (ctx, at) => enableMember(ctx, null, { memberId: at.dev })],
  'invite staff into a team': [
    'staff.write',
    (ctx, at) => inviteStaff(ctx, { ...person, role: 'manager', speciality: null, teams: [at.teamId] }),
  ],
  'take off a second factor': ['staff.write', (ctx, at) => resetSecondFactor(ctx, { memberId: at.dev })],
  'change a team': ['staff.write', (ctx, at) => saveTeam(ctx, { teamId: at.teamId, name: 'взлом', headId: null, members: [] })],
  'head a team with a stranger': [
    'staff.write',
    (ctx, at) => saveTeam(ctx, { teamId: null, name: 'взлом', headId: at.manager, members: [] }),
  ],
  'archive a team': ['staff.write', (ctx, at) => archiveTeam(ctx, { teamId: at.teamId })],
  'restore a team': ['staff.write', (ctx, at) => restoreTeam(ctx, { teamId: at.teamId })],
  'change a category': [
    'settings.write',
    (ctx, at) => saveCategory(ctx, { categoryId: at.categoryId, name: 'взлом', description: '', icon: 'bug', scope: 'in', teamId: null }),
  ],
  'lead a category to a team': [
    'settings.write',
    (ctx, at) => saveCategory(ctx, { categoryId: null, name: 'взлом', description: '', icon: 'bug', scope: 'in', teamId: at.teamId }),
  ],
  'archive a category': ['settings.write', (ctx, at) => archiveCategory(ctx, { categoryId: at.categoryId })],
  'restore a category': ['settings.write', (ctx, at) => restoreCategory(ctx, { categoryId: at.categoryId })],
  'move a category': ['settings.write', (ctx, at) => moveCategory(ctx, { categoryId: at.categoryId, way: 'down' })],
  'change a reason': ['settings.write', (ctx, at) => saveReason(ctx, { reasonId: at.refusalId, kind: 'refusal', name: 'взлом', text: '' })],
  'archive a reason': ['settings.write', (ctx, at) => archiveReason(ctx, { reasonId: at.refusalId })],
  'restore a reason': ['settings.write', (ctx, at) => restoreReason(ctx, { reasonId: at.refusalId })],
  'move a reason': ['settings.write', (ctx, at) => moveReason(ctx, { reasonId: at.refusalId, way: 'down' })],
  'change a tariff': [
    'settings.write',
    (ctx, at) =>
      saveTariff(ctx, {
        tariffId: at.tariffId,
        version: 1,
        name: 'взлом',
        monthlyMinutes: 1,
        priceKopecks: 1,
        overageKopecks: 1,
        calendarId: null,
      }),
  ],
  'change targets': ['settings.write', (ctx, at) => saveTargets(ctx, { tariffId: at.tariffId, version: 1, targets: noTargets })],
  'copy a tariff': ['settings.write', (ctx, at) => copyTariff(ctx, { tariffId: at.tariffId })],
  'archive a tariff': ['settings.write', (ctx, at) => archiveTariff(ctx, { tariffId: at.tariffId })],
  'restore a tariff': ['settings.write', (ctx, at) => restoreTariff(ctx, { tariffId: at.tariffId })],
  'carry out an import': ['import.run', (ctx, at) => carryOut(ctx, { runId: at.runId })],
  'read the bad lines of an import': ['import.run', (ctx, at) => badLines(ctx, at.runId)],
  'work by a calendar': ['profile.write', (ctx, at) => chooseNotices(ctx, { bell: [], letter: [], calendarId: at.calendarId })],
}

const hidden = { reason: expect.stringMatching(/^(not_found|forbidden)$/) }

const tables = [
  'ticket',
  'message',
  'messageEdit',
  'ticketEvent',
  'timeEntry',
  'assignee',
  'watcher',
  'draft',
  'rating',
  'clock',
  'clockEvent',
  'member',
  'invitation',
  'client',
  'clientDomain',
  'clientObject',
  'contract',
  'category',
  'team',
  'teamMember',
  'reason',
  'tariff',
  'target',
  'unidentifiedRequest',
  'importRun',
  'noticeChoice',
  'ticketCounter',
] as const

/** Everything of both tenants, to the letter. */
async function everything(): Promise<string> {
  const read = async (db: TenantDb) => {
    const rows: string[] = []
    for (const table of tables) {
      const found = await (db[table] as unknown as { findMany(): Promise<object[]> }).findMany()
      rows.push(table, ...found.map((row) => JSON.stringify(row)).sort())
    }
    return rows
  }
  return JSON.stringify([await sees(world, read), await sees(other, read)])
}

/** Nothing of it is there for them, and nothing has changed. */
async function comesToNothing(tenant: World, memberId: string, [permission, attack]: Attack, at: Own) {
  const before = await everything()
  await expect(tenant.act(memberId, permission, later(3), (ctx) => attack(ctx, at))).rejects.toMatchObject(hidden)
  expect(await everything()).toBe(before)
}

describe('of a ticket that is not theirs', () => {
  const strangers: Record<string, [tenant: () => World, member: () => string]> = {
    "another tenant's manager": [() => other, () => other.manager],
    "another tenant's client": [() => other, () => other.alpha.responsible],
    "another client's responsible": [() => world, () => world.beta.responsible],
    'a colleague who sees own tickets only': [() => world, () => world.alpha.colleague],
  }
  describe.each(Object.keys(strangers))('%s', (who) => {
    test.each(Object.keys(onTicket))('can not %s', async (what) => {
      const [tenant, member] = strangers[who]!
      await comesToNothing(tenant(), member(), onTicket[what]!, own)
    })
  })

  describe('a specialist who sees only what is assigned to them', () => {
    beforeAll(async () => {
      await sees(world, (db) => db.tenant.updateMany({ data: { specialistsSeeAll: false } }))
      return async () => {
        await sees(world, (db) => db.tenant.updateMany({ data: { specialistsSeeAll: true } }))
      }
    })
    test.each(Object.keys(onTicket))('can not %s', async (what) => {
      await comesToNothing(world, world.dev, onTicket[what]!, own)
    })
  })

  test.each(Object.keys(onTicket))('somebody disabled since can not %s', async (what) => {
    const [permission] = onTicket[what]!
    const who = /answer|rate|reopen/.test(permission) ? world.alpha.employee : world.manager
    await sees(world, (db) => db.member.updateMany({ where: { id: who }, data: { disabledAt: noon } }))
    await comesToNothing(world, who, onTicket[what]!, own)
    await sees(world, (db) => db.member.updateMany({ where: { id: who }, data: { disabledAt: null } }))
  })
})

describe('by an id of another tenant', () => {
  test.each(Object.keys(onTenant))('an administrator can not %s', async (what) => {
    const attack = onTenant[what]!
    await comesToNothing(world, attack[0] === 'colleague.invite' ? world.beta.responsible : world.admin, attack, foreign)
  })

  test.each(Object.keys(onTenant).filter((what) => onTenant[what]![0] !== 'profile.write'))(
    "of their own agency a client's responsible can not %s",
    async (what) => {
      await comesToNothing(world, world.beta.responsible, onTenant[what]!, own)
    },
  )

  const second: Record<string, Attack> = {
    'a category': ['ticket.edit', (ctx, at) => editTicket(ctx, { ...edited(own), categoryId: at.categoryId })],
    'a requester': ['ticket.edit', (ctx, at) => editTicket(ctx, { ...edited(own), requesterId: at.requesterId })],
    'an object': ['ticket.edit', (ctx, at) => editTicket(ctx, { ...edited(own), objectId: at.objectId })],
    'a team': ['ticket.edit', (ctx, at) => editTicket(ctx, { ...edited(own), teamId: at.teamId })],
    'a client': [
      'ticket.edit',
      (ctx, at) => handToClient(ctx, { ...ref(own), clientId: at.clientId, requesterId: at.requesterId, objectId: null, sure: 'on' }),
    ],
    'a reason': ['ticket.move', (ctx, at) => moveTicket(ctx, { ...ref(own), status: 'refused', reasonId: at.refusalId, reason: '' })],
    'an assignee': ['ticket.assign', (ctx, at) => assign(ctx, { ...ref(own), members: [at.dev] })],
    'a watcher': ['ticket.watchers', (ctx, at) => addWatcher(ctx, { number: own.number, memberId: at.dev })],
    'a watcher to remove': ['ticket.watchers', (ctx, at) => removeWatcher(ctx, { number: own.number, watcherId: at.watcherId })],
    'a message': ['ticket.reply', (ctx, at) => mendReply(ctx, { number: own.number, messageId: at.messageId, text: 'взлом', seen: '' })],
    'a letter': ['ticket.reply', (ctx, at) => sendNow(ctx, { number: own.number, messageId: at.messageId })],
    'an entry of time': ['time.correct', (ctx, at) => onTicket['correct its time']![1](ctx, { ...own, entryId: at.entryId })],
    'the caller': ['ticket.file_for_client', (ctx, at) => fileForClient(ctx, { ...call(own), requesterId: at.requesterId })],
    'the object of a call': ['ticket.file_for_client', (ctx, at) => fileForClient(ctx, { ...call(own), objectId: at.objectId })],
    'who works on a call': ['ticket.file_for_client', (ctx, at) => fileForClient(ctx, { ...call(own), members: [at.dev] })],
    'whom a request is tied to': ['request.write', (ctx, at) => tieRequest(ctx, { ...tied(own), requesterId: at.requesterId })],
    'the category of a request': ['request.write', (ctx, at) => tieRequest(ctx, { ...tied(own), categoryId: at.categoryId })],
    'an heir': ['staff.write', (ctx, at) => disableStaff(ctx, { memberId: own.dev, tickets: at.dev, clients: null, teams: null })],
    "a client's manager": [
      'client.write',
      (ctx, at) =>
        changeClient(ctx, {
          clientId: own.clientId,
          name: 'взлом',
          managerId: at.manager,
          employeesSeeAll: false,
          employeesDecide: false,
          note: '',
        }),
    ],
    "a contract's tariff": [
      'client.write',
      (ctx, at) => saveContract(ctx, { contractId: own.contractId, ...terms(own), tariffId: at.tariffId }),
    ],
    "a tariff's calendar": [
      'settings.write',
      (ctx, at) =>
        saveTariff(ctx, {
          tariffId: own.tariffId,
          version: 1,
          name: 'взлом',
          monthlyMinutes: 1,
          priceKopecks: 1,
          overageKopecks: 1,
          calendarId: at.calendarId,
        }),
    ],
  }
  test.each(Object.keys(second))('no request names %s', async (what) => {
    await comesToNothing(world, world.admin, second[what]!, foreign)
  })

  test.each(['a requester', 'the caller', 'whom a request is tied to'])('nor, of another client, %s', async (what) => {
    await comesToNothing(world, world.admin, second[what]!, { ...own, requesterId: world.beta.employee })
  })
})

/** Thrown to take back what a rightful person did. */
class Done extends Error {}

describe('whoever has the right', () => {
  const rightful = (permission: Permission) => {
    if (/answer|rate|reopen/.test(permission)) return world.alpha.employee
    if (permission === 'colleague.invite') return world.alpha.responsible
    return /reply/.test(permission) ? world.manager : world.admin
  }
  test.each(Object.keys({ ...onTicket, ...onTenant }))('can %s, or is told what stands in the way', async (what) => {
    const [permission, attack] = { ...onTicket, ...onTenant }[what]!
    const outcome = world.act(rightful(permission), permission, later(3), async (ctx) => {
      await attack(ctx, own)
      throw new Done()
    })
    await expect(outcome).rejects.not.toMatchObject(hidden)
  })
})

describe('a specialist who sees only what is assigned to them', () => {
  let before: { number: number }
  let mine: { number: number }

  beforeAll(async () => {
    const file = { subject: 'Тайная витрина', text: 'Только для посвящённых' }
    before = await world.file(world.alpha.employee, noon, file)
    const withdrawn = await on(world, before.number)
    await world.act(world.alpha.employee, 'ticket.answer', later(1), (ctx) => withdraw(ctx, withdrawn))
    mine = await world.file(world.alpha.employee, later(2), { subject: 'Своя работа', follows: before.number })
    await world.act(world.manager, 'ticket.assign', later(3), async (ctx) =>
      assign(ctx, { ...(await on(world, mine.number)), members: [world.dev] }),
    )
    const { id: ticketId, clientId } = await sees(world, (db) => db.ticket.findFirstOrThrow({ where: before }))
    const told = { memberId: world.dev, at: noon, inBell: true }
    await sees(world, (db) =>
      db.notice.createMany({
        data: [
          { ...told, key: 'a', kind: 'status', clientId, ticketId, data: { about: 'status' } },
          { ...told, key: 'b', kind: 'unidentified', data: { about: 'unidentified', requestId: own.requestId } },
        ],
      }),
    )
    await sees(world, (db) => db.tenant.updateMany({ data: { specialistsSeeAll: false } }))
  })

  const asDev = <T>(permission: Permission, work: (ctx: Context) => Promise<T>) => world.act(world.dev, permission, later(9), work)

  test('reads no word of the rest: not in the list and its counts, the search, the bell, or beside their own ticket', async () => {
    const seen = await asDev('desk.open', async (ctx) => ({
      queue: await queue(ctx, QueueAddress.parse({ status: 'all' })),
      views: (await deskFrame(ctx)).views,
      found: await find(ctx, { typed: 'тайная витрина', limit: 9 }),
      begun: await find(ctx, { typed: 'тай', limit: 9, typing: true }),
      byNumber: await find(ctx, { typed: `#${before.number}`, limit: 9 }),
      bell: await noticePage(ctx, { all: true, before: null }),
      unread: await unreadNotices(ctx),
      thread: await ticketThread(ctx, mine.number),
    }))
    expect(JSON.stringify(seen.queue)).not.toMatch(/Тайная/)
    expect(seen.queue.count).toBe(1)
    expect(seen.queue.clients).toEqual([expect.objectContaining({ count: 1 })])
    for (const { count } of seen.views) expect(count).toBeLessThanOrEqual(1)
    expect([seen.found.tickets, seen.found.total, seen.found.instead]).toEqual([[], 0, null])
    expect([seen.begun.tickets, seen.byNumber.tickets]).toEqual([[], []])
    expect([seen.bell.groups, seen.unread]).toEqual([[], { count: 0, tickets: [] }])
    expect(seen.thread).toMatchObject({ number: mine.number, follows: null })
    expect(JSON.stringify(seen.thread)).not.toMatch(/Тайная|посвящ/)
  })

  test('gets no letter that a colleague’s wish to let them watch would bring', async () => {
    await world.act(world.manager, 'ticket.watchers', later(9), (ctx) => addWatcher(ctx, { ...own, memberId: world.dev }))
    const letter = (about: 'watching') =>
      sees(world, async (db) => {
        const { id: watcherId } = await db.watcher.findFirstOrThrow({ where: { ticketId: own.ticketId, memberId: world.dev } })
        return publicLetterTo(db, { tenantId: world.tenantId, ticketId: own.ticketId, about, watcherId })
      })
    expect(await letter('watching')).toBeNull()
    await sees(world, (db) => db.tenant.updateMany({ data: { specialistsSeeAll: true } }))
    expect(await letter('watching')).toMatchObject({ to: { name: 'dev' } })
    await sees(world, (db) => db.tenant.updateMany({ data: { specialistsSeeAll: false } }))
  })

  test('opens neither its page, nor its time, nor its files', async () => {
    const { id: ticketId, clientId } = await sees(world, (db) => db.ticket.findFirstOrThrow({ where: before }))
    const file = { name: 'a.png', size: 1, type: 'image/png', storageKey: randomUUID(), uploadedAt: noon }
    const [kept] = await sees(world, async (db) => {
      const { id: messageId } = await db.message.findFirstOrThrow({ where: { ticketId } })
      return db.attachment.createManyAndReturn({
        data: [{ ...file, uploaderId: world.alpha.employee, ticketId, clientId, messageId }],
      })
    })
    await asDev('ticket.read', async (ctx) => {
      expect(await ticketThread(ctx, before.number)).toBeNull()
      expect(await timeOfTicket(ctx, before.number)).toBeNull()
      expect(await fileToDownload(ctx, kept!.id)).toBeNull()
    })
    expect(await world.act(world.manager, 'ticket.read', later(9), (ctx) => fileToDownload(ctx, kept!.id))).toMatchObject({ name: 'a.png' })
  })
})

test('of a client that is archived while its people file, no ticket is left open and unheard', async () => {
  for (let round = 0; round < 8; round++) {
    const clientId = world.beta.id
    await Promise.allSettled([
      world.act(world.admin, 'client.write', later(10), (ctx) => archiveClient(ctx, { clientId })),
      ...[0, 1, 2].map(() => world.file(world.beta.responsible, later(10))),
    ])
    const { archivedAt } = await sees(world, (db) => db.client.findFirstOrThrow({ where: { id: clientId } }))
    const open = await sees(world, (db) => db.ticket.count({ where: { clientId, status: { not: 'closed' } } }))
    expect([archivedAt !== null, open > 0]).not.toEqual([true, true])
    await sees(world, (db) => db.ticket.updateMany({ where: { clientId }, data: { status: 'closed', closedAt: later(11) } }))
    if (archivedAt) await world.act(world.admin, 'client.write', later(12), (ctx) => restoreClient(ctx, { clientId }))
  }
})

test('no new contract comes under a tariff that is put away, by a form or by a file', async () => {
  const admin = <T>(permission: Permission, work: (ctx: Context) => Promise<T>) => world.act(world.admin, permission, later(20), work)
  const { tariffId } = await admin('settings.write', (ctx) => copyTariff(ctx, { tariffId: own.tariffId }))
  await admin('settings.write', (ctx) => archiveTariff(ctx, { tariffId }))
  const { name } = await sees(world, (db) => db.tariff.findFirstOrThrow({ where: { id: tariffId } }))
  const before = await everything()
  await expect(
    admin('client.write', (ctx) => saveContract(ctx, { contractId: null, ...terms({ ...own, tariffId }) })),
  ).rejects.toMatchObject({
    reason: 'not_found',
  })
  expect(await everything()).toBe(before)
  const file = new File([`Название;Тариф;Договор\r\nНовый;${name};Н-1\r\n`], 'a.csv')
  const { runId } = await admin('import.run', (ctx) => checkFile(ctx, { kind: 'clients', file, invite: false }))
  const run = await admin('import.run', (ctx) => checkedRun(ctx, runId, 0))
  expect(run.problems).toMatchObject([{ column: 'tariff', reason: 'csv_no_tariff' }])
})

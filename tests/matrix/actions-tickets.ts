import { randomUUID } from 'node:crypto'
import type { Ground } from './ground'
import { type ActionLine, act } from './line'

const ref = ({ number, version }: Ground) => ({ number, version })
const text = 'взлом'
const worked = { minutes: 15, speciality: 'programmer', kind: 'specialist', note: '', workDate: '2026-11-11' }
const written = ({ categoryId }: Ground) => ({ key: randomUUID(), subject: text, text, categoryId, situation: 'broken' })
const called = (own: Ground) => ({ ...written(own), clientId: own.clientId, requesterId: own.personId, objectId: own.objectId })
const employee = { by: 'employee' } as const

/** What is done to tickets and requests. */
export const ticketActions: Record<string, ActionLine> = {
  'tickets/actions.ts fileAction': act('ticket.file', 'self', (own) => ({ ...written(own), objectId: own.objectId }), employee),
  'tickets/actions.ts answerAction': act('ticket.answer', 'ticket', (own) => ({ ...ref(own), text }), employee),
  'tickets/actions.ts acceptAction': act('ticket.answer', 'ticket', ref, employee),
  'tickets/actions.ts withdrawAction': act('ticket.answer', 'ticket', ref, employee),
  'tickets/actions.ts rateAction': act('ticket.rate', 'ticket', ({ number }) => ({ number, stars: '1', comment: '' }), employee),
  'tickets/actions.ts reopenAction': act('ticket.reopen', 'ticket', (own) => ({ ...ref(own), text }), employee),
  'tickets/actions.ts writeAction': act('ticket.reply', 'ticket', (own) => ({
    ...ref(own),
    mode: 'note',
    text,
  })),
  'tickets/actions.ts logTimeAction': act('time.log', 'ticket', (own) => ({
    ...ref(own),
    minutes: '5 мин',
    speciality: 'programmer',
    note: '',
  })),
  'tickets/actions.ts assignAction': act('ticket.assign', 'ticket', (own) => ({ ...ref(own), 'members[]': [own.staffId] })),
  'tickets/actions.ts prioritiseAction': act('ticket.prioritise', 'ticket', (own) => ({ ...ref(own), priority: 'low' })),
  'tickets/actions.ts moveAction': act('ticket.move', 'ticket', (own) => ({
    ...ref(own),
    status: 'refused',
    reasonId: own.reasonId,
    reason: text,
  })),
  'tickets/actions.ts promiseReleaseAction': act('ticket.move', 'ticket', (own) => ({ ...ref(own), plannedOn: '2027-01-01' })),
  'tickets/actions.ts addWatcherAction': act('ticket.watchers', 'ticket', ({ number, colleagueId }) => ({ number, memberId: colleagueId })),
  'tickets/actions.ts removeWatcherAction': act('ticket.watchers', 'ticket', ({ number, watcherId }) => ({ number, watcherId })),
  'tickets/actions.ts fileForClientAction': act('ticket.file_for_client', 'tenant', (own) => ({
    ...called(own),
    channel: 'phone',
    'members[]': [own.staffId],
  })),
  'tickets/actions.ts editAction': act('ticket.edit', 'ticket', (own) => ({
    ...ref(own),
    subject: text,
    categoryId: own.categoryId,
    requesterId: own.personId,
    objectId: own.objectId,
    teamId: own.teamId,
  })),
  'tickets/actions.ts handToClientAction': act('ticket.edit', 'ticket', (own) => ({
    ...ref(own),
    clientId: own.otherClient,
    requesterId: own.otherPerson,
    objectId: '',
    sure: 'on',
  })),
  'tickets/actions.ts correctTimeAction': act('time.correct', 'ticket', ({ number, entryId }) => ({
    number,
    entryId,
    seen: JSON.stringify(worked),
    verdict: 'reject',
    reason: text,
  })),
  'tickets/actions.ts mendAction': act(
    'ticket.reply',
    'ticket',
    ({ number, replyId }) => ({ number, messageId: replyId, text, seen: '' }),
    {
      by: 'manager',
    },
  ),
  'tickets/actions.ts sendNowAction': act('ticket.reply', 'ticket', ({ number, replyId }) => ({ number, messageId: replyId }), {
    by: 'manager',
  }),
  'tickets/actions.ts nameCauseAction': act('breach.cause', 'ticket', ({ number, causeId }) => ({ number, causeId })),
  'works/actions.ts tickOff': act('time.log', 'tenant', ({ workId }) => ({ workId, minutes: '10 мин', remark: text }), { by: 'manager' }),
  'tickets/actions-clocks.ts voidBreachAction': act('clock.void', 'ticket', (own) => ({ ...ref(own), clock: 'reaction:1', reason: text }), {
    by: 'manager',
  }),
  'tickets/actions-clocks.ts extendSolutionAction': act('ticket.extend', 'ticket', (own) => ({ ...ref(own), days: '1', text })),
  'queue/actions.ts assignChosenAction': act('ticket.assign', 'ticket', ({ number, version, staffId }) => ({
    'tickets[]': [`${number}:${version}`],
    'members[]': [staffId],
  })),
  'queue/actions.ts prioritiseChosenAction': act('ticket.prioritise', 'ticket', ({ number, version }) => ({
    'tickets[]': [`${number}:${version}`],
    priority: 'low',
  })),
  'intake/actions.ts takeDownAction': act('ticket.file_for_client', 'tenant', () => ({
    name: text,
    phone: '+7 900 000-00-00',
    email: '',
    subject: text,
    text,
    channel: 'phone',
  })),
  'intake/actions.ts tieAction': act('request.write', 'tenant', (own) => ({ ...called(own), requestId: own.requestId })),
  'intake/actions.ts refuseRequestAction': act('request.write', 'tenant', ({ requestId, reasonId }) => ({
    requestId,
    reasonId,
    reason: '',
  })),
  'tickets/actions.ts startTimerAction': act('time.log', 'ticket', ({ number }) => ({ number })),
  'tickets/actions.ts stopTimerAction': act('time.log', 'self', () => ({ verdict: 'drop' })),
  'time/actions.ts logWeekAction': act('time.log', 'ticket', ({ number }) => ({ [`t_${number}_2026-11-11`]: '1 ч' }), { by: 'manager' }),
  'time/actions.ts decideAction': act('time.approve', 'tenant', ({ entryId }) => ({
    verdict: 'approve',
    'entries[]': [JSON.stringify({ id: entryId, minutes: 15, workDate: '2026-11-11', speciality: 'programmer', kind: 'specialist' })],
    reason: '',
  })),
  'notices/actions.ts readAllAction': act('profile.write', 'self', () => ({ until: new Date(0).toISOString() })),
  'notices/actions.ts readOneAction': act('profile.write', 'self', ({ noticeId }) => ({ id: noticeId }), { by: 'manager' }),
  'notices/actions.ts readTicketAction': act('profile.write', 'self', ({ number }) => ({ number }), { by: 'manager' }),
  'notices/actions.ts chooseNoticesAction': act('profile.write', 'self', ({ calendarId }) => ({ calendarId })),
}

import { describe, expect, test } from 'vitest'
import { defaultWays, type Happening, happenings, kindForClients, kindForStaff, noticeKinds, noticeKindsOf } from '@/domain/notice'
import { type Concern, staffWhoHear, type WorkingStaff } from '@/domain/notice-readers'
import { roles } from '@/domain/permission'

const staff: WorkingStaff[] = [
  { id: 'anna', role: 'manager' },
  { id: 'boris', role: 'manager' },
  { id: 'head', role: 'head' },
  { id: 'admin', role: 'administrator' },
  { id: 'dev', role: 'specialist' },
  { id: 'designer', role: 'specialist' },
]

const usual: Concern = { managerId: 'anna', teamHeadId: null, assignees: ['dev'], watchers: [], named: [] }
const hear = (about: Happening, concern: Partial<Concern> = {}, among = staff) =>
  staffWhoHear(about, { ...usual, ...concern }, among).sort()

describe('who of the staff hears', () => {
  const cases: [string, Happening, Partial<Concern>, string[]][] = [
    ['of a new ticket: the client’s manager', 'registered', {}, ['anna']],
    ['of a new ticket of a team: its head as well', 'registered', { teamHeadId: 'designer' }, ['anna', 'designer']],
    ['of a new ticket whose client has no manager: all managers', 'registered', { managerId: null }, ['anna', 'boris']],
    ['of a new ticket whose manager has left: all managers', 'registered', { managerId: 'gone' }, ['anna', 'boris']],
    ['of an assignment: who was put on it', 'assigned', { named: ['designer'] }, ['designer']],
    ['of a mention: who is named, and who may not read the ticket is not', 'mentioned', { named: ['dev', 'gone'] }, ['dev']],
    ['of a client’s reply: who works on it', 'client_replied', {}, ['dev']],
    ['of a client’s reply where nobody works on it: the manager', 'client_replied', { assignees: [] }, ['anna']],
    ['of a client’s reply where who worked on it has left: the manager', 'client_replied', { assignees: ['gone'] }, ['anna']],
    ['of a client’s reply: a colleague who watches', 'client_replied', { watchers: ['designer'] }, ['designer', 'dev']],
    ['of a move: who works on it', 'status', { to: 'in_progress' }, ['dev']],
    ['of a move to review: the manager as well', 'status', { to: 'review' }, ['anna', 'dev']],
    ['of reopening: who worked on it and the manager', 'reopened', {}, ['anna', 'dev']],
    ['of a low rating: the manager and the heads', 'rated_low', {}, ['anna', 'head']],
    ['of a low rating in a team: its own head', 'rated_low', { teamHeadId: 'designer' }, ['anna', 'designer']],
    ['of a request without a client: managers and those above', 'unidentified', {}, ['admin', 'anna', 'boris', 'head']],
    ['of a deadline that comes near: who works on it', 'due_soon', {}, ['dev']],
    ['of a deadline that comes near with nobody on it: the manager', 'due_soon', { assignees: [] }, ['anna']],
    ['of a breach: who works on it, the manager and the heads', 'breached', {}, ['anna', 'dev', 'head']],
    ['of a promised release that is due: who works on it and the manager', 'release_due', {}, ['anna', 'dev']],
    ['of a year that a calendar misses: administrators', 'year_missing', {}, ['admin']],
    ['of a question about a month: the client’s manager', 'statement_asked', {}, ['anna']],
    ['of a month that was accepted: the client’s manager', 'statement_sealed', {}, ['anna']],
    ['of a month that was sent: nobody', 'statement_sent', {}, []],
    ['of an answer to the client: nobody', 'replied', {}, []],
  ]
  test.each(cases)('%s', (_, about, concern, expected) => {
    expect(hear(about, concern)).toEqual(expected)
  })

  test('where no manager works, those above stand in', () => {
    const above = staff.filter(({ role }) => role !== 'manager')
    expect(hear('registered', {}, above)).toEqual(['admin', 'head'])
  })

  test('nobody twice, and nobody who is not at work, whatever happens', () => {
    const crowded = { managerId: 'dev', teamHeadId: 'dev', assignees: ['dev', 'gone'], watchers: ['dev'], named: ['dev', 'gone'] }
    for (const about of happenings) {
      const heard = hear(about, crowded)
      expect(new Set(heard).size, about).toBe(heard.length)
      expect(heard, about).not.toContain('gone')
    }
  })
})

describe('what a happening is called', () => {
  test('clients never hear of what stays inside', () => {
    const inside: Happening[] = [
      'unidentified',
      'assigned',
      'client_replied',
      'mentioned',
      'status',
      'due_soon',
      'breached',
      'reopened',
      'rated_low',
      'release_due',
      'watching',
      'year_missing',
    ]
    for (const about of inside) expect(kindForClients(about), about).toBeNull()
  })

  test('every kind somebody can be told of is one they can switch off', () => {
    for (const about of happenings) {
      const [ofStaff, ofClients] = [kindForStaff(about), kindForClients(about)]
      if (ofStaff) expect(noticeKindsOf('administrator'), about).toContain(ofStaff)
      if (ofClients) expect(noticeKindsOf('responsible'), about).toContain(ofClients)
    }
  })

  test('until somebody chooses, everything is in the bell, and a plain move writes no letter to staff', () => {
    for (const role of roles) for (const kind of noticeKinds) expect(defaultWays(kind, role).bell).toBe(true)
    expect(defaultWays('status', 'specialist').letter).toBe(false)
    expect(defaultWays('status', 'employee').letter).toBe(true)
    expect(defaultWays('assigned', 'specialist').letter).toBe(true)
  })
})

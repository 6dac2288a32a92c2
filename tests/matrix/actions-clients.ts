import type { Ground } from './ground'
import { type ActionLine, act } from './line'

const name = 'взлом'
/** Somebody whose address nobody has yet. */
const person = (address: string) => ({ name, email: `${address}@example.test`, phone: '' })
const contact = ({ clientId, personId }: Ground) => ({ clientId, memberId: personId })
const colleague = ({ colleagueId }: Ground) => ({ memberId: colleagueId })
const staff = ({ staffId }: Ground) => ({ memberId: staffId })
const responsible = { by: 'responsible' } as const

/** What is done to clients, their people, and the agency's own. */
export const clientActions: Record<string, ActionLine> = {
  'clients/actions.ts takeOnAction': act('client.write', 'tenant', ({ managerId, tariffId }) => ({
    name,
    managerId,
    tariffId,
    number: name,
    startsOn: '2026-01-01',
  })),
  'clients/actions.ts saveClient': act('client.write', 'tenant', ({ clientId, managerId }) => ({
    clientId,
    managerId,
    name: 'взлом-3',
    note: '',
  })),
  'clients/actions.ts restoreClient': act('client.write', 'tenant', ({ archivedId }) => ({ clientId: archivedId })),
  'clients/actions.ts archiveClient': act('client.write', 'tenant', ({ archivedId }) => ({ clientId: archivedId })),
  'clients/actions.ts saveRequisites': act('client.write', 'tenant', ({ clientId }) => ({ clientId, fullName: name })),
  'clients/actions.ts addDomain': act('client.write', 'tenant', ({ clientId }) => ({ clientId, domain: 'evil.example' })),
  'clients/actions.ts removeDomain': act('client.write', 'tenant', ({ clientId, domain }) => ({ clientId, domain })),
  'clients/actions.ts saveObject': act('client.write', 'tenant', ({ clientId, objectId }) => ({
    clientId,
    objectId,
    kind: 'site',
    name,
    address: '',
    note: '',
  })),
  'clients/actions.ts archiveObject': act('client.write', 'tenant', ({ clientId, objectId }) => ({ clientId, objectId })),
  'clients/actions.ts restoreObject': act('client.write', 'tenant', ({ clientId, objectId }) => ({ clientId, objectId })),
  'contracts/actions.ts keepContract': act('client.write', 'tenant', ({ clientId, contractId, tariffId, calendarId }) => ({
    clientId,
    contractId,
    tariffId,
    calendarId,
    number: 'взлом-2',
    hours: '1',
    startsOn: '2026-09-01',
    endsOn: '',
  })),
  'team/actions.ts newContact': act('client.write', 'tenant', ({ clientId }) => ({
    ...person('evil-1'),
    clientId,
    role: 'responsible',
    access: 'none',
  })),
  'team/actions.ts saveContact': act('client.write', 'tenant', (own) => ({ ...contact(own), ...person('evil-2'), role: 'responsible' })),
  'team/actions.ts inviteContactAgain': act('client.write', 'tenant', contact),
  'team/actions.ts disableContact': act('client.write', 'tenant', contact),
  'team/actions.ts enableContact': act('client.write', 'tenant', contact),
  'team/actions.ts inviteColleague': act('colleague.invite', 'self', () => ({ ...person('evil-3'), role: 'employee' }), responsible),
  'team/actions.ts inviteColleagueAgain': act('colleague.invite', 'client', colleague, responsible),
  'team/actions.ts disableColleague': act('colleague.invite', 'client', colleague, responsible),
  'team/actions.ts enableColleague': act('colleague.invite', 'client', colleague, responsible),
  'team/actions.ts inviteStaff': act('staff.write', 'tenant', ({ teamId }) => ({
    ...person('evil-4'),
    role: 'manager',
    speciality: '',
    'teams[]': [teamId],
  })),
  'team/actions.ts saveStaff': act('staff.write', 'tenant', ({ staffId, teamId, calendarId }) => ({
    ...person('evil-5'),
    memberId: staffId,
    role: 'specialist',
    speciality: '',
    calendarId,
    'teams[]': [teamId],
  })),
  'team/actions.ts inviteStaffAgain': act('staff.write', 'tenant', staff),
  'team/actions.ts enableStaff': act('staff.write', 'tenant', staff),
  'teams/actions.ts saveTeam': act('staff.write', 'tenant', ({ teamId, managerId, staffId }) => ({
    teamId,
    name,
    headId: managerId,
    'members[]': [staffId],
  })),
  'teams/actions.ts archiveTeam': act('staff.write', 'tenant', ({ teamId }) => ({ teamId })),
  'teams/actions.ts restoreTeam': act('staff.write', 'tenant', ({ teamId }) => ({ teamId })),
  'leaving/actions.ts disableStaff': act('staff.write', 'tenant', ({ staffId, managerId }) => ({
    memberId: staffId,
    tickets: managerId,
    clients: managerId,
    teams: managerId,
  })),
  'account/actions.ts resetFactorOf': act('staff.write', 'tenant', staff),
}

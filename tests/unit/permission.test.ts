import { expect, test } from 'vitest'
import { can, isStaff, type Permission, roles } from '@/domain/permission'

/** Rules §2, "Who may": e employee, r responsible, s specialist, m manager, h head, a administrator. */
const table: Record<Permission, string> = {
  'portal.open': 'er',
  'overage.answer': 'er',
  'desk.open': 'smha',
  'admin.open': 'ha',
  'ticket.file': 'er',
  'ticket.file_for_client': 'mha',
  'ticket.read': 'ersmha',
  'ticket.answer': 'er',
  'ticket.rate': 'er',
  'ticket.reopen': 'er',
  'ticket.reply': 'smha',
  'ticket.note': 'smha',
  'ticket.move': 'smha',
  'ticket.assign': 'mha',
  'ticket.prioritise': 'mha',
  'report.read': 'smha',
  'breach.cause': 'smha',
  'breach.other_cause': 'mh',
  'ticket.refuse': 'mha',
  'ticket.merge': 'mha',
  'ticket.extend': 'mha',
  'clock.void': 'mh',
  'ticket.edit': 'mha',
  'ticket.watchers': 'smha',
  'request.read': 'mha',
  'request.write': 'mha',
  'file.upload': 'ersmha',
  'time.log': 'smha',
  'time.correct': 'smha',
  'time.approve': 'mha',
  'estimate.offer': 'mha',
  'estimate.decide': 'er',
  'client.read': 'smha',
  'client.write': 'mha',
  'contract.read': 'mha',
  'contract.write': 'mha',
  'contract.read_own': 'r',
  'invoice.read': 'mha',
  'invoice.write': 'mha',
  'invoice.read_own': 'r',
  'invoice.download': 'rmha',
  'statement.read': 'mha',
  'statement.write': 'mha',
  'statement.read_own': 'er',
  'statement.answer': 'er',
  'statement.download': 'ermha',
  'colleague.invite': 'r',
  'staff.read': 'ha',
  'staff.write': 'a',
  'settings.read': 'ha',
  'settings.write': 'a',
  'audit.read': 'ha',
  'letter.read': 'a',
  'import.run': 'a',
  'profile.write': 'ersmha',
  'account.secure': 'ersmha',
}

test.each(Object.entries(table))('%s is for %s and nobody else', (permission, letters) => {
  expect(roles.filter((role) => can(role, permission as Permission)).map((role) => role[0])).toEqual([...letters])
})

test('staff are those of the agency', () => {
  expect(roles.filter(isStaff)).toEqual(['specialist', 'manager', 'head', 'administrator'])
})

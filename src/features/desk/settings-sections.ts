import { can, type Permission, type Role } from '@/domain/permission'

/** The pages of the settings, in the order of setting an agency up; `path` goes under `/[tenant]/admin`. */
export const settingsSections = [
  { name: 'people', path: '', permission: 'staff.read' },
  { name: 'teams', path: '/teams', permission: 'staff.read' },
  { name: 'agency', path: '/agency', permission: 'settings.read' },
  { name: 'catalogue', path: '/catalogue', permission: 'settings.read' },
  { name: 'calendars', path: '/calendars', permission: 'settings.read' },
  { name: 'tariffs', path: '/tariffs', permission: 'settings.read' },
  { name: 'clocks', path: '/clocks', permission: 'settings.read' },
  { name: 'billing', path: '/billing', permission: 'settings.read' },
  { name: 'reasons', path: '/reasons', permission: 'settings.read' },
  { name: 'letters', path: '/letters', permission: 'settings.read' },
  { name: 'sent', path: '/sent', permission: 'letter.read' },
  { name: 'undone', path: '/undone', permission: 'letter.read' },
  { name: 'audit', path: '/audit', permission: 'audit.read' },
  { name: 'import', path: '/import', permission: 'import.run' },
] as const satisfies readonly { name: string; path: string; permission: Permission }[]

export type SettingsSection = (typeof settingsSections)[number]['name']

export const sectionsOf = (role: Role) => settingsSections.filter(({ permission }) => can(role, permission))

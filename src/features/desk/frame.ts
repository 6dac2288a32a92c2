import { deskCounts } from '@/data/desk-counts'
import { can, type Role } from '@/domain/permission'
import { type QueueView, queueViews } from '@/domain/queue'
import type { Speciality } from '@/domain/ticket'
import { type SwitcherPlace, switcherPlaces } from '@/features/account/switcher'
import { missingYears } from '@/features/calendar-settings/warn-of-years'
import { type Unread, unreadNotices } from '@/features/notices/unread'
import { queueReader } from '@/features/queue/reader'
import { logoPath } from '@/features/settings/logo-path'
import type { Context } from '@/server/context'
import { type SettingsSection, sectionsOf } from './settings-sections'

/** What stands round every page of the desk. */
export type DeskFrame = {
  tenant: string
  tenantName: string
  logo: string | null
  accent: string | null
  /** Of the tenant: staff see instants in it. */
  timeZone: string
  now: Date
  person: { memberId: string; name: string; role: Role; speciality: Speciality | null }
  views: { view: QueueView; count: number }[]
  /** The pages of the settings that are open to the person, and which of them ask for something; none: no settings. */
  settings: { name: SettingsSection; path: string; asks: boolean }[]
  mayWriteClients: boolean
  /** Requests of people nobody knows yet that wait; none for whoever doesn't deal with them. */
  requests: number | null
  /** Belongs to other tenants as well. */
  hasOtherPlaces: boolean
  /** Where the person belongs, this tenant among them; empty where there is but this. */
  places: SwitcherPlace[]
  /** Under the bell. */
  unread: Unread
}

export async function deskFrame(ctx: Context): Promise<DeskFrame> {
  const { db, actor, now } = ctx
  const reader = queueReader(ctx)
  const counts = await deskCounts(db, reader)
  return {
    tenant: actor.tenant,
    tenantName: actor.tenantName,
    logo: logoPath(actor.tenant, actor.logo),
    accent: actor.accent,
    timeZone: actor.timeZone,
    now,
    person: { memberId: actor.memberId, name: actor.name, role: actor.role, speciality: actor.speciality },
    views: queueViews.filter((view) => isOffered(view, reader.onlyAssigned)).map((view) => ({ view, count: counts.views[view] })),
    settings: await settingsFor(ctx),
    mayWriteClients: can(actor.role, 'client.write'),
    requests: can(actor.role, 'request.read') ? counts.requests : null,
    hasOtherPlaces: actor.memberships > 1,
    places: await switcherPlaces(ctx),
    unread: await unreadNotices(ctx),
  }
}

/** Calendars ask for a year that they miss (rules §1.7). */
async function settingsFor({ db, actor, now }: Context): Promise<DeskFrame['settings']> {
  const sections = sectionsOf(actor.role)
  const isMissing = can(actor.role, 'settings.write') && (await missingYears(db, actor.timeZone, now)).length > 0
  return sections.map(({ name, path }) => ({ name, path, asks: name === 'calendars' && isMissing }))
}

/** Whoever sees only what is assigned to them has nothing without people, and all of it is theirs. */
const isOffered = (view: QueueView, onlyAssigned: boolean) => !onlyAssigned || (view !== 'unassigned' && view !== 'mine')

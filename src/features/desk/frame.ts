import { type QueueFilter, queueCounts } from '@/data/open-tickets'
import { can, type Role } from '@/domain/permission'
import { type QueueGroup, type QueueView, queueViews } from '@/domain/queue'
import type { Speciality } from '@/domain/ticket'
import { queueReader } from '@/features/queue/reader'
import type { Context } from '@/server/context'
import { type SettingsSection, sectionsOf } from './settings-sections'

/** What stands round every page of the desk. */
export type DeskFrame = {
  tenant: string
  tenantName: string
  /** Of the tenant: staff see instants in it. */
  timeZone: string
  now: Date
  person: { memberId: string; name: string; role: Role; speciality: Speciality | null }
  views: { view: QueueView; count: number }[]
  /** Of the view that is looked at. */
  groups: Record<QueueGroup, number>
  /** The pages of the settings that are open to the person; none: no settings. */
  settings: { name: SettingsSection; path: string }[]
  mayWriteClients: boolean
  /** Belongs to other tenants as well. */
  hasOtherPlaces: boolean
}

export async function deskFrame(ctx: Context, filter: QueueFilter = { view: 'all', clientId: null }): Promise<DeskFrame> {
  const { db, actor, now } = ctx
  const reader = queueReader(ctx)
  const { groups, ...counts } = await queueCounts(db, reader, filter)
  return {
    tenant: actor.tenant,
    tenantName: actor.tenantName,
    timeZone: actor.timeZone,
    now,
    person: { memberId: actor.memberId, name: actor.name, role: actor.role, speciality: actor.speciality },
    views: queueViews.filter((view) => isOffered(view, reader.onlyAssigned)).map((view) => ({ view, count: counts[view] })),
    groups,
    settings: sectionsOf(actor.role).map(({ name, path }) => ({ name, path })),
    mayWriteClients: can(actor.role, 'client.write'),
    hasOtherPlaces: actor.memberships > 1,
  }
}

/** Whoever sees only what is assigned to them has nothing without people, and all of it is theirs. */
const isOffered = (view: QueueView, onlyAssigned: boolean) => !onlyAssigned || (view !== 'unassigned' && view !== 'mine')

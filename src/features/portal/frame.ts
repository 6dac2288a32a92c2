import { type ContractInForce, contractInForce } from '@/data/contract-in-force'
import { scopeOf } from '@/data/tenant-db'
import { can, type Role } from '@/domain/permission'
import { type SwitcherPlace, switcherPlaces } from '@/features/account/switcher'
import { decidesForCompany } from '@/features/clients/decides'
import { type Unread, unreadNotices } from '@/features/notices/unread'
import { logoPath } from '@/features/settings/logo-path'
import type { Context } from '@/server/context'

/** What stands round every page of the portal. */
export type PortalFrame = {
  tenant: string
  tenantName: string
  logo: string | null
  accent: string | null
  clientName: string
  /** In force now. */
  contract: ContractInForce | null
  /** The contract's, in which a client's people see instants; the tenant's where none is in force. */
  timeZone: string
  now: Date
  person: { name: string; role: Role }
  /** An hour of one-off work, where no contract is in force. */
  oneOffKopecks: number | null
  mayInvite: boolean
  seesInvoices: boolean
  seesStatements: boolean
  /** Colleagues' tickets and the company's hours; others see what is their own. */
  seesCompany: boolean
  /** Belongs to other tenants as well. */
  hasOtherPlaces: boolean
  /** Where the person belongs, this tenant among them; empty where there is but this. */
  places: SwitcherPlace[]
  /** Under the bell. */
  unread: Unread
}

export async function portalFrame({ db, actor, now }: Context): Promise<PortalFrame> {
  const contract = actor.clientId ? await contractInForce(db, actor.clientId, now) : null
  return {
    tenant: actor.tenant,
    tenantName: actor.tenantName,
    logo: logoPath(actor.tenant, actor.logo),
    accent: actor.accent,
    clientName: actor.clientName ?? '',
    contract,
    timeZone: contract?.timeZone ?? actor.timeZone,
    now,
    person: { name: actor.name, role: actor.role },
    oneOffKopecks: contract ? null : (await db.tenant.findFirstOrThrow({ select: { hourlyKopecks: true } })).hourlyKopecks,
    seesInvoices: can(actor.role, 'invoice.read_own'),
    mayInvite: can(actor.role, 'colleague.invite'),
    seesStatements: await decidesForCompany({ db, actor }),
    seesCompany: scopeOf(actor).requester === '*',
    hasOtherPlaces: actor.memberships > 1,
    places: await switcherPlaces({ db, actor, now }),
    unread: await unreadNotices({ db, actor }),
  }
}

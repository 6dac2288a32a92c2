import 'server-only'
import { planMode, prisma } from './client'
import { Prisma } from './generated/client'
import type { Job } from './queues'
import { currentJob } from './working-on'

declare const brand: unique symbol

/** A transaction that sees one tenant (and, for a client's people, one client). Only this file makes one. */
export type TenantDb = Omit<Prisma.TransactionClient, '$queryRaw' | '$queryRawUnsafe' | '$executeRaw' | '$executeRawUnsafe'> & {
  readonly [brand]: Scope
}

/** Whose eyes a transaction has. `'*'` is said aloud, never a default. */
export type Scope = {
  tenantId: string
  client: string
  /** Whose tickets: '*' for all of the client's (or tenant's), a member's id for an employee's own. */
  requester: string
  /** The acting member; none for a job. */
  member: string | null
  /** An address that has been proven (a letter's token, the operator's word): opens its own account as well. */
  email?: string
  /** From where the acting person came, for the audit. */
  address?: string
  /** When it happens, where that is told afterwards; else the audit asks the database's clock. */
  at?: Date
  /** Nothing leaves: what happens here is told afterwards; whoever listens hears what would have been done. */
  quiet?: boolean | ((job: Job) => void)
}

/** What runs by itself sees the whole tenant. */
export const wholeTenant = ({ tenantId }: { tenantId: string }): Scope => ({ tenantId, client: '*', requester: '*', member: null })

/** Opens one transaction under the database's row security (architecture, law 2). A throw rolls everything back. */
export function inTenant<T>(scope: Scope, work: (db: TenantDb) => Promise<T>): Promise<T> {
  return prisma().$transaction(async (tx) => work(await entered(tx, scope)))
}

export type Actor = {
  sessionId: string
  personId: string
  tenantId: string
  tenant: string
  tenantName: string
  timeZone: string
  accent: string | null
  /** Which picture it is now, for its address; none where there is no logo. */
  logo: string | null
  memberId: string
  role: Prisma.MemberGetPayload<object>['role']
  clientId: string | null
  clientName: string | null
  employeesSeeAll: boolean
  name: string
  email: string
  speciality: Prisma.MemberGetPayload<object>['speciality']
  specialistsSeeAll: boolean
  specialistsResolve: boolean
  /** In how many tenants the person is; more than one shows the switcher. */
  memberships: number
  /** The tenant asks its staff for a second factor and this person has none yet. */
  needsSecondFactor: boolean
  hasSecondFactor: boolean
}

/** Thrown by the door: no living session, or one that is nobody in this tenant. */
export class Outside extends Error {
  constructor(readonly signedIn: boolean) {
    super('outside the tenant')
  }
}

/**
 * The way of a request: session → membership in the tenant of the address → a transaction in that scope, all in one.
 * Throws `Outside` where there is no such membership; nothing else can follow.
 */
export function throughDoor<T>(
  session: { tokenHash: string; tenant: string; now: Date; address?: string },
  work: (db: TenantDb, actor: Actor) => Promise<T>,
): Promise<T> {
  return prisma().$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<(Omit<Actor, 'tenant'> & { entered: number })[]>`
      SELECT a.*, num_nulls(${entering({ address: session.address }, scopeOfActor)}) AS entered
        FROM actor_at(${session.tokenHash}, ${session.tenant}, ${session.now}) a`
    if (!row) {
      const living = await tx.$queryRaw<unknown[]>`SELECT 1 FROM session_at(${session.tokenHash}, ${session.now})`
      throw new Outside(living.length > 0)
    }
    const { entered: _, ...actor } = row
    return work(tx as unknown as TenantDb, { ...actor, tenant: session.tenant })
  })
}

/** Staff see the tenant; a responsible the company; an employee own tickets, or the company's where that is allowed. */
export function scopeOf(actor: Pick<Actor, 'tenantId' | 'clientId' | 'memberId' | 'role' | 'employeesSeeAll'>): Scope {
  const all = actor.clientId === null || actor.role === 'responsible' || actor.employeesSeeAll
  return {
    tenantId: actor.tenantId,
    client: actor.clientId ?? '*',
    requester: all ? '*' : actor.memberId,
    member: actor.memberId,
  }
}

/** Whoever waits longer for a row gives up, so that one stuck transaction doesn't take every connection of the pool. */
const LOCK_TIMEOUT = '10s'
/** A process that stopped answering in the middle lets go of what it holds. */
const IDLE_TIMEOUT = '60s'

/** Starting a worker costs more than its share of what a request asks; the processors are for other requests. */
const PARALLEL_WORKERS = '0'

async function entered(tx: Prisma.TransactionClient, scope: Scope): Promise<TenantDb> {
  const { tenantId, client, requester, member } = scope
  const sight = {
    tenant: Prisma.sql`${tenantId}`,
    client: Prisma.sql`${client}`,
    requester: Prisma.sql`${requester}`,
    member: Prisma.sql`${member ?? ''}`,
  }
  await tx.$executeRaw`SELECT ${entering(scope, sight)}`
  if (scope.quiet) quiet.set(tx, scope.quiet === true ? () => undefined : scope.quiet)
  return tx as unknown as TenantDb
}

type Sight = Record<'tenant' | 'client' | 'requester' | 'member', Prisma.Sql>

/** `scopeOf` of a row `a` of actor_at, so that whoever comes through the door is found and let in by one statement. */
const scopeOfActor: Sight = {
  tenant: Prisma.sql`a."tenantId"::text`,
  client: Prisma.sql`coalesce(a."clientId"::text, '*')`,
  requester: Prisma.sql`CASE WHEN a."clientId" IS NULL OR a.role = 'responsible' OR a."employeesSeeAll" THEN '*' ELSE a."memberId"::text END`,
  member: Prisma.sql`a."memberId"::text`,
}

/** What row security, the audit and the planner go by, to the end of the transaction. */
function entering(
  { email, address, at }: Pick<Scope, 'email' | 'address' | 'at'>,
  { tenant, client, requester, member }: Sight,
): Prisma.Sql {
  return Prisma.sql`set_config('app.tenant_id', ${tenant}, true), set_config('app.client_id', ${client}, true),
    set_config('app.requester_id', ${requester}, true), set_config('app.member_id', ${member}, true),
    set_config('app.email', ${email ?? ''}, true), set_config('app.address', ${address ?? ''}, true),
    set_config('app.job', ${currentJob() ?? ''}, true), set_config('app.at', ${at?.toISOString() ?? ''}, true),
    set_config('lock_timeout', ${LOCK_TIMEOUT}, true), set_config('idle_in_transaction_session_timeout', ${IDLE_TIMEOUT}, true),
    set_config('plan_cache_mode', ${planMode()}, true), set_config('max_parallel_workers_per_gather', ${PARALLEL_WORKERS}, true)`
}

const quiet = new WeakMap<object, (job: Job) => void>()
export const isQuiet = (db: object) => quiet.has(db)
/** To whoever listens to a quiet transaction. */
export const whisper = (db: object, job: Job) => quiet.get(db)?.(job)

import 'server-only'
import { prisma } from './client'
import type { Prisma } from './generated/client'
import { currentJob } from './working-on'

/** What somebody without a tenant has proven: an address they typed, a token they hold, who they are; and `from` where, for the audit. */
export type Proof = { personId?: string; email?: string; tokenHash?: string; from?: { address: string } }

export type SystemDb = Pick<
  Prisma.TransactionClient,
  'person' | 'session' | 'passwordReset' | 'recoveryCode' | 'firstVisit' | 'member' | 'tenant'
>

/** One transaction outside the tenants: row security shows just what the proof opens, and no tenant content. */
export function asSystem<T>(proof: Proof, work: (db: SystemDb) => Promise<T>): Promise<T> {
  return prisma().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.user_id', ${proof.personId ?? ''}, true), set_config('app.email', ${proof.email ?? ''}, true),
      set_config('app.token_hash', ${proof.tokenHash ?? ''}, true), set_config('app.address', ${proof.from?.address ?? ''}, true),
      set_config('app.job', ${currentJob() ?? ''}, true)`
    return work(tx)
  })
}

/** The living session behind a hashed token: idle for less than 8 hours, not ended, not expired. */
export async function livingSession(tokenHash: string, now: Date) {
  const rows = await prisma().$queryRaw<{ sessionId: string; personId: string }[]>`SELECT * FROM session_at(${tokenHash}, ${now})`
  return rows[0] ?? null
}

export type TenantFace = {
  id: string
  slug: string
  name: string
  accent: string | null
  phone: string | null
  locale: string
  /** Which picture it is now, for its address; none where there is no logo. */
  logo: string | null
}

/** What anybody may know of a tenant. */
export async function tenantFace(slug: string): Promise<TenantFace | null> {
  const rows = await prisma().$queryRaw<TenantFace[]>`SELECT * FROM tenant_face(${slug})`
  return rows[0] ?? null
}

export type TenantLogo = { key: string; type: string; version: string }

/** Where the picture of a tenant is kept, and as what it is given; null where there is none. */
export async function tenantLogo(slug: string): Promise<TenantLogo | null> {
  const rows = await prisma().$queryRaw<TenantLogo[]>`SELECT * FROM tenant_logo(${slug})`
  return rows[0] ?? null
}

export type OpenInvitation = {
  id: string
  tenantId: string
  tenantSlug: string
  tenantName: string
  memberId: string
  email: string
  name: string
  /** The address already has an account with a password. */
  known: boolean
}

/** The invitation behind a hashed token, unless used, expired, or its member disabled. */
export async function openInvitation(tokenHash: string, now: Date): Promise<OpenInvitation | null> {
  const rows = await prisma().$queryRaw<OpenInvitation[]>`SELECT * FROM invitation_at(${tokenHash}, ${now})`
  return rows[0] ?? null
}

export async function anyTenant(): Promise<boolean> {
  const rows = await prisma().$queryRaw<{ any_tenant: boolean }[]>`SELECT any_tenant()`
  return rows[0]?.any_tenant ?? false
}

/** Rows of files that were staged and never attached; the caller removes the files. */
export async function takeOrphanFiles(before: Date): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ take_orphan_files: string }[]>`SELECT take_orphan_files(${before})`
  return rows.map((row) => row.take_orphan_files)
}

const DAY_MS = 86_400_000

/** The table behind rate-limiter-flexible, which brings its own queries. */
export const rateLimitStore = () => prisma()

/** A worker is alive; those that have been silent for a day are forgotten. */
export async function beat(worker: string, at: Date): Promise<void> {
  await prisma().heartbeat.upsert({ where: { worker }, create: { worker, at }, update: { at } })
  await prisma().heartbeat.deleteMany({ where: { at: { lt: new Date(+at - DAY_MS) } } })
}

export async function lastBeat(): Promise<Date | null> {
  const newest = await prisma().heartbeat.findFirst({ orderBy: { at: 'desc' } })
  return newest?.at ?? null
}

/** Since when what goes out waits for a person's word after a restore; null where nothing waits. */
export async function outgoingHeldSince(): Promise<Date | null> {
  const hold = await prisma().outgoingHold.findFirst()
  return hold?.since ?? null
}

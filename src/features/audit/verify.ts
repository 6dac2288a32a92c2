import 'server-only'
import { chainEntries, linksAfter } from '@/data/audit'
import type { TenantDb } from '@/data/tenant-db'
import { keyedHash } from '@/server/keyed-hash'

const AT_ONCE = 2000

/** What a chain of the audit was found to be: how many entries are sealed, and the first thing that is wrong, if anything. */
export type Verified = { entries: number; broken: Broken | null /** The hash of the last. */; end: string }

export type Broken =
  /** The entry is not what was sealed, or one before it was taken away. */
  | { what: 'entry'; position: number; id: string; at: Date }
  /** Entries from this place on are gone. */
  | { what: 'missing'; position: number }
  /** A seal that this installation's secret has not made, or over another chain. */
  | { what: 'seal'; position: number }

/** Chains what was written since the last seal and seals the end; returns how many. Entries that are still being written come next time. */
export async function sealEntries(db: TenantDb, tenantId: string, now: Date): Promise<number> {
  const end = await chainEntries(db, AT_ONCE)
  if (!end) return 0
  const { position, hash, sealed } = end
  await db.auditSeal.createMany({ data: [{ position, hash, mac: macOf(tenantId, position, hash), at: now }] })
  return sealed
}

/** Counts the whole chain again from its entries and holds it against its seals. */
export async function verifyChain(db: TenantDb, tenantId: string): Promise<Verified> {
  const ends = new Map<number, string>()
  let last = { position: 0, hash: '' }
  const seals = await db.auditSeal.findMany({ orderBy: { position: 'asc' } })
  const sealed = new Set(seals.map(({ position }) => position))
  for (;;) {
    const links = await linksAfter(db, last, AT_ONCE)
    for (const { id, at, position, hash, counted } of links) {
      const expected = last.position + 1
      if (position !== expected) return { entries: last.position, broken: { what: 'missing', position: expected }, end: '' }
      if (hash !== counted) return { entries: last.position, broken: { what: 'entry', position, id, at }, end: '' }
      last = { position, hash }
      if (sealed.has(position)) ends.set(position, hash)
    }
    if (links.length < AT_ONCE) break
  }
  return { entries: last.position, broken: wrongSeal(), end: last.hash }

  function wrongSeal(): Broken | null {
    for (const { position, hash, mac } of seals) {
      if (position > last.position) return { what: 'missing', position: last.position + 1 }
      if (ends.get(position) !== hash || mac !== macOf(tenantId, position, hash)) return { what: 'seal', position }
    }
    return last.position > (seals.at(-1)?.position ?? 0) ? { what: 'seal', position: last.position } : null
  }
}

const macOf = (tenantId: string, position: number, hash: string) => keyedHash(`audit ${tenantId} ${position} ${hash}`)

import 'server-only'
import { noteTaken } from '@/data/audit'
import type { Context } from '@/server/context'
import { entries } from './entries'
import { namesIn } from './names'
import type { AuditAddress, Entry, NamedThings } from './schema'

/** As many entries as one table takes. */
export const MOST = 10_000
const AT_ONCE = 1000

/** Everything that the list would show, for a table to keep; taking it away is an entry of its own. */
export async function auditToKeep(ctx: Context, address: AuditAddress): Promise<{ entries: Entry[]; things: NamedThings; isCut: boolean }> {
  const found: Entry[] = []
  const things: NamedThings = new Map()
  for (let before: string | null = null; found.length <= MOST; before = found.at(-1)?.id ?? null) {
    const more = await entries(ctx, address, before, AT_ONCE)
    found.push(...more)
    for (const [id, named] of await namesIn(ctx.db, more)) things.set(id, named)
    if (more.length < AT_ONCE) break
  }
  const { who, kind, from, to } = address
  const asked = Object.entries({ period: [from, to].filter(Boolean).join('…'), kind, memberId: who }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  )
  await noteTaken(ctx.db, 'audit', null, Object.fromEntries(asked))
  return { entries: found.slice(0, MOST), things, isCut: found.length > MOST }
}

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { KEY_COLUMNS, type KeyColumn, keysIn } from '@/data/file-keys'
import { inTenant, wholeTenant } from '@/data/tenant-db'
import { clocksFrom, rebuiltDue } from '@/domain/clock'
import { sealEntries, verifyChain } from '@/features/audit/verify'
import { playedLedger } from '@/features/hours/ledger-difference'
import { clockEventsOf, nearestOf } from '@/features/tickets/clocks'
import { policyOf } from '@/features/tickets/policy'
import { messageId } from '@/mail/message-id'
import type { House } from './house'

/** What those outside the database know, for the invariants to be held against. */
export async function evidence(house: House) {
  const columns = await house.sql<KeyColumn>(KEY_COLUMNS)
  return {
    accepted: house.accepted,
    taken: house.post.taken,
    crashedSending: house.crashedSending,
    refusedLetters: house.refusedLetters,
    letters: await letters(house),
    keys: (await house.sql<{ name: string }>(keysIn(columns))).map(({ name }) => name),
    files: await filesOf(join(house.path, 'files')),
    rebuilt: await rebuilt(house),
    ledgers: await ledgers(house),
    chains: await chains(house),
  }
}

async function letters(house: House) {
  const rows = await house.sql<{ id: string; toEmail: string; state: string; kind: string }>(
    'SELECT id, "toEmail", state, kind FROM "Letter"',
  )
  const secret = house.environment.AUTH_SECRET
  return rows.map(({ id, toEmail: to, state, kind }) => ({
    messageId: messageId({ secret, host: house.mailHost, jobId: id, address: to }),
    to,
    state,
    kind,
  }))
}

async function filesOf(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return found.filter((entry) => entry.isFile()).map(({ name }) => name)
}

/** I10: each ticket's clocks and nearest due once more from its events, by the very functions that the product runs on. */
async function rebuilt(house: House) {
  const lines: { number: number; clock: string; stored: string | null; rebuilt: string | null }[] = []
  for (const { id: tenantId, timeZone } of await house.sql<{ id: string; timeZone: string }>('SELECT id, "timeZone" FROM "Tenant"'))
    await inTenant(wholeTenant({ tenantId }), async (db) => {
      for (const ticket of await db.ticket.findMany({ include: { clocks: true } })) {
        const { time } = await policyOf(db, ticket.contractId, timeZone)
        const clocks = clocksFrom(await clockEventsOf(db, ticket.id), time)
        const nearest = nearestOf(clocks)
        lines.push({
          number: ticket.number,
          clock: 'nearest',
          stored: said(ticket.dueClock, ticket.dueAt),
          rebuilt: said(nearest?.kind, nearest?.dueAt),
        })
        for (const clock of clocks) {
          const row = ticket.clocks.find(({ kind, cycle }) => kind === clock.kind && cycle === clock.cycle)
          const name = `${clock.kind} ${clock.cycle}`
          lines.push({
            number: ticket.number,
            clock: name,
            stored: row ? said(row.state, row.dueAt) : null,
            rebuilt: said(clock.state, clock.dueAt),
          })
          if (clock.state === 'running')
            lines.push({
              number: ticket.number,
              clock: `${name} by the calendar`,
              stored: said('', clock.dueAt),
              rebuilt: said('', rebuiltDue(clock, time)),
            })
        }
      }
    })
  return lines
}

/** I7: each contract's ledger beside what its facts give when they are played through once more; what would have to be corrected. */
async function ledgers(house: House) {
  const lines: { contract: string; missing: number; facts: number }[] = []
  for (const { id: tenantId } of await house.sql<{ id: string }>('SELECT id FROM "Tenant"'))
    await inTenant(wholeTenant({ tenantId }), async (db) => {
      for (const { id, number } of await db.contract.findMany({ select: { id: true, number: true } })) {
        const { rows, wanted } = await playedLedger(db, id)
        lines.push({ contract: number, missing: rows.length, facts: wanted.length })
      }
    })
  return lines
}

/** I4: the chain of each agency's audit counted once more, what was written meanwhile sealed first. */
async function chains(house: House) {
  const lines: { agency: string; entries: number; broken: string | null }[] = []
  for (const { id: tenantId, slug } of await house.sql<{ id: string; slug: string }>('SELECT id, slug FROM "Tenant"')) {
    while ((await inTenant(wholeTenant({ tenantId }), (db) => sealEntries(db, tenantId, new Date()))) > 0);
    const { entries, broken } = await inTenant(wholeTenant({ tenantId }), (db) => verifyChain(db, tenantId))
    lines.push({ agency: slug, entries, broken: broken && `${broken.what} ${broken.position}` })
  }
  return lines
}

const said = (what: string | null | undefined, at: Date | null | undefined) => `${what ?? '–'} ${at?.toISOString() ?? '–'}`

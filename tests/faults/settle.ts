import { readFile } from 'node:fs/promises'
import { fileStore } from '@/data/file-store'
import { sweepFiles } from '@/jobs/sweep-files'
import { log } from '@/server/log'
import { evidence } from './evidence'
import { foreignRows } from './foreign-rows'
import type { House } from './house'
import { invariants } from './invariants'
import { CANARY } from './writers'

const TOMORROW_MS = 25 * 3_600_000

/** Waits until a living worker has nothing left to do now. What waits for its next try after a fault is tried at once. */
export async function quiet(house: House, patience = 120_000): Promise<void> {
  await house.until(
    'quiet',
    async () => {
      await house.sql(`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry' AND start_after > now()`)
      const [left] = await house.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM pgboss.job WHERE (state IN ('retry', 'active') OR (state = 'created' AND start_after <= now()))
          AND name <> 'dead'`,
      )
      return left?.n === 0
    },
    patience,
  )
}

/** All invariants, each a verdict of the house. The sweeper is told that it is tomorrow. */
export async function checkInvariants(house: House): Promise<void> {
  log.level = 'silent'
  await sweepFiles(new Date(Date.now() + TOMORROW_MS), fileStore())
  const outside = JSON.stringify(await evidence(house))
  const there = new Set(
    (await house.sql<{ name: string }>(`SELECT relname AS name FROM pg_class WHERE relkind = 'r'`)).map(({ name }) => name),
  )
  for (const { name, says, needs = [], sql } of invariants) {
    const lacking = needs.filter((table) => !there.has(table))
    if (lacking.length > 0) throw new Error(`${name} can't be asked without ${lacking.join(', ')}`)
    const rows = await house.sql(sql, sql.includes('$1') ? [outside] : [])
    house.must(rows.length === 0, `${name} ${says}${rows.length > 0 ? `: ${rows.length} × ${JSON.stringify(rows[0])}` : ''}`)
  }
  const foreign = await foreignRows(house)
  house.must(foreign.length === 0, `I5 no row of one agency points at another's${foreign.length > 0 ? `: ${foreign.join('; ')}` : ''}`)
  const said = (await Promise.all(house.logs.map((file) => readFile(file, 'utf8')))).join('\n')
  const leaked = said.split('\n').find((line) => line.includes(CANARY) || line.includes(`@${house.world.slug}`))
  house.must(leaked === undefined, `no word and no address of people is in the logs${leaked ? `: ${leaked.slice(0, 300)}` : ''}`)
}

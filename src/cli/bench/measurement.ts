import type { Seats } from './ground'
import type { Measured } from './load'

/** What every measurement finds: a filled database and, for those that ask, the built product as two web processes. */
export type Bench = {
  /** How many tickets the agency has. */
  tickets: number
  tenantId: string
  /** The instant up to which the ground was laid. */
  now: Date
  /** Cookies of people who are signed in. */
  seats: Seats
  /** Where the web processes listen. They start when first asked for. */
  ports(): Promise<number[]>
  /** What autovacuum would have done by now: statistics, after which plans are made anew. */
  analyze(): Promise<void>
  /** Milliseconds of processor so far of the web processes and the database. */
  cpuMs(): number
  /** Milliseconds of processor so far of the database alone. */
  databaseCpuMs(): number
}

/** What one request may cost at most: milliseconds of processor, or so many times what the floor costs in the same run. */
export type Target = { cpuMs: number } | { timesTheFloor: number }

/** One row of the report. Times in milliseconds; `cpuMs` is of one request or run, web (or this process) and database together. */
export type Line = { name: string; of: string; cpuMs: number; databaseCpuMs: number } & Omit<Measured, 'bytes'> & {
    bytes?: number
    target?: Target
    /** How many times its cost of another run it may have at most, where tickets are ten times as many. */
    growth?: number
  }

/**
 * Something whose cost is known: one file each, named in `measurements.ts`, run by name with `npm run bench -- --only name`.
 * `needs`: an empty database (`database`), a filled one (`tickets`).
 */
export type Measurement = { name: string; needs: 'nothing' | 'database' | 'tickets'; run(bench: Bench): Promise<Line[]> }

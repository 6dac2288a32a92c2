import { join } from 'node:path'
import { connected } from '@/data/connection'
import { hasTenants } from '@/data/first-run'
import { statistics } from '@/data/much-data'
import { closeOutbox } from '@/data/outbox'
import { readSettings } from '@/server/env'
import { runChild } from '../child'
import { openDataFolder } from '../data-folder'
import { type Database, migrateDatabase, openDatabase } from '../database'
import { livingPostmaster } from '../postmaster'
import { Refusal } from '../refusal'
import { cpuMs, memoryMb } from './cpu'
import { type Ground, groundAgain, layGround } from './ground'
import type { Bench, Measurement } from './measurement'
import { startWeb, type Web } from './webs'

type Say = <T>(name: string, work: () => Promise<T>) => Promise<T>
type Wish = { folder: string; tickets: number; needs: Measurement['needs'][]; say: Say; signal: AbortSignal }
export type House = Bench & { memoryMb(): number }

const people = { staff: 50, clients: 100, people: 400 }
const nobody: Ground = { tenantId: '', seats: { staff: [], managers: [], clients: [] } }

/** As much of a filled database and a built product as the measurements need. All of it ends with `resources`. Throws `Refusal`. */
export async function openHouse({ folder, tickets, needs, say, signal }: Wish, resources: AsyncDisposableStack): Promise<House> {
  const now = new Date()
  const database = needs.some((need) => need !== 'nothing') ? await openData(folder, say, resources) : undefined
  const ground = database && needs.includes('tickets') ? await fill(database, { tickets, now }, say) : nobody
  const postmaster = livingPostmaster(join(folder, 'postgres'))?.pid
  let webs: Promise<Web[]> | undefined
  let living: Web[] = []
  const processes = () => living.map(({ pid }) => pid)
  return {
    tickets,
    now,
    ...ground,
    async ports() {
      webs ??= startWebs(say, signal, resources)
      living = await webs
      return living.map(({ port }) => port)
    },
    analyze: async () => database && analyze(database),
    cpuMs: () => cpuMs([...processes(), ...(postmaster ? [postmaster] : [])]),
    databaseCpuMs: () => (postmaster ? cpuMs([postmaster]) : 0),
    memoryMb: () => memoryMb(processes()),
  }
}

/** The environment becomes this process's own as well, so that the use cases that lay the ground work. */
async function openData(path: string, say: Say, resources: AsyncDisposableStack): Promise<Database> {
  const settings = readSettings({ NODE_ENV: 'production', DATA_DIR: path })
  const folder = await openDataFolder(path)
  const database = await say('Database', () => openDatabase(settings, folder, resources))
  await say('Migrations', () => migrateDatabase(database))
  resources.defer(closeOutbox)
  if (!livingPostmaster(join(path, 'postgres'))) throw new Refusal('PostgreSQL is not there.')
  Object.assign(process.env, {
    APP_URL: 'http://localhost:3000',
    DATA_DIR: path,
    DATABASE_URL: database.url,
    AUTH_SECRET: folder.authSecret,
    NEXTAUTH_URL: 'http://localhost:3000',
    DATABASE_OWNER_URL: '',
    BENCH: '1',
    DEMO: '0',
  })
  return database
}

async function fill(database: Database, { tickets, now }: { tickets: number; now: Date }, say: Say): Promise<Ground> {
  if (await hasTenants(database.url)) return groundAgain(now)
  const ground = await say(`${tickets} tickets`, () => layGround({ tickets, ...people }, now))
  await say('Statistics', () => analyze(database))
  return ground
}

function analyze({ ownerUrl }: Database): Promise<void> {
  return connected('DATABASE_OWNER_URL', ownerUrl, async (db) => {
    for (const name of statistics) await db.query(`VACUUM ANALYZE "${name}"`)
  })
}

async function startWebs(say: Say, signal: AbortSignal, resources: AsyncDisposableStack) {
  await say('Build', () => runChild('src/cli/build.mjs', [], {}, signal))
  return Promise.all([startWeb({}, resources), startWeb({}, resources)])
}

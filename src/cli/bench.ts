import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connected } from '@/data/connection'
import { statistics } from '@/data/much-data'
import { readSettings } from '@/server/env'
import { cpuMs, memoryMb } from './bench-cpu'
import { layGround, type Seats } from './bench-ground'
import { asker, drive, type Measured } from './bench-load'
import { type Walk, walks } from './bench-walks'
import { runChild, startChild } from './child'
import { openDataFolder } from './data-folder'
import { migrateDatabase, openDatabase } from './database'
import { freePort } from './ports'
import { livingPostmaster } from './postmaster'
import { Refusal } from './refusal'
import { step } from './steps'
import { untilSignal } from './until-signal'

type Line = Measured & { walk: string; connections: number; cpuMs: number }

/**
 * Fills a database of its own, runs the built product as two web processes and measures them as different people, at 1 and 16 connections.
 * `--tickets N` (20 000), `--json`. Processor time is that of web and database together. Linux only. Throws `Refusal`.
 */
export async function main(args: string[]) {
  const tickets = Number(args[args.indexOf('--tickets') + 1]) || 20_000
  const json = args.includes('--json')
  const temporary = await mkdtemp(join(tmpdir(), 'reglament-bench-'))
  try {
    await untilSignal(async (signal, resources) => {
      const say = json ? <T>(_name: string, work: () => Promise<T>) => work() : step
      const { seats, env, postmaster } = await prepare(temporary, tickets, say, signal, resources)
      const webs = await Promise.all([startWeb(env, resources), startWeb(env, resources)])
      const lines: Line[] = []
      for (const walk of walks) lines.push(...(await measure(walk, seats, webs, postmaster, tickets)))
      const memory = memoryMb(webs.map(({ pid }) => pid))
      console.log(json ? JSON.stringify({ tickets, memoryMb: memory, lines }) : table(lines, memory))
    })
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  process.exit(0)
}

type Say = <T>(name: string, work: () => Promise<T>) => Promise<T>

async function prepare(temporary: string, tickets: number, say: Say, signal: AbortSignal, resources: AsyncDisposableStack) {
  const settings = readSettings({ NODE_ENV: 'production', DATA_DIR: temporary })
  const folder = await openDataFolder(temporary)
  const database = await say('Database', () => openDatabase(settings, folder, resources))
  await say('Migrations', () => migrateDatabase(database))
  await say('Build', () => runChild('src/cli/build.mjs', [], {}, signal))
  const env = {
    APP_URL: 'http://localhost:3000',
    DATA_DIR: temporary,
    DATABASE_URL: database.url,
    AUTH_SECRET: folder.authSecret,
    NEXTAUTH_URL: 'http://localhost:3000',
    DATABASE_OWNER_URL: '',
    BENCH: '1',
    DEMO: '0',
  }
  Object.assign(process.env, env)
  const seats = await say(`${tickets} tickets`, () => layGround({ tickets, staff: 50, clients: 100, people: 400 }, new Date()))
  await say('Statistics', () =>
    connected('DATABASE_OWNER_URL', database.ownerUrl, (db) => db.query(statistics.map((name) => `ANALYZE "${name}"`).join(';'))),
  )
  const postmaster = livingPostmaster(join(temporary, 'postgres'))?.pid
  if (!postmaster) throw new Refusal('PostgreSQL is not there.')
  return { seats, env, postmaster }
}

async function startWeb(env: Record<string, string>, resources: AsyncDisposableStack) {
  const port = await freePort()
  const web = startChild('node_modules/next/dist/bin/next', ['start', '-p', String(port)], {
    ...env,
    PORT: String(port),
    NODE_ENV: 'production',
  })
  resources.defer(() => web.stop(10_000))
  for (let tries = 0; tries < 300; tries++) {
    if (await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null)) return { port, pid: web.pid }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Refusal(`The web did not start:\n${web.said()}`)
}

async function measure(
  walk: Walk,
  seats: Seats,
  webs: { port: number; pid: number }[],
  postmaster: number,
  tickets: number,
): Promise<Line[]> {
  const lines: Line[] = []
  for (const connections of [1, 16]) {
    const ask = asker(
      webs.map(({ port }) => port),
      seats[walk.seat],
      connections,
    )
    const requests = connections === 1 ? 60 : 240
    const shots = await walk.shots(ask, requests + 20, tickets)
    for (const shot of shots.splice(0, 20)) await ask(shot)
    const used = () => cpuMs([...webs.map(({ pid }) => pid), postmaster])
    const before = used()
    const measured = await drive(ask, (index) => shots[index] as (typeof shots)[number], { connections, requests, isRight: walk.isRight })
    lines.push({ walk: walk.name, connections, ...measured, cpuMs: (used() - before) / requests })
  }
  return lines
}

function table(lines: Line[], memory: number): string {
  const head = ['', 'conn', 'median', 'p95', 'p99', 'req/s', 'CPU ms', 'HTML kB', 'wrong']
  const rows = lines.map((line) => [
    line.walk,
    line.connections,
    ...[line.median, line.p95, line.p99].map((ms) => ms.toFixed(1)),
    line.perSecond.toFixed(1),
    line.cpuMs.toFixed(1),
    (line.bytes / 1024).toFixed(0),
    line.wrong,
  ])
  const text = [head, ...rows]
    .map((row) => row.map((cell, i) => (i === 0 ? String(cell).padEnd(10) : String(cell).padStart(9))).join(''))
    .join('\n')
  return `\n${text}\n\nMemory of both web processes: ${memory} MB. Times in milliseconds; CPU is web and database together, a request.\n`
}

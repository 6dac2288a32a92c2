import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { giveTerm } from '@tests/support/time'
import { makeWorld, sees } from '@tests/support/world'
import { Client } from 'pg'
import { bundle } from '@/cli/bundle'
import { openDataFolder } from '@/cli/data-folder'
import { migrateDatabase, openDatabase } from '@/cli/database'
import { freePort } from '@/cli/ports'
import { livingPostmaster } from '@/cli/postmaster'
import { embeddedUrls } from '@/data/embedded'
import { readSettings } from '@/server/env'
import { NotTried } from './not-tried'
import { ask, seat } from './people'
import { openPost } from './post'
import { start } from './process'

export type House = Awaited<ReturnType<typeof openHouse>>
export type Web = Awaited<ReturnType<House['web']>>

/**
 * A database, an agency with people, and a mail server; web and worker processes of the built product are started by whoever needs them.
 * Everything ends with `resources`. It makes the environment its own, so a process has one house.
 */
export async function openHouse(small: Record<string, number> | undefined, resources: AsyncDisposableStack) {
  const around = await mkdtemp(join(tmpdir(), 'reglament-faults-'))
  resources.defer(() => rm(around, { recursive: true, force: true }))
  const path = join(around, 'data')
  for (const [name, megabytes] of Object.entries(small ?? {})) await mountSmall(join(path, name), megabytes, resources)
  const settings = readSettings({ NODE_ENV: 'production', DATA_DIR: path })
  const folder = await openDataFolder(path)
  const database = await openDatabase(settings, folder, resources)
  await migrateDatabase(database)
  const post = await openPost()
  resources.defer(() => post.close())
  const environment = {
    APP_URL: 'http://localhost:3000',
    NEXTAUTH_URL: 'http://localhost:3000',
    DATA_DIR: path,
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: '',
    DATABASE_DIRECT_URL: '',
    AUTH_SECRET: folder.authSecret,
    SMTP_URL: post.url,
    NODE_ENV: 'production' as const,
    DEMO: '0',
  }
  Object.assign(process.env, environment)
  const world = await makeWorld()
  await sees(world, (db) => db.tenant.updateMany({ data: { holdReplyMinutes: 0 } }))
  await giveTerm(world, world.alpha.id, termAround(new Date()))
  const seats = {
    client: await seat(world, world.alpha.responsible),
    other: await seat(world, world.beta.responsible),
    manager: await seat(world, world.manager),
    dev: await seat(world, world.dev),
  }
  const logs: string[] = []
  const verdicts: { held: boolean; what: string }[] = []
  const superuser = () => {
    const port = livingPostmaster(join(path, 'postgres'))?.port ?? 0
    return Object.assign(new URL(embeddedUrls(port, folder.passwords).superuser), { pathname: '/reglament' }).href
  }

  const house = {
    /** The data folder; beside it there is room for what is not the product's. */
    path,
    around,
    folder,
    database,
    environment,
    post,
    world,
    seats,
    logs,
    verdicts,
    superuser,
    resources,
    /** Texts that the product has accepted: each must be one message. */
    accepted: [] as string[],
    /** A crash may have fallen into a sending: then a letter may have gone twice. */
    crashedSending: false,
    /** Of the address that letters come from. */
    mailHost: 'localhost',
    /** Letters that were given up on purpose. */
    refusedLetters: false,

    say: (what: string) => console.log(`    ${what}`),

    /** What this fault must not break; a line of the report, and its verdict. */
    must(held: boolean, what: string) {
      verdicts.push({ held, what })
      console.log(`    ${held ? '✓' : '✗'} ${what}`)
    },

    /** The whole database, past every wall. */
    async sql<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
      const db = new Client({ connectionString: superuser() })
      db.on('error', () => undefined)
      await db.connect()
      try {
        return (await db.query<T>(text, values)).rows
      } finally {
        await db.end()
      }
    },

    async web(env: Record<string, string> = {}) {
      const port = await freePort()
      const log = join(around, `web-${logs.length}.log`)
      logs.push(log)
      const begin = () =>
        start('node_modules/next/dist/bin/next', ['start', '-p', String(port)], log, { ...environment, ...env, PORT: String(port) })
      let running = begin()
      resources.defer(async () => void (await running.stop(5_000)))
      const web = {
        port,
        ask: (cookie: string, shot: Parameters<typeof ask>[2]) => ask(port, cookie, shot),
        health: async () => {
          const answer = await ask(port, '', { path: '/api/health', timeout: 5_000 }).catch(() => null)
          return answer ? { status: answer.status, body: answer.body } : null
        },
        process: () => running,
        kill: () => running.kill(),
        again: async () => {
          running = begin()
          await house.until('a web that answers', async () => (await web.health()) !== null)
        },
      }
      await house.until('a web that answers', async () => (await web.health()) !== null)
      return web
    },

    async worker(env: Record<string, string> = {}) {
      const log = join(around, `worker-${logs.length}.log`)
      logs.push(log)
      const file = await bundle('src/jobs/worker.ts')
      const begin = () => start(file, [], log, { ...environment, ...env })
      let running = begin()
      resources.defer(async () => void (await running.stop(12_000)))
      const ready = (count: number) => house.until('a worker', () => running.said().split('worker is ready').length > count)
      await ready(1)
      return {
        process: () => running,
        kill: () => running.kill(),
        again: async () => {
          const before = running.said().split('worker is ready').length
          running = begin()
          await ready(before)
        },
      }
    },

    /** Throws where it does not come true within `patience` milliseconds. */
    async until(what: string, comes: () => boolean | Promise<boolean>, patience = 60_000) {
      for (const giveUp = Date.now() + patience; Date.now() < giveUp; await pause(100))
        if (
          await Promise.resolve()
            .then(comes)
            .catch(() => false)
        )
          return
      throw new Error(`in ${patience / 1000} s there was not ${what}`)
    },
  }
  return house
}

/** Three months with this one in the middle, so that what is worked now is in the ledger. */
function termAround(now: Date) {
  const first = (month: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + month, 1)).toISOString().slice(0, 10)
  return { startsOn: first(-1), endsOn: first(2), months: 3 }
}

async function mountSmall(path: string, megabytes: number, resources: AsyncDisposableStack) {
  await mkdir(path, { recursive: true })
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0777`, 'tmpfs', path], { encoding: 'utf8' })
  if (status !== 0) throw new NotTried(`a small file system can't be mounted here (root is needed): ${stderr?.trim()}`)
  resources.defer(() => void spawnSync('umount', ['-l', path]))
}

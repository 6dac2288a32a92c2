import { spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { DataFolder } from './data-folder'
import { freePort, isFree } from './ports'
import { type PostgresProgram, postgresProgram } from './postgres-program'
import { livingPostmaster, stopPostmaster } from './postmaster'
import { Refusal } from './refusal'

const VERSION = '18'
const PATIENCE_MS = 5 * 60_000
const LOG_LIMIT = 10 * 1024 * 1024
const environment: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  TZ: 'UTC',
  LC_ALL: process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8',
  NODE_ENV: 'production',
}

/** `mine`: started here, not taken over. */
export type Postgres = { port: number; mine: boolean; stop(): Promise<void> }

/**
 * PostgreSQL in the data folder: made on first use, taken over where an earlier one is still alive, else started. It runs apart from this
 * process, so that nothing but `stop` ends it. Throws `Refusal`.
 * @param throwaway nothing needs to survive a crash of the machine (tests)
 */
export async function startPostgres(folder: DataFolder, { throwaway = false } = {}): Promise<Postgres> {
  const cluster = join(folder.path, 'postgres')
  const program = await postgresProgram(folder.path, cluster)
  if (!existsSync(join(cluster, 'PG_VERSION'))) makeCluster(program, folder, cluster, throwaway)
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version !== VERSION)
    throw new Refusal(`${cluster} was made by PostgreSQL ${version}, and this is ${VERSION}; move the data over first.`)
  handOver(cluster, program.owner)
  const mine = !livingPostmaster(cluster)
  const port = await serving(program, folder.path, cluster, throwaway)
  return { port, mine, stop: () => stopPostmaster(cluster) }
}

/** Made aside and moved into place when complete: a cluster that exists is whole. */
function makeCluster(program: PostgresProgram, { path, passwords }: DataFolder, cluster: string, throwaway: boolean) {
  const half = `${cluster}.${process.pid}`
  const passwordFile = join(path, `password.${process.pid}`)
  writeFileSync(passwordFile, passwords.superuser, { mode: 0o600 })
  try {
    const { status, stderr } = run(program, 'initdb', [
      `--pgdata=${half}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      `--locale=${environment.LC_ALL}`,
      '--locale-provider=icu',
      '--icu-locale=ru-RU',
      ...(throwaway ? ['--no-sync'] : []),
    ])
    if (status !== 0) throw new Refusal(`PostgreSQL's data could not be made in ${path}: ${stderr.trim()}`)
    if (!existsSync(cluster)) renameSync(half, cluster)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(half, { recursive: true, force: true })
  }
}

function run({ folder, wrap }: PostgresProgram, name: string, args: string[]) {
  const [command = '', ...rest] = [...wrap, join(folder, name), ...args]
  return spawnSync(command, rest, { encoding: 'utf8', env: environment })
}

/** PostgreSQL wants its files to be its user's own; who that is can change when root changes the way (see postgres-program). */
function handOver(cluster: string, owner: number) {
  if (process.getuid?.() !== 0 || statSync(cluster).uid === owner) return
  for (const name of ['', ...readdirSync(cluster, { recursive: true, encoding: 'utf8' })]) chownSync(join(cluster, name), owner, owner)
}

async function serving(program: PostgresProgram, folder: string, cluster: string, throwaway: boolean): Promise<number> {
  const giveUp = Date.now() + PATIENCE_MS
  const log = join(folder, 'postgres.log')
  while (Date.now() < giveUp) {
    const living = livingPostmaster(cluster)
    if (living?.ready) return living.port
    if (!living) await attempt(program, folder, cluster, log, throwaway)
    else await pause(50)
  }
  throw new Refusal(`PostgreSQL did not start; its log is ${log}:\n${tail(log)}`)
}

/** One start, until it is ready or has ended. A port that was taken meanwhile and remains of a killed server are tried again. */
async function attempt(program: PostgresProgram, folder: string, cluster: string, log: string, throwaway: boolean) {
  if (existsSync(log) && statSync(log).size > LOG_LIMIT) truncateSync(log)
  const before = existsSync(log) ? statSync(log).size : 0
  const output = openSync(log, 'a', 0o600)
  const [command = '', ...args] = [
    ...program.wrap,
    join(program.folder, 'postgres'),
    ...flags(cluster, await rememberedPort(folder), throwaway),
  ]
  const server = spawn(command, args, { detached: true, stdio: ['ignore', output, output], env: environment })
  closeSync(output)
  let ended = false
  server.on('error', () => {
    ended = true
  })
  server.on('exit', () => {
    ended = true
  })
  server.unref()
  while (!ended && !livingPostmaster(cluster)?.ready) await pause(20)
  if (!ended) return
  const said = readFileSync(log).subarray(before).toString()
  if (/could not (bind|create any TCP)/.test(said)) return rmSync(join(folder, 'postgres.port'), { force: true })
  if (/pre-existing shared memory|lock file|data directory .* is in use/.test(said)) return pause(300)
  throw new Refusal(`PostgreSQL did not start; its log is ${log}:\n${tail(log)}`)
}

const flags = (cluster: string, port: number, throwaway: boolean) => [
  '-D',
  cluster,
  ...[
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'lc_messages=C',
    'log_checkpoints=off',
    'jit=off',
    ...(throwaway ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ].flatMap((setting) => ['-c', setting]),
]

async function rememberedPort(folder: string) {
  const file = join(folder, 'postgres.port')
  const known = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  if (known > 0 && (await isFree(known, '127.0.0.1'))) return known
  const port = await freePort()
  writeFileSync(file, `${port}\n`)
  return port
}

const tail = (log: string) => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n') : '')

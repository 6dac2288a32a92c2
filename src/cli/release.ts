import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { embeddedUrls } from '@/data/embedded'
import { releaseOutgoing } from '@/data/outgoing'
import { readSettings } from '@/server/env'
import { openDataFolder } from './data-folder'
import { livingPostmaster } from './postmaster'
import { Refusal } from './refusal'

/** Lets letters go again that a restore held back. Throws `Refusal`, `WrongSettings` or `DatabaseTrouble`. */
export async function main() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { DATABASE_URL, DATA_DIR } = readSettings(process.env)
  const folder = await openDataFolder(DATA_DIR)
  const server = DATABASE_URL ? null : livingPostmaster(join(folder.path, 'postgres'))
  if (!DATABASE_URL && !server?.ready) throw new Refusal(`Nothing runs in ${folder.path}: start Reglament first (npm start).`)
  const url = DATABASE_URL ?? embeddedUrls(server?.port ?? 0, folder.passwords).app
  console.log((await releaseOutgoing(url)) ? 'Letters go out again.' : 'Nothing was held back.')
  process.exit(0)
}

import { join } from 'node:path'
import { APP, embeddedUrls } from '@/data/embedded'
import type { Settings } from '@/server/env'
import { openDataFolder } from './data-folder'
import { livingPostmaster } from './postmaster'
import { Refusal } from './refusal'

/** The database and the secret that the running web and worker use. Throws `Refusal` where nothing runs. */
export async function surroundings({
  DATABASE_URL,
  DATA_DIR,
  AUTH_SECRET,
}: Settings): Promise<{ DATABASE_URL: string; AUTH_SECRET: string }> {
  const folder = await openDataFolder(DATA_DIR)
  const secret = { AUTH_SECRET: AUTH_SECRET ?? folder.authSecret }
  if (DATABASE_URL) return { DATABASE_URL, ...secret }
  const server = livingPostmaster(join(folder.path, 'postgres'))
  if (!server?.ready) throw new Refusal(`Nothing runs in ${folder.path}: start Reglament first (npm start).`)
  return { DATABASE_URL: embeddedUrls(server.port, folder.passwords)[APP], ...secret }
}

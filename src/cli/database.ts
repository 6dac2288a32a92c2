import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { appRole, refuseStrongRole } from '@/data/app-role'
import { APP, dropEmbedded, embeddedUrls, holdEmbedded, prepareEmbedded } from '@/data/embedded'
import { migrate } from '@/data/migrate'
import type { Settings } from '@/server/env'
import type { DataFolder } from './data-folder'
import { startPostgres } from './embedded-postgres'

const AGAIN_MS = 1_000

export type Database = { url: string; ownerUrl: string; role: string; embedded: boolean }

/**
 * The database that the settings name, or the embedded one, which is stopped with `resources`, last of all if this is called first.
 * Throws `Refusal` or `DatabaseTrouble`.
 */
export async function openDatabase(settings: Settings, folder: DataFolder, resources: AsyncDisposableStack): Promise<Database> {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl } = settings
  if (url && ownerUrl) return { url, ownerUrl, role: await appRole(url), embedded: false }
  return openEmbedded(folder, resources)
}

async function openEmbedded(folder: DataFolder, resources: AsyncDisposableStack): Promise<Database> {
  const server = await startPostgres(folder)
  const urls = embeddedUrls(server.port, folder.passwords)
  let ending = false
  let held = await holdEmbedded(urls.superuser, revive).catch(async (error) => {
    if (server.mine) await server.stop()
    throw error
  })
  resources.defer(async () => {
    ending = true
    await held.release()
    await server.stop()
  })
  if (existsSync(unfinished(folder))) {
    await dropEmbedded(urls.superuser)
    await rm(unfinished(folder))
  }
  await prepareEmbedded(urls.superuser, folder.passwords)
  return { url: urls.app, ownerUrl: urls.owner, role: APP, embedded: true }

  /** Somebody killed the server under us, or its disk is full. Web and worker come back by themselves as soon as it answers on its port. */
  function revive() {
    if (ending) return
    console.error('PostgreSQL went away; starting it again.')
    void again()
  }

  /** However long it takes: until there is room on the disk it can't start, and just started it lets nobody in for a while. */
  async function again() {
    for (let said = ''; !ending; await pause(AGAIN_MS)) {
      try {
        await startPostgres(folder)
        held = await holdEmbedded(urls.superuser, revive)
        return
      } catch (error) {
        const { message } = error as Error
        if (message !== said) console.error(message)
        said = message
      }
    }
  }
}

/** Brings the database up to date and makes sure that the app's role is weak enough. Throws `DatabaseTrouble`. */
export async function migrateDatabase({ url, ownerUrl, role }: Database): Promise<void> {
  await migrate(ownerUrl, role)
  await refuseStrongRole(url)
}

/** Fills the empty database; if that is cut short, the next start of an embedded one begins again from nothing. */
export async function fill({ embedded }: Database, folder: DataFolder, work: () => Promise<unknown>): Promise<void> {
  if (embedded) await writeFile(unfinished(folder), '')
  await work()
  await rm(unfinished(folder), { force: true })
}

const unfinished = (folder: DataFolder) => join(folder.path, 'demo-unfinished')

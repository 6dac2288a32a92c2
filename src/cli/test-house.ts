import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { APP, embeddedUrls, prepareEmbedded } from '@/data/embedded'
import { migrate } from '@/data/migrate'
import { startChild } from './child'
import { openDataFolder } from './data-folder'
import { startPostgres } from './embedded-postgres'
import { freePort } from './ports'
import { Refusal } from './refusal'

const READY_MS = 5 * 60_000

/** What a person may have set for the real thing must not reach the tests, not even through .env: an empty value counts as set there. */
const nothingSet = {
  APP_URL: '',
  DATABASE_URL: '',
  DATABASE_OWNER_URL: '',
  DATABASE_DIRECT_URL: '',
  AUTH_SECRET: '',
  SMTP_URL: '',
  S3_URL: '',
  DEMO: '',
  WORKER: '',
  TRUST_PROXY: '',
  PORT: '',
}

/** A PostgreSQL of the tests' own, migrated; the environment is what unit and integration tests run in. Throws `Refusal` or `DatabaseTrouble`. */
export async function testDatabase(temporary: string, resources: AsyncDisposableStack) {
  const folder = await openDataFolder(join(temporary, 'integration'))
  const server = await startPostgres(folder, { throwaway: true })
  resources.defer(() => server.stop())
  const urls = embeddedUrls(server.port, folder.passwords)
  await prepareEmbedded(urls.superuser, folder.passwords)
  await migrate(urls.owner, APP)
  return {
    ...nothingSet,
    TEST_DATABASE_URL: urls.app,
    TEST_DATABASE_OWNER_URL: urls.owner,
    TEST_DATABASE_SUPERUSER_URL: urls.superuser,
    DATABASE_URL: urls.app,
    DATA_DIR: folder.path,
    AUTH_SECRET: randomBytes(32).toString('hex'),
    DEMO: '1',
    PORT: '3000',
  }
}

/** The built product with its demo, started as a person starts it. Returns its address. Throws `Refusal` with what it said. */
export async function testProduct(temporary: string, signal: AbortSignal, resources: AsyncDisposableStack) {
  const port = await freePort()
  const folder = join(temporary, 'product')
  const product = startChild('src/cli/run.mjs', ['start'], { ...nothingSet, PORT: String(port), DATA_DIR: folder })
  resources.defer(() => product.stop(60_000))
  const url = `http://localhost:${port}`
  let end: unknown
  product.ended.then((code) => {
    end = code
  })
  for (const giveUp = Date.now() + READY_MS; Date.now() < giveUp && end === undefined; await pause(300, undefined, { signal })) {
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer?.ok) return { BASE_URL: url, DATA_DIR: folder }
  }
  throw new Refusal(`The product did not start:\n${product.said()}`)
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { APP, embeddedUrls } from '@/data/embedded'
import { AppError } from '@/domain/error'
import { createTenant } from '@/features/tenants/create-tenant'
import { CreateTenant } from '@/features/tenants/schema'
import { readSettings, type Settings } from '@/server/env'
import { openDataFolder } from './data-folder'
import { livingPostmaster } from './postmaster'
import { Refusal } from './refusal'

const USAGE = 'npm run tenant -- <slug> "<name>" <administrator@address>'

/** Makes one more tenant beside those that are there and prints the way in for its administrator. Throws `Refusal` or `WrongSettings`. */
export async function main([slug, name, email]: string[]) {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const settings = readSettings(process.env)
  const input = CreateTenant.safeParse({ slug, name, administrator: { name: email, email } })
  if (!input.success) throw new Refusal(`${wrong(input.error.issues[0]?.path.at(-1))} Use: ${USAGE}`)
  Object.assign(process.env, await surroundings(settings))
  const { invitation } = await createTenant(input.data, new Date()).catch(inWords)
  console.log(`${settings.APP_URL}/${input.data.slug} is there. ${email} comes in by this link, once and within 7 days:`)
  console.log(`${settings.APP_URL}/join/${invitation}`)
  process.exit(0)
}

const wrong = (field: PropertyKey | undefined) =>
  field === 'slug'
    ? 'The slug has 2 to 40 letters a–z, digits and inner hyphens, and is no route.'
    : `The ${String(field)} is missing or wrong.`

/** The database and the secret that the running web and worker use. */
async function surroundings({ DATABASE_URL, DATA_DIR, AUTH_SECRET }: Settings) {
  const folder = await openDataFolder(DATA_DIR)
  const secret = { AUTH_SECRET: AUTH_SECRET ?? folder.authSecret }
  if (DATABASE_URL) return { DATABASE_URL, ...secret }
  const server = livingPostmaster(join(folder.path, 'postgres'))
  if (!server?.ready) throw new Refusal(`Nothing runs in ${folder.path}: start Reglament first (npm start), then make the tenant.`)
  return { DATABASE_URL: embeddedUrls(server.port, folder.passwords)[APP], ...secret }
}

function inWords(error: unknown): never {
  throw error instanceof AppError && error.key === 'slug_taken' ? new Refusal('There is a tenant with this slug already.') : error
}

import { existsSync } from 'node:fs'
import { AppError } from '@/domain/error'
import { createTenant } from '@/features/tenants/create-tenant'
import { CreateTenant } from '@/features/tenants/schema'
import { readSettings } from '@/server/env'
import { Refusal } from './refusal'
import { surroundings } from './surroundings'

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

function inWords(error: unknown): never {
  throw error instanceof AppError && error.key === 'slug_taken' ? new Refusal('There is a tenant with this slug already.') : error
}

import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { schemaDifference } from '@/data/schema-difference'
import { Refusal } from './refusal'

const SCHEMA = 'prisma/schema.prisma'
const MIGRATIONS = 'prisma/migrations'
const MIGRATED = `${MIGRATIONS}/schema.prisma`
const LOCK = `${MIGRATIONS}/migration_lock.toml`

/**
 * Writes the migration that leads from the schema as it was last migrated to the schema as it is now. Policies, grants, generated
 * columns and other SQL that Prisma doesn't know are added to the file by hand.
 */
export async function main([name = '']: string[]) {
  if (!/^[a-z][a-z0-9_-]*$/.test(name)) throw new Refusal('Name the migration in small letters: npm run migration -- add_tariffs')
  const schema = await readFile(SCHEMA, 'utf8')
  const migrated = existsSync(MIGRATED) ? await readFile(MIGRATED, 'utf8') : null
  const sql = await schemaDifference(migrated, schema)
  if (migrated !== null && sql.trim() === '-- This is an empty migration.')
    throw new Refusal('The schema is the same as after the last migration.')
  const folder = join(MIGRATIONS, `${stamp(new Date())}_${name.replaceAll('-', '_')}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'migration.sql'), sql)
  await writeFile(MIGRATED, schema)
  if (!existsSync(LOCK)) await writeFile(LOCK, 'provider = "postgresql"\n')
  console.log(join(folder, 'migration.sql'))
}

/** `20261122190500`, in UTC, as Prisma names them. */
const stamp = (now: Date) => now.toISOString().replace(/\D/g, '').slice(0, 14)

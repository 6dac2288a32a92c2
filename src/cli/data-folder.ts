import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Passwords } from '@/data/embedded'
import { Refusal } from './refusal'

export type DataFolder = { path: string; authSecret: string; passwords: Passwords }

type Secrets = Omit<DataFolder, 'path'>

/** Makes the data folder where it is missing, with the secrets that are made once and stay. Throws `Refusal`. */
export async function openDataFolder(name: string): Promise<DataFolder> {
  const path = resolve(name)
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    return { path, ...(await secretsIn(join(path, 'secrets.json'))) }
  } catch (error) {
    throw new Refusal(`The data folder ${path} can't be used (${(error as Error).message}); choose another one with DATA_DIR.`)
  }
}

async function secretsIn(file: string): Promise<Secrets> {
  const fresh: Secrets = { authSecret: secret(), passwords: { superuser: secret(), owner: secret(), app: secret() } }
  const half = `${file}.${process.pid}`
  await writeFile(half, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 })
  await link(half, file).catch(unlessThere)
  await rm(half)
  return JSON.parse(await readFile(file, 'utf8'))
}

/** The secret of a restored backup, which alone opens what was sealed with it. Throws `Refusal`. */
export async function keepAuthSecret({ path, passwords }: DataFolder, authSecret: string): Promise<void> {
  const file = join(path, 'secrets.json')
  const half = `${file}.${process.pid}`
  await writeFile(half, `${JSON.stringify({ authSecret, passwords }, null, 2)}\n`, { mode: 0o600 })
  await rename(half, file)
}

const secret = () => randomBytes(32).toString('base64url')

function unlessThere(error: NodeJS.ErrnoException) {
  if (error.code !== 'EEXIST') throw error
}

import 'server-only'
import { randomInt } from 'node:crypto'
import type { SystemDb } from '@/data/system-db'
import { keyedHash } from '@/server/keyed-hash'

const COUNT = 10

/** Ten new codes instead of all earlier ones, as the person is shown them once; only keyed hashes are stored. */
export async function newRecoveryCodes(db: SystemDb, personId: string, now: Date): Promise<string[]> {
  const codes = Array.from({ length: COUNT }, newCode)
  await db.recoveryCode.deleteMany({ where: { personId } })
  await db.recoveryCode.createMany({ data: codes.map((code) => ({ personId, codeHash: recoveryHash(personId, code), createdAt: now })) })
  return codes
}

export const recoveryHash = (personId: string, code: string) => keyedHash(`${personId} ${code.replace(/\D/g, '')}`)

/** Digits alone, for the keypad of a phone; the limit of tries and the keyed hash make ten enough. */
const newCode = () => `${group()}-${group()}`
const group = () => String(randomInt(100_000)).padStart(5, '0')

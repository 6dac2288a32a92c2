import 'server-only'
import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }

/** argon2id at 19 MiB, as a PHC string. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { message: normal(password), nonce, ...cost })
  return phc(nonce, tag)
}

/** Takes the same time whether or not there is a hash to compare with. */
export async function verifyPassword(hash: string | null | undefined, password: string): Promise<boolean> {
  const { tag, ...parameters } = parsed(hash ?? nobody)
  const given = await derive('argon2id', { message: normal(password), tagLength: tag.length, ...parameters })
  return timingSafeEqual(given, tag) && Boolean(hash)
}

/** The same letters typed on another system are the same password. */
const normal = (password: string) => password.normalize('NFKC')

function phc(nonce: Buffer, tag: Buffer) {
  const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(nonce)}$${unpadded(tag)}`
}

/** Compared with where there is no account, so that its absence takes no less time. */
const nobody = phc(Buffer.alloc(16), Buffer.alloc(32))

function parsed(hash: string): Pick<Argon2Parameters, 'memory' | 'passes' | 'parallelism' | 'nonce'> & { tag: Buffer } {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash)
  if (!found) throw new Error('not an argon2id hash')
  const [, memory, passes, parallelism, nonce = '', tag = ''] = found
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  }
}

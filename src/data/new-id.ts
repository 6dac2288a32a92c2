import 'server-only'
import { randomBytes } from 'node:crypto'

const SEQUENCE = 0x1000

let instant = 0
let place = 0

/** A UUID of version 7: those that one process makes are in the order in which it made them. */
export function newId(): string {
  const now = Date.now()
  const bytes = randomBytes(16)
  if (now > instant) {
    instant = now
    place = bytes.readUInt16BE(6) & 0x7ff
  } else if (++place === SEQUENCE) {
    instant++
    place = 0
  }
  bytes.writeUIntBE(instant, 0, 6)
  bytes.writeUInt16BE(0x7000 | place, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

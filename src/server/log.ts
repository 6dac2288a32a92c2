import 'server-only'
import { pino } from 'pino'

const secret = ['password', 'token', 'sealedToken', 'email', 'to', 'text', 'subject', 'cookie', 'authorization']

/** Ids, counts and reasons only; what could hold a person's words or secrets is struck out should it come this way. */
export const log = pino({
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: secret.flatMap((name) => [name, `*.${name}`]), censor: '…' },
})

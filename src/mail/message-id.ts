import { createHmac } from 'node:crypto'

/** The same for every try of one job to one address, and for nobody to guess. */
export const messageId = (of: { secret: string; host: string; jobId: string; address: string }) =>
  `<${digest(of.secret, 'message', of.jobId, of.address)}@${of.host}>`

/** The root that letters to one address about one thing refer to. */
export const threadId = (of: { secret: string; host: string; about: string; address: string }) =>
  `<${digest(of.secret, 'thread', of.about, of.address)}@${of.host}>`

const digest = (secret: string, ...parts: string[]) => createHmac('sha256', secret).update(JSON.stringify(parts)).digest('hex').slice(0, 40)

import type { IncomingMessage, ServerResponse } from 'node:http'
import { boundaryOf } from './unfitness'

/**
 * Watches a form go by: one that is cut off, or isn't what its head says, makes Next throw while it reads and answer 500. That is the
 * sender's fault, and the answer says so.
 */
export function watchForm(request: IncomingMessage, response: ServerResponse): void {
  const boundary = request.method === 'POST' ? boundaryOf(request.headers['content-type'] ?? '') : null
  if (boundary === null) return
  const end = Buffer.from(`--${boundary}--`)
  let tail = Buffer.alloc(0)
  const push = request.push
  request.push = (chunk: Buffer | null, ...rest) => {
    if (chunk) tail = Buffer.concat([tail, chunk.subarray(-KEPT)]).subarray(-KEPT)
    return push.call(request, chunk, ...rest)
  }
  const writeHead = response.writeHead as (status: number, ...rest: unknown[]) => ServerResponse
  response.writeHead = ((status: number, ...rest: unknown[]) =>
    writeHead.call(response, status === 500 && !tail.includes(end) ? 400 : status, ...rest)) as ServerResponse['writeHead']
}

/** In bytes: the end of a form, and the blank lines that may follow it. */
const KEPT = 256

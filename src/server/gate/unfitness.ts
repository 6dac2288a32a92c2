import type { IncomingMessage } from 'node:http'

export type Ours = {
  /** What people open; its host is ours. */
  appUrl: string
  /** A proxy in front of us says from where and for which host somebody came. */
  trustProxy: boolean
}

/** Why a request goes no further, as an HTTP status and plain words for whoever sent it by hand. */
export type Unfit = { status: number; says: string; headers?: Record<string, string> }

/** In bytes. A form without a session is words alone; with one it may bring its files along where there is no script. */
export const OPEN_BYTES = 1_000_000
export const FORM_BYTES = 54_000_000
/** One file of 5 MiB and what a form wraps around it. */
export const FILE_BYTES = 5 * 1024 * 1024 + 100_000
const ADDRESS_CHARACTERS = 8_000

type Head = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'rawHeaders'> & { socket: { localAddress?: string } }

/**
 * What is wrong with a request by its head alone; `sign-in` where it is fit for somebody with a living session only; null where nothing is.
 * Files and drafts have routes of their own; every other POST is a form of a page.
 */
export function unfitness(request: Head, ours: Ours): Unfit | 'sign-in' | null {
  const { method = '', url = '', headers } = request
  if (!/^\/(?!\/)/.test(url)) return { status: 400, says: 'Not an address of this server.' }
  if (url.length > ADDRESS_CHARACTERS) return { status: 414, says: 'The address is too long.' }
  const path = url.split('?')[0] ?? ''
  if (path !== '/api/health' && !isOurHost(request, ours)) return wrongHost(ours.appUrl)
  if (method === 'GET' || method === 'HEAD') return null
  if (method === 'OPTIONS') return notHere
  const route = routes.find(({ at }) => at.test(path))
  if (!(route?.methods ?? ['POST']).includes(method)) return notHere
  if (headers['transfer-encoding']) return { status: 411, says: 'Say how long it is.' }
  if (!route && !isForm(headers)) return { status: 415, says: 'A form was expected.' }
  const length = Number(headers['content-length'] ?? 0)
  if (length > (route?.bytes ?? FORM_BYTES)) return { status: 413, says: 'Too large.' }
  return length > OPEN_BYTES ? 'sign-in' : null
}

const notHere: Unfit = { status: 405, says: 'Not done this way.', headers: { allow: 'GET, HEAD, POST' } }

/** What is no page takes what it says itself, of this size. */
const routes = [
  { at: /^\/api\//, methods: ['POST', 'PUT', 'PATCH', 'DELETE'], bytes: OPEN_BYTES },
  { at: /^\/[^/]+\/files(\/|$)/, methods: ['POST', 'DELETE'], bytes: FILE_BYTES },
  { at: /^\/[^/]+\/drafts$/, methods: ['PUT', 'DELETE'], bytes: OPEN_BYTES },
]

/** Of a page's form: with its parts named, or as React sends it. */
function isForm(headers: Head['headers']): boolean {
  const type = headers['content-type'] ?? ''
  return boundaryOf(type) !== null || (Boolean(headers['next-action']) && /^text\/plain\b/i.test(type))
}

/** What stands between the parts of a form; null where the type is another. */
export function boundaryOf(type: string): string | null {
  if (!/^multipart\/form-data\s*;/i.test(type)) return null
  return /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type)?.slice(1).find(Boolean) ?? null
}

/** The host of APP_URL, this machine by its own name, or the very address the visitor came to; nothing that one could make up. */
function isOurHost({ headers, rawHeaders, socket }: Head, { appUrl, trustProxy }: Ours): boolean {
  if (rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length > 1) return false
  const told = headers['x-forwarded-host']
  if (trustProxy && told === undefined) return true
  const asked = trustProxy ? String(told).split(',')[0]?.trim() : headers.host
  if (!asked || !/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(asked)) return false
  if (asked.toLowerCase() === new URL(appUrl).host) return true
  const name = asked
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase()
  return name === 'localhost' || name === '127.0.0.1' || name === '::1' || name === socket.localAddress?.replace(/^::ffff:/, '')
}

const wrongHost = (appUrl: string): Unfit => ({
  status: 421,
  says: `This server answers for ${appUrl}. To open it by another name, set APP_URL.`,
})

import { randomUUID } from 'node:crypto'
import type { Web } from './house'
import type { Shot } from './people'

/** A PDF of so many bytes, as the page sends a file before its form. */
export function upload(slug: string, bytes: number, origin = 'http://localhost:3000'): Shot {
  const boundary = `fault-${randomUUID()}`
  const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes - 9, 'x')])
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n`
  return {
    method: 'POST',
    path: `/${slug}/files`,
    headers: { origin, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  }
}

/** Sends it; the id of the file that waits for its message, or the status. */
export async function uploaded(web: Web, cookie: string, shot: Shot): Promise<{ id: string | null; status: number }> {
  const { status, body } = await web.ask(cookie, shot)
  return { status, id: status === 201 ? (JSON.parse(body) as { id: string }).id : null }
}

import { randomUUID } from 'node:crypto'
import type { Shot } from './load'

/** The form of a page that has a field of this name, ready to be sent as a browser without script would. Throws where there is none. */
export function formOn(html: string, path: string, field: string, typed: Record<string, string>): Shot {
  const form = [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].map(([text]) => text).find((text) => text.includes(`name="${field}"`))
  if (!form) throw new Error(`no form with ${field} on ${path}`)
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].map(([tag]) => tag)
  const hidden = inputs.filter((tag) => /type="hidden"/.test(tag)).map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')] as const)
  const boundary = `bench-${randomUUID()}`
  const parts = Object.entries({ ...Object.fromEntries(hidden), ...typed }).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return {
    method: 'POST',
    path,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.from(`${parts.join('')}--${boundary}--\r\n`),
  }
}

const attribute = (tag: string, name: string) =>
  (new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

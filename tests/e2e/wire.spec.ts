import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { expect } from '@playwright/test'
import { signIn, test } from '../support/browser'

const base = new URL(process.env.BASE_URL ?? 'http://localhost:3000')
const part = (name: string, value: string) => `--X\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
const form = (...parts: string[]) => ({
  headers: { 'content-type': 'multipart/form-data; boundary=X' },
  data: `${parts.join('')}--X--\r\n`,
})
const scripted = (action: string, data: string) => ({
  headers: { 'content-type': 'text/plain;charset=UTF-8', 'next-action': action },
  data,
})

/** What a page never sends, by somebody who is signed in. */
const unfit: [string, 'post' | 'put' | 'delete', string, { headers?: Record<string, string>; data?: string | Buffer }][] = [
  ['JSON where a form is expected', 'post', '/nord/desk', { headers: { 'content-type': 'application/json' }, data: '{"a":[1]}' }],
  ['plain words', 'post', '/nord/desk', { headers: { 'content-type': 'text/plain' }, data: 'x' }],
  ['a form of the old kind', 'post', '/nord/desk', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, data: 'a=1&a=2' }],
  ['a form without its boundary', 'post', '/nord/desk', { headers: { 'content-type': 'multipart/form-data' }, data: 'x' }],
  [
    'a form that breaks off',
    'post',
    '/nord/desk',
    { headers: { 'content-type': 'multipart/form-data; boundary=X' }, data: '--X\r\nContent-Dis' },
  ],
  ['a form of no action', 'post', '/nord/desk', form(part('a', '1'))],
  ['an action that is none', 'post', '/nord/desk', form(part('$ACTION_ID_zzz', ''))],
  ['an action nobody knows', 'post', '/nord/desk', form(part(`$ACTION_ID_${'a'.repeat(42)}`, ''))],
  ['a mangled reference', 'post', '/nord/desk', form(part('$ACTION_REF_1', ''), part('$ACTION_1:0', '{{{'))],
  ['a reference to nothing', 'post', '/nord/desk', form(part('$ACTION_REF_1', ''))],
  ['an action by script that is none', 'post', '/nord/desk', scripted('zzz', '[]')],
  ['an action by script nobody knows', 'post', '/nord/desk', scripted('a'.repeat(42), '{{{')],
  ['a page put', 'put', '/nord/desk', { data: 'x' }],
  ['a page deleted', 'delete', '/nord/desk', {}],
  [
    'next-auth given no JSON',
    'post',
    '/api/auth/callback/credentials',
    { headers: { 'content-type': 'application/json' }, data: Buffer.from('{{{') },
  ],
  ['a file that is JSON', 'post', '/nord/files', { headers: { 'content-type': 'application/json', origin: base.origin }, data: '{}' }],
]

test('what no page of ours sends gets a 4xx', async ({ page }) => {
  await signIn(page, 'manager@nord.demo')
  for (const [what, method, path, sent] of unfit) {
    const { status } = await page.request[method](path, { ...sent, maxRedirects: 0 }).then((answer) => ({ status: answer.status() }))
    expect(status, what).toBeGreaterThanOrEqual(400)
    expect(status, what).toBeLessThan(500)
  }
})

test('a question asked twice, as a list or without end is a page or a 4xx', async ({ page }) => {
  await signIn(page, 'manager@nord.demo')
  for (const path of [
    '/nord/desk?sort=client&sort=newest&status=all&status=x&after=1&after=2&ticket=a&ticket=b',
    '/nord/desk?sort[]=client&status[a]=all&ticket=%00',
    '/nord/desk/search?q=a&q=b&after=%FF',
    '/nord/desk/clients?after=x&after=y&q=%F0%9F%99%82',
    '/nord/notices?after=1&after=2&show=x',
    `/nord/desk/search?q=${'%27'.repeat(3_000)}`,
  ]) {
    const status = (await page.request.get(path, { maxRedirects: 0 })).status()
    expect([200, 400, 404, 414], path.slice(0, 80)).toContain(status)
  }
})

const head = (first: string, ...lines: string[]) => `${[first, ...lines].join('\r\n')}\r\n\r\n`
const host = `Host: ${base.host}`

test.describe('on the wire', () => {
  for (const [what, sent, status] of [
    ['a forged host', head('GET /sign-in HTTP/1.1', 'Host: evil.test'), 421],
    ['two hosts', head('GET /sign-in HTTP/1.1', host, 'Host: evil.test'), 421],
    ['a host made of junk', head('GET /sign-in HTTP/1.1', 'Host: a b/c'), 421],
    ['no host', head('GET /sign-in HTTP/1.1'), 400],
    ['the address of another server', head('GET http://evil.test/sign-in HTTP/1.1', host), 400],
    ['an address that leads elsewhere', head('GET //evil.test/x HTTP/1.1', host), 400],
    ['a star', head('OPTIONS * HTTP/1.1', host), 400],
    ['an address without end', head(`GET /${'a'.repeat(12_000)} HTTP/1.1`, host), 414],
    ['a head without end', head('GET /sign-in HTTP/1.1', host, `X: ${'a'.repeat(40_000)}`), 431],
    ['two lengths', head('POST /sign-in HTTP/1.1', host, 'Content-Length: 3', 'Transfer-Encoding: chunked'), 400],
    [
      'a form of unknown length',
      head('POST /sign-in HTTP/1.1', host, 'Content-Type: multipart/form-data; boundary=X', 'Transfer-Encoding: chunked'),
      411,
    ],
    [
      'a gigabyte',
      head('POST /sign-in HTTP/1.1', host, 'Content-Type: multipart/form-data; boundary=X', `Content-Length: ${2 ** 30}`),
      413,
    ],
    [
      'ten megabytes of nobody',
      head('POST /sign-in HTTP/1.1', host, 'Content-Type: multipart/form-data; boundary=X', 'Content-Length: 10000000'),
      413,
    ],
    ['what is no HTTP', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', 400],
  ] as const)
    test(`${what} is refused at once`, async () => {
      expect(await firstLine(sent)).toContain(` ${status} `)
    })
})

test('two hundred broken actions, half requests and gigabytes at once leave health answering and memory steady', async ({ request }) => {
  const before = memoryOfWeb()
  if (process.platform === 'linux') expect(before).toBeGreaterThan(0)
  const gigabyte = head('POST /sign-in HTTP/1.1', host, 'Content-Type: multipart/form-data; boundary=X', `Content-Length: ${2 ** 30}`)
  const half = head('POST /sign-in HTTP/1.1', host, 'Content-Type: multipart/form-data; boundary=X', 'Content-Length: 900')
  const slow = Array.from({ length: 50 }, () => open('GET /sign-in HTTP/1.1\r\n'))
  const halves = Array.from({ length: 50 }, () => open(`${half}--X\r\n`))
  const broken = Array.from({ length: 200 }, (_, index) =>
    request.post('/sign-in', { ...form(part('$ACTION_REF_1', ''), part('$ACTION_1:0', `{${index}`)), maxRedirects: 0 }),
  )
  const large = Array.from({ length: 50 }, () => firstLine(gigabyte + 'x'.repeat(100_000)))
  expect((await request.get('/api/health')).status()).toBe(200)
  for (const answer of await Promise.all(broken)) expect(Math.floor(answer.status() / 100)).toBe(4)
  for (const line of await Promise.all(large)) expect(line).toContain(' 413 ')
  expect((await request.get('/api/health')).status()).toBe(200)
  for (const socket of [...slow, ...halves]) socket.destroy()
  expect((await request.get('/api/health')).status()).toBe(200)
  expect(memoryOfWeb() - before).toBeLessThan(300)
})

function open(words: string) {
  const socket = connect(Number(base.port), base.hostname)
  socket.on('error', () => undefined)
  socket.write(words)
  return socket
}

/** The first line of what comes back, or why nothing did. */
function firstLine(words: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(base.port), base.hostname)
    socket.setTimeout(10_000, () => socket.destroy(new Error('no answer')))
    socket.once('data', (data) => {
      resolve(data.toString('latin1').split('\r\n')[0] ?? '')
      socket.destroy()
    })
    socket.once('error', (error) => resolve(error.message))
    socket.write(words, 'latin1')
  })
}

/** In megabytes: what the web server under test holds, as Linux tells; 0 elsewhere. */
function memoryOfWeb(): number {
  const named = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('next-server') && environment(pid).includes(`PORT=${base.port}`)
    } catch {
      return false
    }
  }
  const environment = (pid: string) => readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
  const pid = process.platform === 'linux' ? readdirSync('/proc').find((name) => /^\d+$/.test(name) && named(name)) : undefined
  return pid ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024 : 0
}

import { beforeAll, expect, test, vi } from 'vitest'

let isOwnOrigin: (headers: Headers) => boolean
beforeAll(async () => {
  vi.stubEnv('APP_URL', 'https://help.agency.test')
  vi.resetModules()
  isOwnOrigin = (await import('@/server/own-origin')).isOwnOrigin
})

test.each([
  ['the host that was asked', { origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
  ['the host that a proxy names', { origin: 'https://other.test', host: '127.0.0.1:3000', 'x-forwarded-host': 'other.test' }, true],
  ['the first of several proxies', { origin: 'https://a.test', host: 'x', 'x-forwarded-host': 'a.test, b.test' }, true],
  ['the address of the settings, behind a proxy that names nothing', { origin: 'https://help.agency.test', host: '127.0.0.1:3000' }, true],
  ['the same host without encryption', { origin: 'http://help.agency.test', host: '127.0.0.1:3000' }, false],
  ['a host that only begins like ours', { origin: 'https://help.agency.test.evil.test', host: '127.0.0.1:3000' }, false],
  ['another site', { origin: 'https://evil.test', host: 'localhost:3000' }, false],
  ['a page without an origin of its own', { origin: 'null', host: 'localhost:3000' }, false],
  ['nothing', { host: 'localhost:3000' }, false],
])('an origin that is %s', (_what, headers, own) => {
  expect(isOwnOrigin(new Headers(headers))).toBe(own)
})

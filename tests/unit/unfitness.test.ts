import { describe, expect, test } from 'vitest'
import { boundaryOf, FILE_BYTES, FORM_BYTES, OPEN_BYTES, unfitness } from '@/server/gate/unfitness'

const form = 'multipart/form-data; boundary=----X'
const ours = { appUrl: 'https://help.example.ru', trustProxy: false }

type Sent = { method?: string; url?: string; headers?: Record<string, string>; hosts?: string[]; localAddress?: string }

function statusOf(
  { method = 'GET', url = '/nord/desk', headers = {}, hosts = ['help.example.ru'], localAddress = '10.0.0.7' }: Sent,
  as = ours,
) {
  const rawHeaders = hosts.flatMap((host) => ['Host', host])
  const unfit = unfitness({ method, url, headers: { host: hosts[0], ...headers }, rawHeaders, socket: { localAddress } }, as)
  return typeof unfit === 'object' ? (unfit?.status ?? 'fit') : unfit
}

describe('what goes no further than the gate', () => {
  test.each<[string, Sent, number | string]>([
    ['a page', {}, 'fit'],
    ['an address that leads elsewhere', { url: '//evil.test/x' }, 400],
    ['the address of a proxy', { url: 'http://evil.test/' }, 400],
    ['a star', { method: 'OPTIONS', url: '*' }, 400],
    ['a long question', { url: `/nord/desk?q=${'a'.repeat(7_000)}` }, 'fit'],
    ['an endless question', { url: `/nord/desk?q=${'a'.repeat(9_000)}` }, 414],
    ['a form', { method: 'POST', headers: { 'content-type': form, 'content-length': '900' } }, 'fit'],
    [
      'a form by script',
      { method: 'POST', headers: { 'content-type': 'text/plain;charset=UTF-8', 'next-action': 'x', 'content-length': '9' } },
      'fit',
    ],
    ['words where a form is expected', { method: 'POST', headers: { 'content-type': 'text/plain', 'content-length': '9' } }, 415],
    ['JSON where a form is expected', { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': '9' } }, 415],
    ['JSON by script', { method: 'POST', headers: { 'content-type': 'application/json', 'next-action': 'x', 'content-length': '9' } }, 415],
    ['a form without parts', { method: 'POST', headers: { 'content-type': 'multipart/form-data', 'content-length': '9' } }, 415],
    ['nothing said of what it is', { method: 'POST', headers: { 'content-length': '9' } }, 415],
    ['a form of unknown length', { method: 'POST', headers: { 'content-type': form, 'transfer-encoding': 'chunked' } }, 411],
    ['JSON to a route', { method: 'POST', url: '/api/auth/callback/credentials', headers: { 'content-type': 'application/json' } }, 'fit'],
    ['a draft', { method: 'PUT', url: '/nord/drafts', headers: { 'content-length': '400' } }, 'fit'],
    ['a page put', { method: 'PUT' }, 405],
    ['a page deleted', { method: 'DELETE' }, 405],
    ['a file deleted', { method: 'DELETE', url: '/nord/files/1' }, 'fit'],
    ['an unknown method', { method: 'PROPFIND' }, 405],
    ['a question what may be done', { method: 'OPTIONS' }, 405],
  ])('%s', (_, sent, status) => {
    expect(statusOf(sent)).toBe(status)
  })

  test.each<[string, string, number, number | string]>([
    ['a form', '/nord/ask', OPEN_BYTES, 'fit'],
    ['a large form', '/nord/desk/tickets/new', OPEN_BYTES + 1, 'sign-in'],
    ['the largest form', '/nord/desk/tickets/new', FORM_BYTES, 'sign-in'],
    ['a larger one', '/nord/desk/tickets/new', FORM_BYTES + 1, 413],
    ['a gigabyte', '/sign-in', 2 ** 30, 413],
    ['a file', '/nord/files', FILE_BYTES, 'sign-in'],
    ['a larger file', '/nord/files', FILE_BYTES + 1, 413],
    ['a large answer to next-auth', '/api/auth/signin/credentials', OPEN_BYTES + 1, 413],
  ])('%s to %s of %i bytes', (_, url, length, status) => {
    expect(statusOf({ method: 'POST', url, headers: { 'content-type': form, 'content-length': String(length) } })).toBe(status)
  })

  test.each<[string, Sent, number | string]>([
    ['the address of the settings', { hosts: ['help.example.ru'] }, 'fit'],
    ['the same in capitals', { hosts: ['HELP.example.RU'] }, 'fit'],
    ['this machine', { hosts: ['localhost:3000'] }, 'fit'],
    ['this machine by number', { hosts: ['127.0.0.1:3000'] }, 'fit'],
    ['this machine by its long number', { hosts: ['[::1]:3000'] }, 'fit'],
    ['the address that the visitor came to', { hosts: ['192.168.1.5:3000'], localAddress: '::ffff:192.168.1.5' }, 'fit'],
    ['another address', { hosts: ['192.168.1.6:3000'], localAddress: '::ffff:192.168.1.5' }, 421],
    ['a name made up', { hosts: ['evil.test'] }, 421],
    ['a name that begins as ours', { hosts: ['help.example.ru.evil.test'] }, 421],
    ['a name with a user', { hosts: ['help.example.ru@evil.test'] }, 421],
    ['a name with a path', { hosts: ['help.example.ru/evil'] }, 421],
    ['two names', { hosts: ['help.example.ru', 'evil.test'] }, 421],
    ['no name', { hosts: [''] }, 421],
    ['health by any name', { url: '/api/health', hosts: ['10.1.2.3'] }, 'fit'],
    ['a proxy nobody trusts', { hosts: ['evil.test'], headers: { 'x-forwarded-host': 'help.example.ru' } }, 421],
  ])('%s as the host', (_, sent, status) => {
    expect(statusOf(sent)).toBe(status)
  })

  test.each<[string, Sent, number | string]>([
    ['ours', { hosts: ['web:3000'], headers: { 'x-forwarded-host': 'help.example.ru' } }, 'fit'],
    ['the first of two', { hosts: ['web:3000'], headers: { 'x-forwarded-host': 'help.example.ru, inner' } }, 'fit'],
    ['one made up', { hosts: ['help.example.ru'], headers: { 'x-forwarded-host': 'evil.test' } }, 421],
    ['none', { hosts: ['web:3000'] }, 'fit'],
  ])('behind a trusted proxy that names %s', (_, sent, status) => {
    expect(statusOf(sent, { ...ours, trustProxy: true })).toBe(status)
  })
})

test.each([
  ['multipart/form-data; boundary=abc', 'abc'],
  ['multipart/form-data; charset=utf-8; boundary="a b"', 'a b'],
  ['Multipart/Form-Data;boundary=abc; x=y', 'abc'],
  ['multipart/form-data', null],
  ['multipart/form-data; boundary=', null],
  ['multipart/mixed; boundary=abc', null],
  ['', null],
])('what stands between the parts of %j', (type, boundary) => {
  expect(boundaryOf(type)).toBe(boundary)
})

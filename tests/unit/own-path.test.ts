import { expect, test } from 'vitest'
import { ownPath } from '@/features/account/own-path'

test('a path of this site is kept', () => {
  for (const path of ['/nord/desk', '/nord/desk?view=mine', '/nord/portal/tickets/1042', '/']) expect(ownPath(path)).toBe(path)
})

test('whatever could lead elsewhere is nothing', () => {
  const elsewhere = [
    '',
    undefined,
    'nord',
    '//evil.test',
    '/\\evil.test',
    '\\\\evil.test',
    '/\t/evil.test',
    '/\n/evil.test',
    'https://evil.test',
    'javascript:alert(1)',
    '/a\\b',
    '/.//evil.test',
    '/..//evil.test',
    '/a/..//evil.test',
    '/nord/../..//evil.test/x',
    '/%2e//evil.test',
    '/ /evil.test',
    '/%09/\u0000x',
  ]
  for (const path of elsewhere) expect(ownPath(path)).toBeNull()
})

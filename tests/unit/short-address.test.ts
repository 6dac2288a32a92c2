import { expect, test } from 'vitest'
import { shortAddress } from '@/features/account/short-address'

test.each([
  ['198.51.100.7', '198.51.…'],
  ['::ffff:198.51.100.7', '198.51.…'],
  ['2001:db8:1::2', '2001:db8:…'],
  ['127.0.0.1', 'local'],
  ['::ffff:127.0.0.1', 'local'],
  ['::1', 'local'],
  ['unknown', null],
  ['<script>', null],
])('%s is shown as %s', (address, shown) => {
  expect(shortAddress(address)).toBe(shown)
})

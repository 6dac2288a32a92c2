import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawIcons } from '@/cli/icon-sheet'
import { iconSheet } from '@/ui/icon-sheet'

test('the picture of icons is drawn from the list: after a change `npm run icons` draws it anew', () => {
  const { picture, address } = drawIcons(readFileSync('src/ui/icons.tsx', 'utf8'))
  expect(picture.match(/<symbol /g)?.length).toBeGreaterThan(100)
  expect(readFileSync('public/icons.svg', 'utf8')).toBe(picture)
  expect(iconSheet).toBe(address)
})

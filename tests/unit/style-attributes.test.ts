import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('no page sets a style attribute: the policy of styles, which names a nonce, has browsers leave it out', () => {
  const pages = globSync('src/{app,features,ui}/**/*.tsx')
  expect(pages.length).toBeGreaterThan(300)
  expect(pages.filter((file) => /\sstyle=[{"']/.test(readFileSync(file, 'utf8')))).toEqual([])
})

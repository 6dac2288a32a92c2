import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Still } from '@/ui/still'
import { stillsOfPage } from '@/ui/stills-of-page'
import { withStills } from '@/ui/with-stills'

const drawn = () =>
  Still({ children: <a href="/next?a=1&b=2">{'<b>Ёлка & "лес"</b>'}</a> }) as ReactElement<{ place?: number; html?: string }>
const link = '<a href="/next?a=1&amp;b=2">&lt;b&gt;Ёлка &amp; &quot;лес&quot;&lt;/b&gt;</a>'

test('a whole page has what stands still as markup alone', () => {
  withStills({ headers: {} }, () => {
    const [one, other] = [drawn(), drawn()]
    expect([one.props, other.props]).toEqual([{ place: 1 }, { place: 2 }])
    expect(renderToStaticMarkup(other)).toBe(`<div data-still="2" class="contents">${link}</div>`)
  })
})

test.each([{ rsc: '1' }, { 'next-action': 'abc' }])('a step with %o brings it as text', (headers) => {
  withStills({ headers }, () => {
    const still = drawn()
    expect(still.props).toEqual({ html: link })
    expect(renderToStaticMarkup(still)).toBe(`<div class="contents">${link}</div>`)
  })
})

test('pages that are made at once keep theirs apart', async () => {
  const page = (children: string) =>
    withStills({ headers: {} }, async () => {
      Still({ children })
      await new Promise(setImmediate)
      return stillsOfPage()
    })
  expect(await Promise.all([page('one'), page('other')])).toEqual([['one'], ['other']])
  expect(stillsOfPage()).toBeUndefined()
})

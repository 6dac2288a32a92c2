import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Still } from '@/ui/still'
import { stillsOfPage } from '@/ui/stills-of-page'
import { withStills } from '@/ui/with-stills'

const drawn = () =>
  Still({ children: <a href="/next?a=1&b=2">{'<b>Ёлка & "лес"</b>'}</a> }) as ReactElement<{ mark: string; html?: string }>
const link = '<a href="/next?a=1&amp;b=2">&lt;b&gt;Ёлка &amp; &quot;лес&quot;&lt;/b&gt;</a>'

test('a whole page has what stands still as markup alone', () => {
  withStills({ headers: {} }, () => {
    const still = drawn()
    expect(still.props.html).toBeUndefined()
    expect(stillsOfPage()?.get(still.props.mark)).toBe(link)
    expect(renderToStaticMarkup(still)).toBe(`<div data-still="${still.props.mark}" class="contents">${link}</div>`)
  })
})

test.each([{ rsc: '1' }, { 'next-action': 'abc' }])('a step with %o brings it as text', (headers) => {
  withStills({ headers }, () => {
    const still = drawn()
    expect(still.props.html).toBe(link)
    expect(renderToStaticMarkup(still)).toContain(link)
  })
})

test('pages that are made at once keep theirs apart, and another inside has another mark', async () => {
  const page = (children: string) =>
    withStills({ headers: {} }, async () => {
      Still({ children })
      await new Promise(setImmediate)
      return [...(stillsOfPage()?.entries() ?? [])]
    })
  const [one, other] = await Promise.all([page('one'), page('other')])
  expect([one, other].map(([still]) => still?.[1])).toEqual(['one', 'other'])
  expect(one[0]?.[0]).not.toBe(other[0]?.[0])
  expect(stillsOfPage()).toBeUndefined()
})

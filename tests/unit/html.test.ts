import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html } from '@/ui/html'

test('what is put in can neither open a tag nor leave its attribute', () => {
  const hostile = `"><script>alert('1')</script>&amp;`
  expect(`${html`<b title="${hostile}">${hostile}</b>`}`).toBe(
    '<b title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;</b>',
  )
})

test('markup stays markup inside markup, and what is nothing leaves nothing', () => {
  expect(`${html`<i>${html`<b>${1}</b>`}${[html`a`, html`<u>${'<'}</u>`]}${null}${undefined}${false}${''}</i>`}`).toBe(
    '<i><b>1</b>a<u>&lt;</u></i>',
  )
})

test('any text comes back as it was, and alone is never markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const put = `${html`${text}`}`
      expect(put).not.toMatch(/[<>"']/)
      const back = put
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&')
      expect(back).toBe(text)
    }),
  )
})

test('an object that only looks like markup is text', () => {
  const forged = { toString: () => '<b>' } as unknown as string
  expect(`${html`${forged}`}`).toBe('&lt;b&gt;')
})

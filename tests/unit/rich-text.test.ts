import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainOf, sanitised, written } from '@/server/rich-text'

describe('what is written in the editor', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', ''],
    ['a script in capitals', '<ScRiPt>alert(1)</ScRiPt>', ''],
    ['a torn script', '<scr<script>ipt>alert(1)</script>', 'ipt&gt;alert(1)'],
    ['a picture that fails', '<img src=x onerror=alert(1)>', ''],
    [
      'a vector picture',
      '<svg onload=alert(1)><a xlink:href="javascript:alert(1)">x</a></svg>',
      '<a rel="noopener noreferrer nofollow" target="_blank">x</a>',
    ],
    ['mathematics', '<math><mtext></p><style><img src=x onerror=alert(1)>', '<p></p>'],
    ['a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', ''],
    ['a form', '<form action=//evil><input name=password></form>', ''],
    ['a style', '<p style="position:fixed;inset:0">x</p>', '<p>x</p>'],
    ['a handler', '<p onclick="alert(1)" onmouseover=alert(1)>x</p>', '<p>x</p>'],
    ['a class', '<p class="fixed inset-0" id="answer" data-x="1">x</p>', '<p>x</p>'],
    ['a comment', '<p>a<!-- <script>alert(1)</script> -->b</p>', '<p>ab</p>'],
    ['a base', '<base href="https://evil.test/">', ''],
    ['a style sheet', '<style>*{display:none}</style><link rel=stylesheet href=//evil>', ''],
    ['a template', '<template><p>x</p></template>', ''],
  ])('%s is cut out', (_, html, kept) => {
    expect(sanitised(html)).toBe(kept)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://x/1',
    '//evil.test/',
    '/nord/admin',
    'admin',
  ])('a link to %s leads nowhere', (href) => {
    expect(sanitised(`<a href="${href}">x</a>`)).not.toMatch(/href/)
  })

  test.each(['https://example.ru/a?b=1', 'http://example.ru', 'mailto:a@example.ru'])(
    'a link to %s stays and gives nothing away',
    (href) => {
      const clean = sanitised(`<a href="${href}" onclick="x()" rel="opener" target="_top">x</a>`)
      expect(clean).toBe(`<a href="${href}" rel="noopener noreferrer nofollow" target="_blank">x</a>`)
    },
  )

  test('bold, italic, lists, quotes and code stay; other names of them become ours', () => {
    const kept =
      '<p><strong>a</strong><em>b</em><s>c</s></p><ul><li><p>d</p></li></ul><blockquote><p>e</p></blockquote><pre><code>f</code></pre>'
    expect(sanitised(kept)).toBe(kept)
    expect(sanitised('<b>a</b><i>b</i><del>c</del>')).toBe('<strong>a</strong><em>b</em><s>c</s>')
  })

  test('what is cleaned once is clean, and nothing in it can run', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '/',
      '<p>',
      '</p>',
      '<a href=',
      'javascript:',
      '<img src=x onerror=',
      '<svg/onload=',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<style>',
      '&lt;',
      '&#60;',
      '\u0000',
      '\u2028',
      'a',
      ' ',
      '<math>',
      '<title>',
      'ü',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 30 }), (pieces) => {
        const clean = sanitised(pieces.join(''))
        expect(sanitised(clean)).toBe(clean)
        const tags = clean.match(/<[^>]*>/g) ?? []
        for (const tag of tags)
          expect(tag).toMatch(
            /^<\/?(?:p|br|strong|em|s|ul|ol|li|blockquote|pre|code|a)(?: (?:href="(?:https?:\/\/|mailto:)[^"<>]*"|rel="[^"]*"|target="_blank"))*(?: \/)?>$/,
          )
        expect(clean.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the plain words of what is written', () => {
  test.each([
    ['lines', '<p>раз</p><p>два</p>', 'раз\nдва'],
    ['an empty line', '<p>раз</p><p></p><p>два</p>', 'раз\n\nдва'],
    ['a break', '<p>раз<br />два</p>', 'раз\nдва'],
    ['a list', '<p>Нужно:</p><ul><li><p>раз</p></li><li><p>два</p></li></ul>', 'Нужно:\n• раз\n• два'],
    ['a numbered list', '<ol><li><p>раз</p></li><li><p>два</p></li></ol>', '1. раз\n2. два'],
    ['a link', '<p><a href="https://a.ru/x" rel="" target="_blank">сюда</a></p>', 'сюда (https://a.ru/x)'],
    ['a bare link', '<p><a href="https://a.ru/x" rel="" target="_blank">https://a.ru/x</a></p>', 'https://a.ru/x'],
    ['signs', '<p>a &lt;b&gt; &amp;amp; c</p>', 'a <b> &amp; c'],
  ])('%s', (_, html, text) => {
    expect(plainOf(html).trim()).toBe(text)
  })

  test('without a shape of its own it is kept plain', () => {
    expect(written({ text: 'x', html: '<p>раз</p><p>два</p>' }, 100)).toEqual({ text: 'раз\nдва', html: null })
    expect(written({ text: 'как есть <b>' }, 100)).toEqual({ text: 'как есть <b>', html: null })
  })

  test('the words that are kept are those of the shaped text, whatever came beside it', () => {
    expect(written({ text: 'одно', html: '<p><strong>другое</strong></p>' }, 100)).toEqual({
      text: 'другое',
      html: '<p><strong>другое</strong></p>',
    })
  })

  test.each([
    ['nothing is left', '<script>x</script><p> </p>', 'required'],
    ['it is too long', `<p><strong>${'ж'.repeat(101)}</strong></p>`, 'too_long'],
    ['its tags are too many', `<p>${'<em>'.repeat(2_000)}x</p>`, 'too_long'],
  ])('it is refused where %s', (_, html, key) => {
    expect(() => written({ text: 'x', html }, 100)).toThrowError(expect.objectContaining({ key, field: 'text' }))
  })
})

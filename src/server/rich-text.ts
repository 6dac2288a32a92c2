import 'server-only'
import sanitizeHtml from 'sanitize-html'
import { AppError } from '@/domain/error'
import { prose } from '@/domain/text'

/** What was written: plain for search, letters and lists; `html` as it was shaped, none where it has no shape. */
export type Written = { text: string; html: string | null }

/**
 * What a form sent, made safe: the shaped text is cut down to the list below and the plain one is derived from it; without one the plain
 * text stands as typed. Throws `invalid` beside `text` where nothing is left, or too much.
 */
export function written({ text, html }: { text: string; html?: string }, max: number): Written {
  if (!html) return { text, html: null }
  if (html.length > max * shapeCosts) throw new AppError('invalid', 'too_long', 'text', { max })
  const clean = sanitised(html)
  const plain = prose(max).safeParse(plainOf(clean))
  if (!plain.success) throw new AppError('invalid', plain.error.issues[0]?.message ?? 'invalid', 'text', { max })
  return { text: plain.data, html: hasShape(clean) ? clean : null }
}

/** Only what the list of version 1 allows is left, and cleaning it again changes nothing; any string may come in. */
export function sanitised(html: string): string {
  const once = cleaned(html.toWellFormed())
  const twice = cleaned(once)
  // A link within a link is read otherwise than it was written: what that gives is cleaned too, until it stays.
  return twice === once ? once : sanitised(twice)
}

/** The words of a sanitised text, a line for each of its blocks. */
export function plainOf(clean: string): string {
  let ordinal: number[] = []
  const lines = clean
    .replace(/<ol>|<ul>|<\/[ou]l>|<li>/g, (tag) => {
      if (tag === '<ol>' || tag === '<ul>') ordinal = [...ordinal, tag === '<ol>' ? 1 : 0]
      else if (tag !== '<li>') ordinal = ordinal.slice(0, -1)
      else return `\n${'  '.repeat(Math.max(0, ordinal.length - 1))}${mark()}`
      return '\n'
    })
    .replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs, (_, href: string, words: string) => linkWords(href, words))
    .replace(/<br \/>|<\/(?:p|blockquote|pre)>/g, '\n')
    .replace(/<[^>]*>/g, '')
  return decoded(lines.replace(/\n{2,}(?=\s*(?:•|\d+\.) )/g, '\n')).replace(/\n{3,}/g, '\n\n')

  function mark(): string {
    const next = ordinal.at(-1) ?? 0
    if (next === 0) return '• '
    ordinal = [...ordinal.slice(0, -1), next + 1]
    return `${next}. `
  }
}

const cleaned = (html: string) => sanitizeHtml(html, allowed1).replace(unwritable, '')

/** Tags may take up to this many times the room of the words. */
const shapeCosts = 10

/** Version 1. What once stood in a list must stay readable: a narrower one is a new version. */
const allowed1: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'strong', 'em', 's', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'a'],
  allowedAttributes: { a: ['href', 'rel', 'target'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  nestingLimit: 20,
  nonTextTags: ['style', 'script', 'textarea', 'option', 'noscript', 'title', 'template', 'xml'],
  transformTags: {
    b: 'strong',
    i: 'em',
    del: 's',
    strike: 's',
    div: 'p',
    // A link leads outside: to our own pages nobody is sent by what somebody wrote.
    a: (tagName, { href = '' }) => ({
      tagName,
      attribs: { ...(/^(?:https?:\/\/|mailto:)/i.test(href) ? { href } : {}), rel: 'noopener noreferrer nofollow', target: '_blank' },
    }),
  },
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones taken out
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f]/g

const hasShape = (clean: string) => /<(?!\/?(?:p|br)\b)/.test(clean)

function linkWords(href: string, words: string): string {
  const address = href.replace(/^mailto:/, '')
  return words.includes(address) || address.replace(/\/$/, '') === words ? words : `${words} (${address})`
}

const decoded = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&nbsp;', '\u00a0').replaceAll('&amp;', '&')

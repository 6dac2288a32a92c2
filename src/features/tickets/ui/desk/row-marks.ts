import { glyph } from '@/ui/glyphs'
import { type Html, html } from '@/ui/html'
import type { RowView } from './row-view'

/** The marks in the cells of a row: drawings beside words. */

export const priorityMark = ({ level, label }: RowView['priority']): Html =>
  html`<span class="row-mark" title="${label}">${glyph(`priority-${level}`)}<span class="sr-only">${label}</span></span>`

export const clockMark = (clock: RowView['clock']): Html =>
  clock
    ? html`<span class="row-clock" data-meaning="${clock.meaning}"${clock.title && html` title="${clock.title}"`}>${glyph(
        `clock-${clock.meaning}`,
      )}<span class="truncate">${clock.text}</span></span>`
    : html``

export function statusMark({ shape, text, short }: RowView['status']): Html {
  const mark = (words: string) => html`<span class="row-mark">${glyph(`status-${shape}`)}<span class="truncate">${words}</span></span>`
  if (short === null) return mark(text)
  return html`<span data-width="wide" class="min-w-0">${mark(text)}</span><span data-width="narrow">${mark(short)}</span>`
}

export const nobodyMark = (label: string): Html =>
  html`<span class="text-mark" title="${label}">${glyph('nobody')}<span class="sr-only">${label}</span></span>`

/** Accent where the next word is ours. */
export const wordMark = ({ by, at, title, age, who }: RowView['word']): Html =>
  html`<time class="row-word" data-by="${by}" datetime="${at}" title="${title}">${glyph(
    by === 'note' ? 'lock' : 'reply',
  )}${age}<span class="sr-only">, ${who}</span></time>`

import { type Html, html } from '@/ui/html'

const ring = html`<circle cx="7" cy="7" r="5.5" stroke="currentColor" stroke-width="1.5"/>`
const disc = html`<circle cx="7" cy="7" r="6.25" fill="currentColor"/>`
const bars = (first: string, second: string, third: string) =>
  html`<rect x="2" y="10" height="4" width="3" rx="1" class="${first}"/><rect x="6.5" y="7" height="7" width="3" rx="1" class="${second}"/><rect x="11" y="3" height="11" width="3" rx="1" class="${third}"/>`
const full = 'fill-fg2'
const faint = 'fill-line2'

/** Status (14 px), priority (16 px) and, as Lucide draws them (24 px, ISC licence), what the rows of a list say. */
const drawings = {
  'status-empty': { size: 14, inside: ring },
  'status-dashed': {
    size: 14,
    inside: html`<circle cx="7" cy="7" r="5.5" stroke="currentColor" stroke-width="1.5" stroke-dasharray="1.44 1.44"/>`,
  },
  'status-half': { size: 14, inside: html`${ring}<path d="M7 3.25a3.75 3.75 0 0 1 0 7.5Z" fill="currentColor"/>` },
  'status-pause': { size: 14, inside: html`${ring}<path d="M5.75 5v4M8.25 5v4" stroke="currentColor" stroke-width="1.25"/>` },
  'status-three-quarters': { size: 14, inside: html`${ring}<path d="M7 3.25A3.75 3.75 0 1 1 3.25 7H7Z" fill="currentColor"/>` },
  'status-tick': {
    size: 14,
    inside: html`${disc}<path d="m4.4 7.2 1.8 1.8 3.4-3.8" class="stroke-surface" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`,
  },
  'status-cross': {
    size: 14,
    inside: html`${disc}<path d="m5 5 4 4m0-4L5 9" class="stroke-surface" stroke-width="1.5" stroke-linecap="round"/>`,
  },
  'priority-critical': {
    size: 16,
    inside: html`<rect x="1" y="1" width="14" height="14" rx="3.5" class="fill-breach-mark"/><path d="M7.1 3.9h1.8l-.25 5h-1.3Z" class="fill-on-fill"/><circle cx="8" cy="11.2" r="1.05" class="fill-on-fill"/>`,
  },
  'priority-high': { size: 16, inside: bars(full, full, full) },
  'priority-normal': { size: 16, inside: bars(full, full, faint) },
  'priority-low': { size: 16, inside: bars(full, faint, faint) },
  'clock-calm': { size: 24, inside: html`<circle cx="12" cy="12" r="10"/><path d="M12 6v6l4 2"/>` },
  'clock-warning': { size: 24, inside: html`<path d="M10 2h4M12 14l3-3"/><circle cx="12" cy="14" r="8"/>` },
  'clock-breach': {
    size: 24,
    inside: html`<path d="M12 16h.01M12 8v4"/><path d="M15.312 2a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586l-4.688-4.688A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2z"/>`,
  },
  'clock-done': { size: 24, inside: html`<circle cx="12" cy="12" r="10"/><path d="m16 9-5.5 5.5L8 12"/>` },
  'clock-paused': { size: 24, inside: html`<circle cx="12" cy="12" r="10"/><path d="M10 15V9M14 15V9"/>` },
  reply: { size: 24, inside: html`<path d="M20 18v-2a4 4 0 0 0-4-4H4"/><path d="m9 17-5-5 5-5"/>` },
  lock: {
    size: 24,
    inside: html`<circle cx="12" cy="16" r="1"/><rect x="3" y="10" width="18" height="12" rx="2"/><path d="M7 10V7a5 5 0 0 1 10 0v3"/>`,
  },
  nobody: {
    size: 24,
    inside: html`<path d="M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2"/><circle cx="9" cy="7" r="4"/><path d="M19 8v6M22 11h-6"/>`,
  },
} satisfies Record<string, { size: 14 | 16 | 24; inside: Html }>

export type GlyphName = keyof typeof drawings

/** A drawing of the sheet that stands on the page (`GlyphSheet`); always beside a word or with one for ears. */
export const glyph = (name: GlyphName): Html =>
  html`<svg class="${drawings[name].size === 24 ? 'lucide' : 'glyph'}" data-glyph="${name}" aria-hidden="true"><use href="#g-${name}"/></svg>`

/** All drawings, each once. */
export const sheet: Html = html`${Object.entries(drawings).map(
  ([name, { size, inside }]) => html`<symbol id="g-${name}" viewBox="0 0 ${size} ${size}">${inside}</symbol>`,
)}`

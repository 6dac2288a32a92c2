/** What a letter is made of; how it looks is for the renderer to say. All texts are plain: whatever they hold is shown as typed. */
export type Letter = {
  subject: string
  /** What a mail program shows beside the subject. */
  preview: string
  blocks: Block[]
  /** Written by the machine alone: no automatic answer should come back (RFC 3834). */
  automatic: boolean
}

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'fact'; label: string; value: string }
  | { kind: 'quote'; author: string; text: string; html?: string | null }
  | { kind: 'button'; label: string; url: string; primary: boolean }
  | { kind: 'small'; text: string }
  | { kind: 'link'; label: string; url: string }

export const heading = (text: string): Block => ({ kind: 'heading', text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const fact = (label: string, value: string): Block => ({ kind: 'fact', label, value })
/** Somebody's own words; `html` is the same as it was typed, already sanitised. */
export const quote = (author: string, text: string, html?: string | null): Block => ({ kind: 'quote', author, text, html })
export const button = (label: string, url: string): Block => ({ kind: 'button', label, url, primary: true })
export const secondButton = (label: string, url: string): Block => ({ kind: 'button', label, url, primary: false })
export const small = (text: string): Block => ({ kind: 'small', text })
/** A small link at the foot. */
export const link = (label: string, url: string): Block => ({ kind: 'link', label, url })

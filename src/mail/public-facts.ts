import type { LetterLocale, LetterTemplate, PublicLetter } from '@/domain/letter-template'

/** Everything that a letter to a client's person or a watcher may speak of. */
export type PublicFacts = {
  about: PublicLetter
  number: number
  subject: string
  client: string
  agency: string
  reader: { name: string; watches: boolean }
  /** The moment by which we react; none where no such clock runs. */
  promise: Date | null
  /** Staff's public message: plain, and as it was typed (sanitised). */
  answer: { author: string; text: string; html: string | null; awaitsAnswer: boolean } | null
  reason: { name: string | null; text: string | null }
  /** `plannedOn`: `2026-11-30`. */
  release: { name: string | null; plannedOn: string | null }
  ending: 'silence' | 'withdrawn' | 'accepted'
  /** The ticket's page; none for who can't open it. */
  url: string | null
  /** How to answer outside the ticket's page. */
  replyTo: string | null
  phone: string | null
  signature: string
  /** The page that ends letters of this kind. */
  unsubscribe: string | null
  /** The agency's own words by language; the product's where there are none. */
  templates: Partial<Record<LetterLocale, LetterTemplate>>
}

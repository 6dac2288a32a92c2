import { fillTemplate, type Placeholder } from '@/domain/letter-template'
import { standardTemplate } from '@/i18n/standard-letters'
import { heading, type Letter, paragraph } from './letter'
import { publicBlocks } from './public-blocks'
import type { PublicFacts } from './public-facts'
import { publicFoot } from './public-foot'
import type { Texts } from './texts'

/** The agency's words, then what can't be left out: the answer, the reason, the buttons, how to answer. */
export function publicLetter(texts: Texts, facts: PublicFacts): Letter {
  const { about, number, answer, templates } = facts
  const template = templates[texts.lang] ?? standardTemplate(about, texts.lang)
  const values = valuesOf(texts, facts)
  const words = fillTemplate(template.text, values)
  return {
    subject: fillTemplate(template.subject, values) || texts.t('ticket.subject', { number: String(number), subject: facts.subject }),
    preview: answer?.text ?? (words.split('\n').at(-1) || texts.t(`heading.${about}`, { number: String(number) })),
    blocks: [
      heading(texts.t(`heading.${about}`, { number: String(number) })),
      ...words.split('\n\n').filter(Boolean).map(paragraph),
      ...publicBlocks(texts, facts),
      ...publicFoot(texts, facts),
    ],
    automatic: answer === null,
  }
}

function valuesOf(texts: Texts, facts: PublicFacts): Record<Placeholder, string | null> {
  const { reason, release, promise } = facts
  return {
    number: String(facts.number),
    subject: facts.subject,
    name: facts.reader.name || null,
    client: facts.client,
    agency: facts.agency,
    promise: promise && texts.momentInZone(promise),
    author: facts.answer?.author ?? null,
    reason: reason.name ?? reason.text,
    release: release.name,
    planned: release.plannedOn && texts.day(release.plannedOn),
  }
}

import { type Block, button, fact, paragraph, quote, secondButton } from './letter'
import type { PublicFacts } from './public-facts'
import type { Texts } from './texts'

/** What the letter is about, in blocks that no template takes away. */
export function publicBlocks(texts: Texts, facts: PublicFacts): Block[] {
  const { t } = texts
  return [...(facts.answer ? [] : [fact(t('ticket.topic'), facts.subject)]), ...news(texts, facts), ...buttons(texts, facts)]
}

function news({ t, day }: Texts, { about, answer, reason, release, ending, url }: PublicFacts): Block[] {
  const said = answer ? [quote(answer.author, answer.text, answer.html)] : []
  switch (about) {
    case 'replied':
      return [...said, ...(answer?.awaitsAnswer ? [paragraph(t('reply.waiting'))] : [])]
    case 'refused':
    case 'postponed':
      return [
        ...said,
        ...(reason.name ? [fact(t('reason'), reason.name)] : []),
        ...(reason.text && reason.text !== reason.name ? [paragraph(reason.text)] : []),
        ...(about === 'refused' && url ? [paragraph(t('refused.complete'))] : []),
      ]
    case 'release_promised':
      return [
        ...said,
        ...(release.name ? [fact(t('release.name'), release.name)] : []),
        ...(release.plannedOn ? [fact(t('release.planned'), day(release.plannedOn))] : []),
      ]
    case 'closed':
      return [paragraph(t(`closed.${ending}`))]
    default:
      return said
  }
}

function buttons({ t }: Texts, { about, url, reader, answer }: PublicFacts): Block[] {
  if (!url) return []
  if (about === 'resolved' && !reader.watches)
    return [
      button(t('ticket.open'), url),
      secondButton(t('resolved.rate'), `${url}#rate`),
      secondButton(t('resolved.reopen'), `${url}#reopen`),
    ]
  return [button(t(answer && !reader.watches ? 'reply.answer' : 'ticket.open'), url)]
}

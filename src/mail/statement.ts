import { formatMoney } from '@/i18n/format'
import { formatPaperMonth } from '@/i18n/month-name'
import { type Block, button, fact, heading, type Letter, paragraph, quote } from './letter'
import type { Texts } from './texts'

type StatementFacts = {
  tenant: string
  client: string
  news: 'ready' | 'settled' | 'asked' | 'sealed'
  from: string
  until: string
  kopecks: number
  comment: string
  /** Of the question, or of its answer. */
  words: string
  answerBy: Date | null
  bySilence: boolean
  url: string
}

/** Of a month: to the client that it is there or a question was settled, to the manager that one was asked or it is sealed. */
export function statement(texts: Texts, facts: StatementFacts): Letter {
  const { t, lang } = texts
  const { news, tenant, client, kopecks, from, until, url } = facts
  const month = formatPaperMonth({ from, to: until }, lang)
  const title = t(`statement.heading.${news}`, { month, client })
  return {
    subject: t(`statement.subject.${news}`, { month, tenant, client }),
    preview: title,
    blocks: [
      heading(title),
      ...wordsOf(texts, facts),
      ...(kopecks === 0 ? [] : [fact(t(kopecks > 0 ? 'statement.toPay' : 'statement.toReturn'), formatMoney(Math.abs(kopecks), lang))]),
      button(t('statement.open'), url),
    ],
    automatic: true,
  }
}

function wordsOf({ t, momentInZone }: Texts, { news, comment, words, answerBy, bySilence }: StatementFacts): Block[] {
  if (news === 'sealed') return [paragraph(t(bySilence ? 'statement.silent' : 'statement.accepted'))]
  if (news === 'asked') return [quote(t('statement.asks'), words)]
  const said = news === 'settled' ? words : comment
  return [
    ...(said ? [quote(t(news === 'settled' ? 'statement.words' : 'statement.comment'), said)] : []),
    ...(answerBy ? [paragraph(t('statement.silence', { moment: momentInZone(answerBy) }))] : []),
  ]
}

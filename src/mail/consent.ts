import { formatMinutes, formatMoney } from '@/i18n/format'
import { formatPaperMonth } from '@/i18n/month-name'
import { button, fact, heading, type Letter, paragraph, quote, small } from './letter'
import type { Texts } from './texts'

type ConsentFacts = {
  tenant: string
  contract: string
  from: string
  until: string
  minutes: number
  kopecks: number
  note: string
  expiresAt: Date
  url: string
}

/** To a responsible of the client: may it go beyond the month's hours? The link answers without signing in. */
export function consent(
  { t, lang, momentInZone }: Texts,
  { tenant, contract, from, until, minutes, kopecks, note, expiresAt, url }: ConsentFacts,
): Letter {
  const time = formatMinutes(minutes, lang)
  const month = formatPaperMonth({ from, to: until }, lang)
  const title = t('consent.heading', { time, month })
  return {
    subject: t('consent.subject', { time, tenant }),
    preview: title,
    blocks: [
      heading(title),
      paragraph(t('consent.text', { contract })),
      fact(t('consent.cost'), formatMoney(kopecks, lang)),
      ...(note ? [quote(t('consent.note'), note)] : []),
      button(t('consent.answer'), url),
      small(t('consent.until', { moment: momentInZone(expiresAt) })),
    ],
    automatic: true,
  }
}

import { formatMoney } from '@/i18n/format'
import { button, fact, heading, type Letter, paragraph } from './letter'
import type { Texts } from './texts'

type InvoiceFacts = { tenant: string; number: string; dueOn: string; totalKopecks: number; url: string }

export function invoice({ t, day, lang }: Texts, { tenant, number, dueOn, totalKopecks, url }: InvoiceFacts): Letter {
  const sum = formatMoney(totalKopecks, lang)
  return {
    subject: t('invoice.subject', { number, tenant }),
    preview: t('invoice.preview', { sum, day: day(dueOn) }),
    blocks: [
      heading(t('invoice.heading', { number })),
      paragraph(t('invoice.attached')),
      fact(t('invoice.sum'), sum),
      fact(t('invoice.due'), day(dueOn)),
      button(t('invoice.open'), url),
    ],
    automatic: true,
  }
}

import type { OverageRule } from '@/domain/consent'
import { formatMinutes } from '@/i18n/format'
import { button, fact, heading, type Letter, paragraph } from './letter'
import type { Texts } from './texts'

type HoursFacts = {
  tenant: string
  contract: string
  /** All of them are gone, not four fifths. */
  isOut: boolean
  used: number
  quota: number
  left: number
  rule: OverageRule
  url: string
}

/** To the client: four fifths of the month's hours are gone, or all, and what happens to work beyond them. */
export function hours({ t, lang }: Texts, { tenant, contract, isOut, used, quota, left, rule, url }: HoursFacts): Letter {
  const time = (minutes: number) => formatMinutes(minutes, lang)
  const title = t(isOut ? 'hours.out' : 'hours.near', { contract })
  const limit = rule.mode === 'automatic' && rule.minutes !== null ? 'limit' : rule.mode
  return {
    subject: t(isOut ? 'hours.subjectOut' : 'hours.subjectNear', { tenant, contract }),
    preview: title,
    blocks: [
      heading(title),
      fact(t('hours.used'), t('hours.of', { used: time(used), quota: time(quota) })),
      fact(t('hours.left'), time(left)),
      paragraph(t(`hours.rule.${limit}`, { time: time(rule.minutes ?? 0) })),
      button(t('hours.open'), url),
    ],
    automatic: true,
  }
}

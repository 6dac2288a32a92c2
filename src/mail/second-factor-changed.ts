import type { SecondFactorChange } from '@/domain/second-factor'
import { button, heading, type Letter, paragraph, small } from './letter'
import type { Texts } from './texts'

export type SecondFactorChanged = { change: SecondFactorChange; at: Date; email: string; codesLeft: number; url: string }

/** Whoever did it themselves needs nothing more; whoever did not can still act. */
export function secondFactorChanged({ t, moment }: Texts, { change, at, email, codesLeft, url }: SecondFactorChanged): Letter {
  const text = t(`second_factor.${change}`, { moment: moment(at), left: codesLeft })
  return {
    subject: t('second_factor.subject'),
    preview: text,
    blocks: [
      heading(t('second_factor.heading', { email })),
      paragraph(text),
      button(t('second_factor.choose'), url),
      small(t('second_factor.not_you')),
    ],
    automatic: true,
  }
}

import { button, heading, type Letter, paragraph, small } from './letter'
import type { Texts } from './texts'

export type PasswordReset = { email: string; minutes: number; url: string }

export function passwordReset({ t }: Texts, { email, minutes, url }: PasswordReset): Letter {
  return {
    subject: t('reset.subject'),
    preview: t('reset.text'),
    blocks: [
      heading(t('reset.heading', { email })),
      paragraph(t('reset.text')),
      button(t('reset.choose'), url),
      small(t('reset.until', { minutes })),
    ],
    automatic: true,
  }
}

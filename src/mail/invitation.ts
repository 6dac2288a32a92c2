import { button, heading, type Letter, paragraph, small } from './letter'
import type { Texts } from './texts'

export type Invitation = { tenant: string; name: string; forStaff: boolean; expiresAt: Date; url: string }

export function invitation({ t, moment }: Texts, { tenant, name, forStaff, expiresAt, url }: Invitation): Letter {
  const about = forStaff ? t('invitation.colleague') : t('invitation.client')
  return {
    subject: t('invitation.subject', { tenant }),
    preview: about,
    blocks: [
      heading(t('invitation.heading', { name, tenant })),
      paragraph(about),
      button(t('invitation.accept'), url),
      small(t('invitation.until', { moment: moment(expiresAt) })),
    ],
    automatic: true,
  }
}

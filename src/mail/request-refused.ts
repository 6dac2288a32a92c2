import { heading, type Letter, paragraph, small } from './letter'
import type { Texts } from './texts'

export type RequestRefused = { subject: string; reason: string; agency: string; phone: string | null; replyTo: string | null }

/** To somebody who asked from outside: why it isn't taken on. Nothing of what they wrote but the subject is repeated. */
export function requestRefused({ t }: Texts, { subject, reason, agency, phone, replyTo }: RequestRefused): Letter {
  return {
    subject: t('refused_request.subject', { subject }),
    preview: reason,
    blocks: [
      heading(t('refused_request.heading', { agency })),
      paragraph(reason),
      ...(phone ? [paragraph(t('refused_request.phone', { phone }))] : []),
      small(t(replyTo ? 'refused_request.answer' : 'refused_request.how')),
    ],
    automatic: true,
  }
}

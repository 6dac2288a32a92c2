import { type Block, link, paragraph, small } from './letter'
import type { PublicFacts } from './public-facts'
import type { Texts } from './texts'

/** Who signs, how to answer (said as it is: letters don't get into the ticket), why this came and how to end it. */
export function publicFoot(texts: Texts, facts: PublicFacts): Block[] {
  const { t } = texts
  const { signature, unsubscribe, reader } = facts
  return [
    ...(signature ? [paragraph(signature)] : []),
    small(howToAnswer(texts, facts)),
    ...(reader.watches ? [small(t('foot.watching'))] : []),
    ...(unsubscribe ? [link(t(reader.watches ? 'foot.stop_watching' : 'foot.unsubscribe'), unsubscribe)] : []),
  ]
}

function howToAnswer({ t }: Texts, { url, replyTo, phone, agency }: PublicFacts): string {
  if (url) return replyTo ? t('foot.page_or_mailbox', { mailbox: replyTo }) : t('foot.page')
  if (replyTo) return t('foot.mailbox', { mailbox: replyTo })
  return phone ? t('foot.phone', { phone, agency }) : t('foot.nobody', { agency })
}

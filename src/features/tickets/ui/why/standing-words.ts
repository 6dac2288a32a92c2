import { useTranslations } from 'next-intl'
import type { StandingReason } from '@/domain/clock-explanation'

/** «ночь, выходной», «День народного единства», «ждём клиента»: why a clock stands; for the client's own eyes «ждём вас». */
export function useStandingWords(forClient = false) {
  const t = useTranslations('why.reason')
  return (reasons: { reason: StandingReason; name?: string }[]) =>
    reasons.map(({ reason, name }) => name || t(forClient && reason === 'waiting_client' ? 'waiting_you' : reason)).join(', ')
}

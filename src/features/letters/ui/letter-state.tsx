import { useTranslations } from 'next-intl'
import { CircleCheck, CircleX, Clock3 } from '@/ui/icons'
import type { SentLetter } from '../sent-letters'

/** Left, on its way, or failed and why. */
export function LetterState({ letter: { state, tries, trouble } }: { letter: SentLetter }) {
  const t = useTranslations('letters.sent')
  const Icon = icons[state]
  return (
    <>
      <span className={`inline-flex items-center gap-1.5 whitespace-nowrap icon-14 ${skins[state]}`}>
        <Icon aria-hidden="true" />
        {t(`is.${state}`)}
      </span>
      {trouble && state !== 'sent' && (
        <span className="block text-12 text-fg2">{t(`trouble.${trouble.why}`, { code: String(trouble.code ?? '') })}</span>
      )}
      {tries > 1 && <span className="block text-12 text-fg3">{t('tries', { count: tries })}</span>}
    </>
  )
}

const icons = { sent: CircleCheck, trying: Clock3, failed: CircleX }
const skins = { sent: 'text-done', trying: 'text-fg2', failed: 'text-breach' }

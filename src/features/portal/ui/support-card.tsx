import { useTranslations } from 'next-intl'
import { Avatar } from '@/ui/avatar'
import type { OpenDays, SupportDesk } from '../support-desk'

/** Whom to call, and when. */
export function SupportCard({ desk, agency }: { desk: SupportDesk; agency: string }) {
  const t = useTranslations('portal.support')
  const phone = desk.manager?.phone ?? desk.phone
  const name = desk.manager?.name ?? agency
  const hours = desk.hours.map(worded)
  return (
    <section aria-label={t('section')} className="flex items-start gap-3 px-1">
      <Avatar name={name} kind={desk.manager ? 'person' : 'client'} />
      <div className="min-w-0 wrap-anywhere">
        <p>{desk.manager ? t('manager', { name }) : name}</p>
        <p className="text-12 text-fg3">
          {phone && (
            <>
              <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className="relative whitespace-nowrap touch-target hover:text-ac">
                {phone}
              </a>
              {hours.length > 0 && ', '}
            </>
          )}
          {hours.join('; ')}
        </p>
      </div>
    </section>
  )

  function worded({ from, to, intervals }: OpenDays) {
    const hours = intervals.map(([open, close]) => `${open}–${close}`).join(', ')
    const days = { from: t(`weekday.${from}`), to: t(`weekday.${to}`) }
    if (hours === '00:00–24:00' && from === 'mon' && to === 'sun') return t('always')
    return from === to ? t('day', { from: days.from, hours }) : t('days', { ...days, hours })
  }
}

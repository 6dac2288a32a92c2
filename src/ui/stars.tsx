import { useTranslations } from 'next-intl'
import { Star } from '@/ui/icons'

/** A rating given: `value` of five. */
export function Stars({ value }: { value: number }) {
  const t = useTranslations('ui.stars')
  return (
    <span role="img" aria-label={t('of', { value })} className="inline-flex h-5 items-center gap-px align-top icon-14">
      {[1, 2, 3, 4, 5].map((star) => (
        <Star key={star} className={star <= Math.round(value) ? 'fill-warning-mark text-warning-mark' : 'text-line2'} />
      ))}
    </span>
  )
}

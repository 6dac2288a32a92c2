import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/ui/button-link'

/** On to the next fifty, and back to the first. */
export function QueuePages({ first, next }: { first: string | null; next: string | null }) {
  const t = useTranslations('desk.pages')
  if (!first && !next) return null
  return (
    <div className="flex justify-center gap-2 px-4 py-4">
      {first && <ButtonLink href={first}>{t('first')}</ButtonLink>}
      {next && <ButtonLink href={next}>{t('next')}</ButtonLink>}
    </div>
  )
}

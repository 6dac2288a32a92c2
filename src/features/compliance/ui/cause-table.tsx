import { useTranslations } from 'next-intl'
import { ProgressBar } from '@/ui/progress-bar'
import { TextLink } from '@/ui/text-link'

type Props = { causes: { id: string | null; name: string | null; count: number }[]; hrefOf: (cause: string) => string }

/** Why deadlines were missed, the commonest first; those nobody has named a cause of stand last. */
export function CauseTable({ causes, hrefOf }: Props) {
  const t = useTranslations('compliance')
  const all = causes.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return <p className="text-fg2">{t('no_breaches')}</p>
  return (
    <ul className="grid gap-3">
      {causes.map(({ id, name, count }) => (
        <li key={id ?? 'none'}>
          <p className="flex items-baseline justify-between gap-4">
            <span className={id ? 'wrap-anywhere' : 'text-fg3'}>{name ?? t('cause_none')}</span>
            <TextLink href={hrefOf(id ?? 'none')} className="font-strong">
              {count}
            </TextLink>
          </p>
          <ProgressBar label={`${count} / ${all}`} total={all} spent={count} className="mt-1" />
        </li>
      ))}
    </ul>
  )
}

import { useTranslations } from 'next-intl'
import { Link } from '@/ui/link'

type Props = { tenant: string; number: number; strong?: boolean; children: string }

/** The subject of a row; the whole row is its target. The row must be positioned. */
export function TicketLink({ tenant, number, strong = false, children }: Props) {
  const t = useTranslations('portal.home')
  return (
    <Link
      href={`/${tenant}/portal/tickets/${number}`}
      title={children}
      className={`block min-w-0 py-0.5 after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded-box focus-visible:after:outline-2 focus-visible:after:outline-ac md:truncate ${strong ? 'font-strong' : ''}`}
    >
      <bdi className="wrap-anywhere">{children}</bdi>
      <span className="sr-only">, {t('number', { number })}</span>
    </Link>
  )
}

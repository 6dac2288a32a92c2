import { useTranslations } from 'next-intl'
import { Segmented } from '@/ui/segmented'

export type HoursPlace = 'week' | 'approve'

/** The places of hours on the desk; what awaits approval only for whoever approves. */
export function HoursTabs({ tenant, here, pending }: { tenant: string; here: HoursPlace; pending: number | null }) {
  const t = useTranslations('hours.place')
  const base = `/${tenant}/desk/hours`
  const items = [
    { href: `${base}/week`, label: t('week'), active: here === 'week' },
    ...(pending === null
      ? []
      : [{ href: `${base}/approve`, label: t('approve'), active: here === 'approve', count: pending, due: pending > 0 }]),
  ]
  return <Segmented label={t('label')} items={items} />
}

import { useTranslations } from 'next-intl'
import { Segmented } from '@/ui/segmented'

/** The reports of the desk: how promises were kept, where hours went. */
export function ReportsTabs({ tenant, here }: { tenant: string; here: 'sla' | 'hours' }) {
  const t = useTranslations('hour_reports')
  const base = `/${tenant}/desk/reports`
  return (
    <div className="print:hidden">
      <Segmented
        label={t('reports')}
        items={[
          { href: `${base}/sla`, label: t('sla'), active: here === 'sla' },
          { href: `${base}/hours`, label: t('hours'), active: here === 'hours' },
        ]}
      />
    </div>
  )
}

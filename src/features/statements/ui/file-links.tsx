import { useTranslations } from 'next-intl'
import { Download } from '@/ui/icons'

/** The month as files; the PDF once the worker has drawn it. */
export function FileLinks({ tenant, id, hasPdf }: { tenant: string; id: string; hasPdf: boolean }) {
  const t = useTranslations('statements.desk')
  const base = `/${tenant}/statements/${id}`
  const style = 'inline-flex items-center gap-1.5 text-ac hover:underline icon-14'
  return (
    <p className="flex flex-wrap items-center gap-4 text-13">
      {hasPdf ? (
        <a href={`${base}/pdf`} className={style}>
          <Download aria-hidden />
          PDF
        </a>
      ) : (
        <span className="text-12 text-fg3">{t('pdfLater')}</span>
      )}
      <a href={`${base}/xlsx`} className={style}>
        <Download aria-hidden />
        XLSX
      </a>
    </p>
  )
}

import { useTranslations } from 'next-intl'
import type { CheckedRun } from '@/features/moving-in/runs'
import { CarryOutForm } from '@/features/moving-in/ui/carry-out-form'
import { ProblemsTable } from '@/features/moving-in/ui/problems-table'
import { RunTotals } from '@/features/moving-in/ui/run-totals'
import type { FormatLocale } from '@/i18n/format'
import { Banner } from '@/ui/banner'
import { ButtonLink } from '@/ui/button-link'
import { Download } from '@/ui/icons'
import { Section } from '@/ui/section'

/** What a checked file would do, or what an imported one has done. */
export function RunScreen({ tenant, run, locale }: { tenant: string; run: CheckedRun; locale: FormatLocale }) {
  const t = useTranslations('moving_in')
  const path = `/${tenant}/admin/import`
  const here = `${path}/${run.id}`
  const imported = run.appliedAt !== null
  return (
    <div className="grid max-w-215 gap-6">
      <div className="grid gap-4">
        <h2 className="text-16 wrap-anywhere">{run.fileName}</h2>
        {imported && <Banner tone="done">{t(`done.${run.kind}`, { count: run.totals.add })}</Banner>}
        <RunTotals totals={run.totals} imported={imported} locale={locale} />
        {run.ignored.length > 0 && <Banner>{t('ignored', { columns: run.ignored.join(', ') })}</Banner>}
        {!imported && run.invite && run.totals.add > 0 && <p className="text-fg2">{t('invites')}</p>}
        {!imported && run.totals.add === 0 && <p className="text-fg2">{t('nothing_new')}</p>}
        <div className="flex flex-wrap items-start gap-2">
          {!imported && run.totals.add > 0 && <CarryOutForm tenant={tenant} runId={run.id} count={run.totals.add} />}
          <ButtonLink href={`${path}?kind=${run.kind}`}>{t('another')}</ButtonLink>
        </div>
      </div>
      {run.totals.wrong > 0 && (
        <Section
          title={t('problems')}
          aside={
            <a href={`${here}/lines`} download className="inline-flex items-center gap-1.5 rounded-inner text-ac hover:underline">
              <Download />
              {t('download')}
            </a>
          }
        >
          <p className="mb-3 max-w-prose text-fg2">{t('problems_text')}</p>
          <ProblemsTable kind={run.kind} problems={run.problems} />
          {(run.after > 0 || run.next !== null) && (
            <div className="flex justify-center gap-2 py-4">
              {run.after > 0 && <ButtonLink href={here}>{t('first')}</ButtonLink>}
              {run.next !== null && <ButtonLink href={`${here}?after=${run.next}`}>{t('next')}</ButtonLink>}
            </div>
          )}
        </Section>
      )}
    </div>
  )
}

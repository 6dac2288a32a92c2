import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { columnsOf, type ImportKind, importKinds, requiredOf } from '@/features/moving-in/columns'
import { ownRuns } from '@/features/moving-in/runs'
import { columnWord } from '@/features/moving-in/schema'
import { CheckFileForm } from '@/features/moving-in/ui/check-file-form'
import { ColumnsTable } from '@/features/moving-in/ui/columns-table'
import { RunList } from '@/features/moving-in/ui/run-list'
import { authorized } from '@/server/authorized'
import { Download } from '@/ui/icons'
import { Section } from '@/ui/section'
import { Segmented } from '@/ui/segmented'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('moving_in'))('title') }
}

export default async function ImportPage({ params, searchParams }: PageProps<'/[tenant]/admin/import'>) {
  const { tenant } = await params
  const kind: ImportKind = (await searchParams).kind === 'people' ? 'people' : 'clients'
  const { frame, runs } = await authorized(tenant, 'import.run', async (ctx) => ({ frame: await deskFrame(ctx), runs: await ownRuns(ctx) }))
  const t = await getTranslations('moving_in')
  const path = `/${tenant}/admin/import`
  const required = requiredOf(kind)
  const columns = columnsOf(kind).map((column) => ({ word: columnWord(kind, column), required: required.includes(column) }))

  return (
    <Settings
      frame={frame}
      here="import"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      title={t('title')}
    >
      <div className="grid max-w-180 gap-8">
        <div className="grid gap-4">
          <Segmented
            label={t('what')}
            items={importKinds.map((name) => ({ href: `${path}?kind=${name}`, label: t(`kind.${name}`), active: name === kind }))}
          />
          <p className="max-w-prose text-fg2">{t(`lead.${kind}`)}</p>
          <CheckFileForm key={kind} tenant={tenant} kind={kind} />
        </div>
        <Section
          title={t('columns_title')}
          aside={
            <a href={`${path}/example/${kind}`} download className="inline-flex items-center gap-1.5 rounded-inner text-ac hover:underline">
              <Download />
              {t('example')}
            </a>
          }
        >
          <ColumnsTable kind={kind} columns={columns} />
        </Section>
        {runs.length > 0 && (
          <Section title={t('runs')}>
            <RunList tenant={tenant} runs={runs} reader={{ locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }} />
          </Section>
        )}
      </div>
    </Settings>
  )
}

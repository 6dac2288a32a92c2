import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { checkedRun } from '@/features/moving-in/runs'
import { authorized } from '@/server/authorized'
import { PersonMenu } from '../../../person-menu'
import { RunScreen } from './run-screen'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('moving_in'))('title') }
}

const After = z.coerce.number().int().min(0).max(1_000_000).catch(0)

export default async function ImportRunPage({ params, searchParams }: PageProps<'/[tenant]/admin/import/[run]'>) {
  const { tenant, run: runId } = await params
  const after = After.parse((await searchParams).after ?? 0)
  const { frame, run } = await authorized(tenant, 'import.run', async (ctx) => ({
    run: await checkedRun(ctx, runId, after),
    frame: await deskFrame(ctx),
  }))
  return (
    <Settings
      frame={frame}
      here="import"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      title={(await getTranslations('moving_in'))('title')}
    >
      <RunScreen tenant={tenant} run={run} locale={await getLocale()} />
    </Settings>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { can } from '@/domain/permission'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { reasons } from '@/features/reasons/reasons'
import { reasonKinds } from '@/features/reasons/schema'
import { ReasonForm } from '@/features/reasons/ui/reason-form'
import { ReasonList } from '@/features/reasons/ui/reason-list'
import { authorized } from '@/server/authorized'
import { ButtonLink } from '@/ui/button-link'
import { Plus } from '@/ui/icons'
import { PanelBody } from '@/ui/panel-body'
import { Section } from '@/ui/section'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.section'))('reasons') }
}

export default async function ReasonsPage({ params, searchParams }: PageProps<'/[tenant]/admin/reasons'>) {
  const { tenant } = await params
  const { reason: openedId, add } = await searchParams
  const { frame, all, mayWrite } = await authorized(tenant, 'settings.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    all: await reasons(ctx),
    mayWrite: can(ctx.actor.role, 'settings.write'),
  }))
  const t = await getTranslations('settings')
  const path = `/${tenant}/admin/reasons`
  const opened = mayWrite ? all.find(({ id }) => id === openedId) : undefined
  const added = mayWrite ? reasonKinds.find((kind) => kind === add) : undefined
  const kind = opened?.kind ?? added
  const title = opened ? opened.name : added ? t(`reasons.new_${added}`) : null
  const list = { tenant, mayWrite, selectedId: opened?.id }
  const archived = all.filter((reason) => reason.archived)

  return (
    <Settings
      frame={frame}
      here="reasons"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      title={t('section.reasons')}
      panelLabel={title ?? undefined}
      panel={
        kind &&
        title && (
          <PanelBody title={title} close={path} closeLabel={t('close')}>
            <ReasonForm key={opened?.id ?? kind} tenant={tenant} kind={kind} reason={opened} />
          </PanelBody>
        )
      }
    >
      <div className="grid max-w-[720px] gap-8 pb-8">
        {reasonKinds.map((each) => {
          const offered = all.filter((reason) => reason.kind === each && !reason.archived)
          return (
            <Section
              key={each}
              title={t(`reasons.${each}`)}
              count={offered.length}
              aside={
                mayWrite && (
                  <ButtonLink href={`${path}?add=${each}`} size={28} icon={<Plus />}>
                    {t(`reasons.new_${each}`)}
                  </ButtonLink>
                )
              }
            >
              <p className="mb-3 text-fg3">{t(`reasons.${each}_lead`)}</p>
              <ReasonList {...list} label={t(`reasons.${each}`)} reasons={offered} />
            </Section>
          )
        })}
        {archived.length > 0 && (
          <Section title={t('reasons.archived')} count={archived.length} quiet>
            <ReasonList {...list} label={t('reasons.archived')} reasons={archived} mayMove={false} />
          </Section>
        )}
      </div>
    </Settings>
  )
}

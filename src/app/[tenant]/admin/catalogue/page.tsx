import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { can } from '@/domain/permission'
import { categories, teamsToChoose } from '@/features/catalogue/categories'
import { CategoryForm } from '@/features/catalogue/ui/category-form'
import { CategoryList } from '@/features/catalogue/ui/category-list'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { authorized } from '@/server/authorized'
import { ButtonLink } from '@/ui/button-link'
import { Plus } from '@/ui/icons'
import { PanelBody } from '@/ui/panel-body'
import { Section } from '@/ui/section'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.section'))('catalogue') }
}

export default async function CataloguePage({ params, searchParams }: PageProps<'/[tenant]/admin/catalogue'>) {
  const { tenant } = await params
  const { category: openedId, add } = await searchParams
  const { frame, all, teams, mayWrite } = await authorized(tenant, 'settings.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    all: await categories(ctx),
    teams: await teamsToChoose(ctx),
    mayWrite: can(ctx.actor.role, 'settings.write'),
  }))
  const t = await getTranslations('settings')
  const path = `/${tenant}/admin/catalogue`
  const opened = mayWrite ? all.find(({ id }) => id === openedId) : undefined
  const adds = add !== undefined && mayWrite
  const title = opened ? opened.name : adds ? t('catalogue.new') : null
  const [offered, archived] = [all.filter((category) => !category.archived), all.filter((category) => category.archived)]
  const list = { tenant, mayWrite, selectedId: opened?.id }

  return (
    <Settings
      frame={frame}
      here="catalogue"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      title={t('section.catalogue')}
      count={offered.length}
      actions={
        mayWrite && (
          <ButtonLink href={`${path}?add`} look={title ? 'secondary' : 'primary'} icon={<Plus />}>
            {t('catalogue.new')}
          </ButtonLink>
        )
      }
      panelLabel={title ?? undefined}
      panel={
        title && (
          <PanelBody title={title} close={path} closeLabel={t('close')}>
            <CategoryForm key={opened?.id ?? 'new'} tenant={tenant} category={opened} teams={teams} />
          </PanelBody>
        )
      }
    >
      <div className="grid max-w-[720px] gap-6 pb-8">
        <p className="text-fg3">{t('catalogue.lead')}</p>
        <CategoryList {...list} label={t('section.catalogue')} categories={offered} />
        {archived.length > 0 && (
          <Section title={t('catalogue.archived')} count={archived.length} quiet>
            <CategoryList {...list} label={t('catalogue.archived')} categories={archived} mayMove={false} />
          </Section>
        )}
      </div>
    </Settings>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { can } from '@/domain/permission'
import { EffectSlot } from '@/features/calendar-settings/ui/effect-slot'
import { calendarsToChoose } from '@/features/calendars/calendar-offered'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { TargetsForm } from '@/features/targets/ui/targets-form'
import { TermsForm } from '@/features/targets/ui/terms-form'
import { tariffCard } from '@/features/tariffs/tariff-card'
import { tariffs, tariffsShown } from '@/features/tariffs/tariffs'
import { PublicSwitch } from '@/features/tariffs/ui/public-switch'
import { TariffPanel } from '@/features/tariffs/ui/tariff-panel'
import { TariffTable } from '@/features/tariffs/ui/tariff-table'
import { TermFields } from '@/features/tariffs/ui/term-fields'
import { authorized } from '@/server/authorized'
import { ButtonLink } from '@/ui/button-link'
import { Plus } from '@/ui/icons'
import { PanelBody } from '@/ui/panel-body'
import { Section } from '@/ui/section'
import { PersonMenu } from '../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings.section'))('tariffs') }
}

export default async function TariffsPage({ params, searchParams }: PageProps<'/[tenant]/admin/tariffs'>) {
  const { tenant } = await params
  const { tariff: openedId, add } = await searchParams
  const id = z.uuid().safeParse(openedId).data
  const { frame, all, calendars, opened, shown, mayWrite } = await authorized(tenant, 'settings.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    all: await tariffs(ctx),
    calendars: await calendarsToChoose(ctx),
    opened: id ? await tariffCard(ctx, id) : null,
    shown: await tariffsShown(ctx),
    mayWrite: can(ctx.actor.role, 'settings.write'),
  }))
  if (openedId !== undefined && !opened) notFound()
  const t = await getTranslations('settings')
  const locale = await getLocale()
  const reader = { locale, timeZone: frame.timeZone, now: frame.now }
  const effect = <EffectSlot tenant={tenant} reader={reader} />
  const path = `/${tenant}/admin/tariffs`
  const adds = add !== undefined && mayWrite
  const title = opened ? opened.name : adds ? t('tariffs.new') : null
  const [offered, archived] = [all.filter((tariff) => !tariff.archived), all.filter((tariff) => tariff.archived)]
  const list = { tenant, locale, selectedId: opened?.id }

  return (
    <Settings
      frame={frame}
      here="tariffs"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      title={t('section.tariffs')}
      count={offered.length}
      actions={
        mayWrite && (
          <ButtonLink href={`${path}?add`} look={title ? 'secondary' : 'primary'} icon={<Plus />}>
            {t('tariffs.new')}
          </ButtonLink>
        )
      }
      panelLabel={title ?? undefined}
      panel={
        title && (
          <PanelBody title={title} close={path} closeLabel={t('close')}>
            <TariffPanel
              key={opened?.id ?? 'new'}
              tenant={tenant}
              tariff={opened ?? undefined}
              calendars={calendars}
              reader={reader}
              mayWrite={mayWrite}
              terms={
                opened && (
                  <TermsForm
                    tenant={tenant}
                    tariff={opened}
                    fields={
                      <TermFields
                        key={JSON.stringify([opened.name, opened.monthlyMinutes, opened.priceKopecks, opened.calendarId])}
                        terms={opened}
                        calendars={calendars}
                        locale={locale}
                      />
                    }
                    effect={effect}
                    mayWrite={mayWrite}
                  />
                )
              }
              targets={
                opened && (
                  <TargetsForm
                    tenant={tenant}
                    tariffId={opened.id}
                    version={opened.version}
                    targets={opened.targets}
                    examples={opened.examples}
                    affected={t('tariffs.targets.affected', { count: opened.affected })}
                    locale={locale}
                    effect={effect}
                    mayWrite={mayWrite}
                  />
                )
              }
            />
          </PanelBody>
        )
      }
    >
      <div className="grid grid-cols-1 gap-6 pb-8">
        <p className="max-w-[640px] text-fg3">{t('tariffs.lead')}</p>
        <TariffTable {...list} caption={t('tariffs.caption')} tariffs={offered} />
        <Section title={t('tariffs.public')}>
          <PublicSwitch tenant={tenant} shown={shown} mayWrite={mayWrite} />
        </Section>
        {archived.length > 0 && (
          <Section title={t('tariffs.archived')} count={archived.length} quiet>
            <TariffTable {...list} caption={t('tariffs.archived_caption')} tariffs={archived} />
          </Section>
        )}
      </div>
    </Settings>
  )
}

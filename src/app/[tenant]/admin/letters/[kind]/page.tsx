import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { letterLocales, placeholdersOf } from '@/domain/letter-template'
import { can } from '@/domain/permission'
import { deskFrame } from '@/features/desk/frame'
import { Settings } from '@/features/desk/ui/settings'
import { WhichTemplate } from '@/features/letters/schema'
import { letterTemplate } from '@/features/letters/templates'
import { LetterFrame } from '@/features/letters/ui/letter-frame'
import { ResetTemplate } from '@/features/letters/ui/reset-template'
import { TemplateForm } from '@/features/letters/ui/template-form'
import { formatNearInstant } from '@/i18n/format'
import { authorized } from '@/server/authorized'
import { ButtonLink } from '@/ui/button-link'
import { Segmented } from '@/ui/segmented'
import { PersonMenu } from '../../../person-menu'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('letters.templates'))('title') }
}

const FRAME = 'letter-preview'

export default async function TemplatePage({ params, searchParams }: PageProps<'/[tenant]/admin/letters/[kind]'>) {
  const { tenant, kind } = await params
  const chosen = WhichTemplate.safeParse({ kind, locale: (await searchParams).locale ?? 'ru' })
  const { frame, template, mayWrite } = await authorized(tenant, 'settings.read', async (ctx) => ({
    frame: await deskFrame(ctx),
    template: chosen.success ? await letterTemplate(ctx, chosen.data) : null,
    mayWrite: can(ctx.actor.role, 'settings.write'),
  }))
  if (!chosen.success || !template) notFound()
  const which = chosen.data
  const t = await getTranslations('letters')
  const reader = { locale: await getLocale(), timeZone: frame.timeZone, now: frame.now }
  const { saved } = template
  const state = saved
    ? saved.by
      ? t('edit.own', { by: saved.by, at: formatNearInstant(saved.at, reader) })
      : t('edit.own_by_nobody', { at: formatNearInstant(saved.at, reader) })
    : t('edit.standard')
  const here = `/${tenant}/admin/letters/${which.kind}`
  const version = `${which.kind} ${which.locale} ${saved?.at.getTime() ?? 'standard'}`
  return (
    <Settings
      frame={frame}
      here="letters"
      personMenu={<PersonMenu tenant={tenant} hasOtherPlaces={frame.hasOtherPlaces} />}
      title={t(`kind.${which.kind}`)}
      actions={<ButtonLink href={`/${tenant}/admin/letters`}>{t('edit.back')}</ButtonLink>}
    >
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="grid content-start gap-4">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Segmented
              label={t('edit.language')}
              items={letterLocales.map((locale) => ({
                href: `${here}?locale=${locale}`,
                label: t(`templates.language.${locale}`),
                active: locale === which.locale,
              }))}
            />
            <p className="text-12 text-fg3">{state}</p>
          </div>
          {!mayWrite && <p className="text-fg3">{t('templates.read_only')}</p>}
          <TemplateForm
            key={`${which.kind} ${which.locale}`}
            tenant={tenant}
            {...which}
            template={template}
            own={saved !== null}
            placeholders={placeholdersOf(which.kind)}
            frame={FRAME}
            mayWrite={mayWrite}
          />
          {mayWrite && saved && <ResetTemplate tenant={tenant} {...which} />}
        </div>
        <LetterFrame key={version} name={FRAME} src={`/api/letter-preview/${tenant}?${new URLSearchParams(which)}`} />
      </div>
    </Settings>
  )
}

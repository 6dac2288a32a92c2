import { useTranslations } from 'next-intl'
import type { FormatLocale } from '@/i18n/format'
import { PressForm } from '@/ui/press-form'
import { SaveForm } from '@/ui/save-form'
import { Section } from '@/ui/section'
import { bringTariffBack, doubleTariff, keepTariff, makeTariff, putTariffAway } from '../actions'
import type { TariffCard } from '../tariff-card'
import { TargetsForm } from './targets-form'
import { TermFields } from './term-fields'

type Props = {
  tenant: string
  tariff?: TariffCard
  calendars: { id: string; name: string }[]
  locale: FormatLocale
  mayWrite: boolean
}

/** A new tariff, or one with its terms, its promises, and what else can be done with it. */
export function TariffPanel({ tenant, tariff, calendars, locale, mayWrite }: Props) {
  const t = useTranslations('settings.tariffs')
  if (!tariff)
    return (
      <SaveForm action={makeTariff.bind(null, tenant)} submit={t('add')} look="primary">
        <TermFields calendars={calendars} locale={locale} />
      </SaveForm>
    )
  const { id, version, affected, archived } = tariff
  const shared = { tenant, version, locale, mayWrite }
  return (
    <div className="grid gap-6">
      <Section title={t('terms')}>
        <SaveForm action={keepTariff.bind(null, tenant)} version={version} submit={t('save')} mayWrite={mayWrite}>
          <input type="hidden" name="tariffId" value={id} />
          <TermFields
            key={JSON.stringify([tariff.name, tariff.monthlyMinutes, tariff.priceKopecks])}
            terms={tariff}
            calendars={calendars}
            locale={locale}
          />
          <p className="text-12 text-fg3">{t('terms_changes')}</p>
        </SaveForm>
      </Section>
      <Section title={t('targets.title')} className="border-line border-t pt-5">
        <p className="mb-3 text-fg3">{t('targets.lead')}</p>
        <TargetsForm
          {...shared}
          tariffId={id}
          targets={tariff.targets}
          examples={tariff.examples}
          affected={t('targets.affected', { count: affected })}
        />
      </Section>
      {mayWrite && (
        <div className="grid gap-3 border-line border-t pt-5">
          <p className="text-12 text-fg3">{archived ? t('archived_hint') : t('archive_hint')}</p>
          <div className="flex flex-wrap gap-2">
            <PressForm action={doubleTariff.bind(null, tenant)} values={{ tariffId: id }}>
              {t('copy')}
            </PressForm>
            <PressForm
              key={String(archived)}
              action={(archived ? bringTariffBack : putTariffAway).bind(null, tenant)}
              values={{ tariffId: id }}
            >
              {archived ? t('restore') : t('archive')}
            </PressForm>
          </div>
        </div>
      )}
    </div>
  )
}

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Reader } from '@/i18n/format'
import { PressForm } from '@/ui/press-form'
import { SaveForm } from '@/ui/save-form'
import { Section } from '@/ui/section'
import { bringTariffBack, doubleTariff, makeTariff, putTariffAway } from '../actions'
import type { TariffCard } from '../tariff-card'
import { EditionsList } from './editions-list'
import { OfferForm } from './offer-form'
import { PricingForm } from './pricing-form'
import { TermFields } from './term-fields'
import { WorksPart } from './works-part'

type Props = {
  tenant: string
  tariff?: TariffCard
  calendars: { id: string; name: string }[]
  reader: Reader
  mayWrite: boolean
  /** Of the tariff that is there, the form of its terms and the table of its promises. */
  terms?: ReactNode
  targets?: ReactNode
}

/** A new tariff, or one with its terms, its promises, and what else can be done with it. */
export function TariffPanel({ tenant, tariff, calendars, reader, mayWrite, terms, targets }: Props) {
  const t = useTranslations('settings.tariffs')
  const more = useTranslations('tariffs')
  const { locale } = reader
  if (!tariff)
    return (
      <SaveForm action={makeTariff.bind(null, tenant)} submit={t('add')} look="primary">
        <TermFields calendars={calendars} locale={locale} />
      </SaveForm>
    )
  const { id, archived } = tariff
  return (
    <div className="grid gap-6">
      <Section title={t('terms')}>{terms}</Section>
      <Section title={more('pricing.title')} className="border-line border-t pt-5">
        <PricingForm tenant={tenant} tariff={tariff} locale={locale} mayWrite={mayWrite} />
      </Section>
      <Section title={more('works.title')} count={tariff.works.length} className="border-line border-t pt-5">
        <p className="mb-3 text-fg3">{more('works.lead')}</p>
        <WorksPart tenant={tenant} tariff={tariff} mayWrite={mayWrite} />
      </Section>
      <Section title={more('offer.title')} className="border-line border-t pt-5">
        <OfferForm tenant={tenant} tariff={tariff} mayWrite={mayWrite} />
      </Section>
      <Section title={t('targets.title')} className="border-line border-t pt-5">
        <p className="mb-3 text-fg3">{t('targets.lead')}</p>
        {targets}
      </Section>
      <Section title={more('editions.title')} className="border-line border-t pt-5">
        <p className="mb-3 text-fg3">{more('editions.lead')}</p>
        <EditionsList editions={tariff.editions} reader={reader} />
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

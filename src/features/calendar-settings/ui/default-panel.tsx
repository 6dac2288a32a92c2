import { useTranslations } from 'next-intl'
import type { Reader } from '@/i18n/format'
import { ButtonLink } from '@/ui/button-link'
import { PressForm } from '@/ui/press-form'
import { Section } from '@/ui/section'
import { makeOwnCalendar } from '../actions'
import type { Effect } from '../effect'
import { EffectPanel } from './effect-panel'

type Props = { tenant: string; calendar: { id: string; name: string }; effect: Effect; reader: Reader }

/** What becomes of open tickets were this calendar the agency's own, and the button that makes it so. */
export function DefaultPanel({ tenant, calendar: { id, name }, effect, reader }: Props) {
  const t = useTranslations('calendars')
  return (
    <div id="default" className="max-w-[760px] scroll-mt-4 rounded-box border border-line px-4 py-3">
      <Section title={t('default_title', { name })}>
        <div className="grid gap-3">
          <EffectPanel tenant={tenant} effect={effect} reader={reader} moreFrom={`/${tenant}/admin/calendars?default=${id}&after=`} />
          <div className="flex flex-wrap gap-2">
            <PressForm action={makeOwnCalendar.bind(null, tenant)} values={{ calendarId: id }} size={32}>
              {t('make_default')}
            </PressForm>
            <ButtonLink href={`/${tenant}/admin/calendars`} look="ghost" size={32}>
              {t('default_cancel')}
            </ButtonLink>
          </div>
        </div>
      </Section>
    </div>
  )
}

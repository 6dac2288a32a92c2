import { useTranslations } from 'next-intl'
import { Checkbox } from '@/ui/checkbox'
import { SaveForm } from '@/ui/save-form'
import { Section } from '@/ui/section'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { TextLink } from '@/ui/text-link'
import { requireSecondFactor, saveAccent, saveFace, savePlace, saveWork } from '../actions'
import type { Agency } from '../agency'
import { AccentFields } from './accent-fields'
import { LetterFields } from './letter-fields'
import { LogoPart } from './logo-part'

type Props = { tenant: string; agency: Agency; zones: { name: string; label: string }[]; mayWrite: boolean }

/** What an agency says of itself, part by part: each is saved alone and says what it changes. */
export function AgencyView({ tenant, agency, zones, mayWrite }: Props) {
  const t = useTranslations('settings.agency')
  const common = { version: agency.version, submit: t('save'), mayWrite }
  const part = 'border-line not-first:border-t not-first:pt-6'
  return (
    <div className="grid max-w-[640px] gap-6 pb-8">
      {!mayWrite && <p className="text-fg3">{t('read_only')}</p>}
      <Section title={t('face.title')} className={part}>
        <p className="mb-4 text-fg3">{t('face.lead')}</p>
        <SaveForm action={saveFace.bind(null, tenant)} {...common}>
          <TextField key={`name ${agency.name}`} name="name" label={t('face.name')} size={32} defaultValue={agency.name} required />
          <TextField
            key={`phone ${agency.phone}`}
            name="phone"
            type="tel"
            label={t('face.phone')}
            hint={t('face.phone_hint')}
            size={32}
            defaultValue={agency.phone ?? ''}
          />
        </SaveForm>
      </Section>
      <Section title={t('logo.title')} className={part}>
        <LogoPart tenant={tenant} agency={agency} mayWrite={mayWrite} />
      </Section>
      <Section title={t('accent.title')} className={part}>
        <p className="mb-4 text-fg3">{t('accent.lead')}</p>
        <SaveForm action={saveAccent.bind(null, tenant)} {...common}>
          <AccentFields key={agency.accent} accent={agency.accent} />
        </SaveForm>
      </Section>
      <Section title={t('place.title')} className={part}>
        <SaveForm action={savePlace.bind(null, tenant)} {...common}>
          <div>
            <TextField
              key={agency.timeZone}
              name="timeZone"
              label={t('place.zone')}
              list="zones"
              size={32}
              defaultValue={agency.timeZone}
              autoComplete="off"
              required
            />
            <datalist id="zones">
              {zones.map(({ name, label }) => (
                <option key={name} value={name} label={label} />
              ))}
            </datalist>
            <p className="mt-1.5 text-12 text-fg3">{t('place.zone_changes')}</p>
          </div>
          <SelectField
            key={agency.locale}
            name="locale"
            label={t('place.locale')}
            hint={t('place.locale_hint')}
            size={32}
            options={[
              { value: 'ru', label: 'Русский' },
              { value: 'en', label: 'English' },
            ]}
            defaultValue={agency.locale}
          />
        </SaveForm>
      </Section>
      <Section title={t('letters.title')} className={part}>
        <LetterFields tenant={tenant} agency={agency} {...common} />
      </Section>
      <Section title={t('work.title')} className={part}>
        <SaveForm action={saveWork.bind(null, tenant)} {...common}>
          {[
            { name: 'closeAfterDays' as const, words: 'close' as const, min: 1, max: 60 },
            { name: 'warrantyDays' as const, words: 'warranty' as const, min: 0, max: 365 },
          ].map(({ name, words, ...limits }) => (
            <TextField
              key={`${name} ${agency[name]}`}
              name={name}
              type="number"
              {...limits}
              label={t(`work.${words}`)}
              hint={t(`work.${words}_hint`)}
              size={32}
              inputClassName="max-w-24"
              defaultValue={agency[name]}
              required
            />
          ))}
          <Checkbox
            key={`all ${agency.specialistsSeeAll}`}
            name="specialistsSeeAll"
            label={t('work.see_all')}
            hint={t('work.see_all_hint')}
            defaultChecked={agency.specialistsSeeAll}
          />
          <Checkbox
            key={`resolve ${agency.specialistsResolve}`}
            name="specialistsResolve"
            label={t('work.resolve')}
            hint={t('work.resolve_hint')}
            defaultChecked={agency.specialistsResolve}
          />
        </SaveForm>
      </Section>
      <Section title={t('safety.title')} className={part}>
        <SaveForm action={requireSecondFactor.bind(null, tenant)} {...common}>
          <Checkbox
            key={String(agency.staffNeedTotp)}
            name="staffNeedTotp"
            label={t('safety.totp')}
            hint={t('safety.totp_hint')}
            defaultChecked={agency.staffNeedTotp}
          />
          {mayWrite && !agency.hasSecondFactor && (
            <p className="text-13 text-fg2">
              {t.rich('safety.own_first', {
                link: (text) => (
                  <TextLink href={`/${tenant}/account/security`} inText>
                    {text}
                  </TextLink>
                ),
              })}
            </p>
          )}
        </SaveForm>
      </Section>
    </div>
  )
}

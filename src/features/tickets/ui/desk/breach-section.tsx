import { useTranslations } from 'next-intl'
import { formatInstant, type Reader } from '@/i18n/format'
import { SaveForm } from '@/ui/save-form'
import { Section } from '@/ui/section'
import { SelectField } from '@/ui/select-field'
import { nameCauseAction } from '../../actions'
import type { Breach } from '../../breach-cause'

type Props = { tenant: string; number: number; breach: Breach; reader: Reader }

/** Why the ticket is late: one of the tenant's causes, with who named it. */
export function BreachSection({ tenant, number, breach: { cause, choices, mayChange }, reader }: Props) {
  const t = useTranslations('compliance.give')
  if (choices.length === 0 && !cause) return null
  return (
    <Section title={t('title')} quiet>
      {cause && (
        <p className="wrap-anywhere">
          {cause.name}
          <span className="block text-12 text-fg3">{t('by', { name: cause.by, moment: formatInstant(cause.at, reader) })}</span>
        </p>
      )}
      {(!cause || mayChange) && (
        <details open={!cause} className="mt-2">
          <summary className="cursor-pointer text-12 text-ac">{t(cause ? 'change' : 'label')}</summary>
          <div className="mt-2">
            <SaveForm action={nameCauseAction.bind(null, tenant)} submit={t('save')}>
              <input type="hidden" name="number" value={number} />
              <SelectField
                name="causeId"
                label={t('label')}
                hideLabel
                size={32}
                placeholder={t('choose')}
                defaultValue={cause?.id ?? ''}
                options={choices.map(({ id, name }) => ({ value: id, label: name }))}
                required
              />
            </SaveForm>
          </div>
        </details>
      )}
    </Section>
  )
}

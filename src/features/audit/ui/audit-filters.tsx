import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { inputBox, inputSize } from '@/ui/input-style'
import { SelectField } from '@/ui/select-field'
import { type AuditAddress, auditKindNames } from '../schema'

type Props = { tenant: string; address: AuditAddress; people: { id: string; name: string }[] }

/** Which entries, as a question of the page's address: works without script. */
export function AuditFilters({ tenant, address, people }: Props) {
  const t = useTranslations('audit')
  const box = `${inputBox} ${inputSize[32]}`
  const label = 'grid gap-1.5 font-strong text-13 max-md:w-full'
  const isNarrowed = Object.values(address).some((value) => value)
  return (
    <form method="get" aria-label={t('filter.label')} className="mb-4 flex flex-wrap items-end gap-2">
      <SelectField
        name="who"
        label={t('filter.who')}
        size={32}
        className="max-md:w-full md:w-52"
        defaultValue={address.who ?? ''}
        placeholder={t('filter.everybody')}
        options={[{ value: 'nobody', label: t('filter.nobody') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <SelectField
        name="kind"
        label={t('filter.kind')}
        size={32}
        className="max-md:w-full md:w-52"
        defaultValue={address.kind ?? ''}
        placeholder={t('filter.all_kinds')}
        options={auditKindNames.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <label className={label}>
        {t('filter.from')}
        <input type="date" name="from" defaultValue={address.from ?? ''} className={box} />
      </label>
      <label className={label}>
        {t('filter.to')}
        <input type="date" name="to" defaultValue={address.to ?? ''} className={box} />
      </label>
      <label className={label}>
        {t('filter.object')}
        <input
          name="object"
          defaultValue={address.object}
          maxLength={64}
          placeholder={t('filter.object_hint')}
          autoComplete="off"
          className={`${box} md:w-40`}
        />
      </label>
      <Button size={32} type="submit">
        {t('filter.show')}
      </Button>
      {isNarrowed && (
        <ButtonLink size={32} look="ghost" href={`/${tenant}/admin/audit`}>
          {t('filter.reset')}
        </ButtonLink>
      )}
    </form>
  )
}

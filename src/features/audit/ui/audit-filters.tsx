import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button'
import { ButtonLink } from '@/ui/button-link'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'
import { type AuditAddress, auditKindNames } from '../schema'

type Props = { tenant: string; address: AuditAddress; people: { id: string; name: string }[] }

/** Which entries, as a question of the page's address: works without script. */
export function AuditFilters({ tenant, address, people }: Props) {
  const t = useTranslations('audit')
  const isNarrowed = Object.values(address).some((value) => value)
  return (
    <form method="get" aria-label={t('filter.label')} className="mb-4 flex flex-wrap items-end gap-2 max-md:grid max-md:grid-cols-2">
      <SelectField
        name="who"
        label={t('filter.who')}
        size={32}
        className="md:w-44"
        defaultValue={address.who ?? ''}
        placeholder={t('filter.everybody')}
        options={[{ value: 'nobody', label: t('filter.nobody') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <SelectField
        name="kind"
        label={t('filter.kind')}
        size={32}
        className="md:w-44"
        defaultValue={address.kind ?? ''}
        placeholder={t('filter.all_kinds')}
        options={auditKindNames.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <TextField type="date" name="from" label={t('filter.from')} size={32} defaultValue={address.from ?? ''} />
      <TextField type="date" name="to" label={t('filter.to')} size={32} defaultValue={address.to ?? ''} />
      <TextField
        name="object"
        label={t('filter.object')}
        size={32}
        defaultValue={address.object}
        maxLength={64}
        placeholder={t('filter.object_hint')}
        autoComplete="off"
        className="md:w-32"
      />
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

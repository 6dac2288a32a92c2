import { useTranslations } from 'next-intl'
import { type Speciality, specialities } from '@/domain/ticket'
import { SelectField } from '@/ui/select-field'

type Props = { label: string; hideLabel?: boolean; defaultValue: Speciality | null; className?: string }

/** As what the time was worked; one's own speciality stands already. */
export function SpecialityField({ defaultValue, ...field }: Props) {
  const t = useTranslations('ticket.speciality')
  const none = useTranslations('desk.write')('speciality_none')
  return (
    <SelectField
      name="speciality"
      size={32}
      options={specialities.map((value) => ({ value, label: t(value) }))}
      placeholder={defaultValue ? undefined : none}
      defaultValue={defaultValue ?? undefined}
      {...field}
    />
  )
}

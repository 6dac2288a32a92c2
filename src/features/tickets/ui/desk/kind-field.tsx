import { useTranslations } from 'next-intl'
import { type TimeEntryKind, timeEntryKinds } from '@/domain/ticket'
import { SelectField } from '@/ui/select-field'

type Props = {
  label: string
  hideLabel?: boolean
  /** None: as the ticket is. */
  defaultValue: TimeEntryKind | null
  className?: string
  onPick?: (kind: TimeEntryKind | null) => void
}

/** What the time is to the client: hours, a regular work, our redo, nobody's business (rules §3.8). */
export function KindField({ defaultValue, onPick, ...field }: Props) {
  const t = useTranslations('writing.time')
  return (
    <SelectField
      name="kind"
      size={32}
      options={timeEntryKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      placeholder={defaultValue ? undefined : t('kind_as_ticket')}
      defaultValue={defaultValue ?? undefined}
      onChange={({ target }) => onPick?.(timeEntryKinds.find((kind) => kind === target.value) ?? null)}
      {...field}
    />
  )
}

import { TextField } from '@/ui/text-field'

const fields = ['legalName', 'inn', 'kpp', 'ogrn', 'address', 'bank', 'bik', 'account', 'correspondent', 'signer'] as const
type FieldName = (typeof fields)[number]
const wide: FieldName[] = ['legalName', 'address', 'bank', 'signer']

type Props = { requisites: Record<FieldName, string>; label: (field: FieldName) => string }

/** The legal details of a company, as its papers have them. */
export function RequisiteFields({ requisites, label }: Props) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {fields.map((field) => (
        <TextField
          key={field}
          name={field}
          label={label(field)}
          size={32}
          className={wide.includes(field) ? 'sm:col-span-2' : undefined}
          inputMode={wide.includes(field) ? undefined : 'numeric'}
          defaultValue={requisites[field]}
          autoComplete="off"
        />
      ))}
    </div>
  )
}

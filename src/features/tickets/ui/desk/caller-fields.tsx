'use client'

import { useTranslations } from 'next-intl'
import { SelectField } from '@/ui/select-field'
import { TextField } from '@/ui/text-field'

type Props = {
  contacts: { id: string; name: string; phone: string | null }[]
  personId: string | null
  /** Of somebody new, where it is known already. */
  known?: { name: string; phone: string | null; email: string | null }
}

/** One of the client's people, or somebody new; the fields of a new one stand open while nobody else is chosen. Inside `group/caller`. */
export function CallerFields({ contacts, personId, known }: Props) {
  const t = useTranslations('intake.caller')
  const options = contacts.map(({ id, name, phone }) => ({ value: id, label: phone ? `${name}, ${phone}` : name }))
  return (
    <div className="group/caller grid gap-4">
      <SelectField
        name="requesterId"
        label={t('person')}
        options={[...options, { value: 'new', label: t('new') }]}
        defaultValue={personId ?? (known || contacts.length === 0 ? 'new' : contacts[0]?.id)}
      />
      <div className="hidden gap-4 rounded-box border border-line bg-sunken p-4 group-has-[[value=new]:checked]/caller:grid sm:grid-cols-3">
        <TextField name="name" label={t('name')} defaultValue={known?.name} maxLength={120} autoComplete="off" dir="auto" />
        <TextField name="phone" type="tel" label={t('phone')} defaultValue={known?.phone ?? undefined} maxLength={40} autoComplete="off" />
        <TextField
          name="email"
          type="email"
          label={t('email')}
          hint={t('optional')}
          defaultValue={known?.email ?? undefined}
          maxLength={254}
          autoComplete="off"
        />
      </div>
    </div>
  )
}

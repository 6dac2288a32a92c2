'use client'

import { useTranslations } from 'next-intl'
import { RadioCards } from '@/ui/radio-cards'
import { TextField } from '@/ui/text-field'
import { contactRoles } from '../schema'

type Props = {
  name?: string
  email?: string | null
  phone?: string | null
  role?: string /** The address is its owner's. */
  joined?: boolean
}

/** Who somebody of a client is, how to reach them, what they see. */
export function ContactFields({ name, email, phone, role, joined = false }: Props) {
  const t = useTranslations('team')
  const common = useTranslations('common')
  const roles = contactRoles.map((value) => ({ value, label: common(`role.${value}`), hint: t(`contact.${value}`) }))
  return (
    <>
      <TextField name="name" label={t('name')} size={32} defaultValue={name} autoComplete="off" required maxLength={120} />
      {!joined && (
        <TextField name="email" type="email" label={t('email')} size={32} defaultValue={email ?? ''} autoComplete="off" maxLength={254} />
      )}
      <TextField name="phone" type="tel" label={t('phone')} size={32} defaultValue={phone ?? ''} autoComplete="off" maxLength={40} />
      <RadioCards name="role" label={t('role')} options={roles} defaultValue={role ?? 'employee'} />
    </>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { specialities } from '@/domain/ticket'
import { SelectField } from '@/ui/select-field'
import { staffRoles } from '../schema'

/** What somebody of the staff may do, and what they are good at. */
export function RoleFields({ role, speciality }: { role?: string; speciality?: string | null }) {
  const t = useTranslations('team')
  const common = useTranslations('common')
  return (
    <>
      <SelectField
        name="role"
        label={t('role')}
        size={32}
        options={staffRoles.map((value) => ({ value, label: common(`role.${value}`) }))}
        defaultValue={role ?? 'specialist'}
      />
      <SelectField
        name="speciality"
        label={t('speciality')}
        size={32}
        placeholder={t('no_speciality')}
        options={specialities.map((value) => ({ value, label: common(`speciality.${value}`) }))}
        defaultValue={speciality ?? ''}
      />
    </>
  )
}

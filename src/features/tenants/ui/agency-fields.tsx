'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/ui/text-field'

/** Who the agency is and who opens it. */
export function AgencyFields() {
  const t = useTranslations('tenants.sign_up')
  return (
    <>
      <TextField name="agency" label={t('agency')} autoComplete="organization" required />
      <TextField name="slug" label={t('slug')} hint={t('slug_hint')} autoComplete="off" autoCapitalize="none" spellCheck={false} required />
      <TextField name="name" label={t('name')} autoComplete="name" required />
      <TextField name="email" type="email" label={t('email')} autoComplete="username" required />
    </>
  )
}

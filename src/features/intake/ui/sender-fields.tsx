'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/ui/text-field'

/** Who asks, and where an answer reaches them. */
export function SenderFields() {
  const t = useTranslations('intake.sender')
  return (
    <>
      <TextField name="name" label={t('name')} autoComplete="name" maxLength={120} required dir="auto" />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="email" type="email" label={t('email')} autoComplete="email" maxLength={254} />
        <TextField name="phone" type="tel" label={t('phone')} autoComplete="tel" maxLength={40} />
      </div>
      <TextField name="company" label={t('company')} hint={t('optional')} autoComplete="organization" maxLength={160} dir="auto" />
    </>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { Form } from '@/ui/form'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { saveProfile } from '../actions'
import type { Profile } from '../profile'

const languages = [
  { value: 'ru', label: 'Русский' },
  { value: 'en', label: 'English' },
]

const themes = ['system', 'light', 'dark'] as const

type Props = { profile: Profile /** Works for the agency, and is shown to clients. */; staff: boolean }

export function ProfileForm({ profile, staff }: Props) {
  const t = useTranslations('account.profile')
  const { memberId, name, phone, locale, theme } = profile
  const [state, submit] = useActionState(saveProfile, {})
  return (
    <Form action={submit} state={state}>
      {state.done && <Banner tone="done">{t('saved')}</Banner>}
      <input type="hidden" name="memberId" value={memberId} />
      <TextField
        key={name}
        name="name"
        label={t('name')}
        hint={t(staff ? 'name_hint' : 'name_hint_client')}
        defaultValue={name}
        autoComplete="name"
        maxLength={120}
        required
      />
      <TextField
        key={`phone ${phone}`}
        name="phone"
        type="tel"
        label={t('phone')}
        hint={t(staff ? 'phone_hint' : 'phone_hint_client')}
        defaultValue={phone ?? ''}
        autoComplete="tel"
        maxLength={40}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField key={`locale ${locale}`} name="locale" label={t('locale')} options={languages} defaultValue={locale} />
        <SelectField
          key={`theme ${theme}`}
          name="theme"
          label={t('theme')}
          options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
          defaultValue={theme}
        />
      </div>
      <SubmitButton className="justify-self-start" size={40}>
        {t('save')}
      </SubmitButton>
    </Form>
  )
}

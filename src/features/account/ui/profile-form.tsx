'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { Form } from '@/ui/form'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { saveProfile } from '../actions'
import { themes } from '../schema'

const languages = [
  { value: 'ru', label: 'Русский' },
  { value: 'en', label: 'English' },
]

type Props = { name: string; locale: string; theme: string }

export function ProfileForm({ name, locale, theme }: Props) {
  const t = useTranslations('account.profile')
  const [state, submit] = useActionState(saveProfile, {})
  return (
    <Form action={submit} state={state}>
      {state.done && <Banner tone="done">{t('saved')}</Banner>}
      <TextField key={name} name="name" label={t('name')} defaultValue={name} autoComplete="name" required />
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

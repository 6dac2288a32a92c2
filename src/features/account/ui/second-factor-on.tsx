'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Banner } from '@/ui/banner'
import { Form, type FormAnswer } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { CodeField } from './code-field'
import { PasswordField } from './password-field'

type Submit = (form: FormData) => void
type Props = { codesLeft: number; renewed: FormAnswer; renew: Submit; dropped: FormAnswer; drop: Submit }

/** What can be done about a second factor that is on. */
export function SecondFactorOn({ codesLeft, renewed, renew, dropped, drop }: Props) {
  const t = useTranslations('account.second')
  return (
    <div className="grid gap-4">
      {codesLeft < 3 ? (
        <Banner tone="warning">{t('left', { left: codesLeft })}</Banner>
      ) : (
        <p className="text-fg2">{t('left', { left: codesLeft })}</p>
      )}
      <Folded title={t('renew')} open={isRefused(renewed)}>
        <Form action={renew} state={renewed}>
          <p className="text-fg2">{t('renew_lead')}</p>
          <CodeField label={t('code')} />
          <SubmitButton look="secondary" size={40} className="justify-self-start">
            {t('renew_submit')}
          </SubmitButton>
        </Form>
      </Folded>
      <Folded title={t('drop')} open={isRefused(dropped)}>
        <Form action={drop} state={dropped}>
          <p className="text-fg2">{t('drop_lead')}</p>
          <PasswordField name="current_password" label={t('password')} autoComplete="current-password" required />
          <CodeField label={t('drop_code')} />
          <SubmitButton look="danger" size={40} className="justify-self-start">
            {t('drop_submit')}
          </SubmitButton>
        </Form>
      </Folded>
    </div>
  )
}

const isRefused = ({ message, fields }: FormAnswer) => Boolean(message ?? fields)

function Folded({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open || undefined} className="rounded-box border border-line">
      <summary className="cursor-pointer rounded-box px-3 py-2.5 hover:bg-hover">{title}</summary>
      <div className="px-3 pt-1 pb-3">{children}</div>
    </details>
  )
}

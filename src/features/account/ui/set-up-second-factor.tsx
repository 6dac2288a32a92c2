'use client'

import { useTranslations } from 'next-intl'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import type { SecondFactorState, SetUp } from '../schema'
import { CodeField } from './code-field'
import { PasswordField } from './password-field'
import { QrCode } from './qr-code'

type Props = { state: SecondFactorState; submit: (form: FormData) => void }

/** The password first; then something to scan and the first code. */
export function SetUpSecondFactor({ state, submit }: Props) {
  const t = useTranslations('account.second')
  return (
    <Form action={submit} state={state}>
      {state.setUp ? (
        <Scan setUp={state.setUp} />
      ) : (
        <>
          <p className="text-fg2">{t('lead')}</p>
          <PasswordField name="current_password" label={t('password')} autoComplete="current-password" required />
          <SubmitButton look="secondary" size={40} className="justify-self-start">
            {t('begin')}
          </SubmitButton>
        </>
      )}
    </Form>
  )
}

function Scan({ setUp }: { setUp: SetUp }) {
  const t = useTranslations('account.second')
  return (
    <>
      <p className="text-fg2">{t('scan')}</p>
      <QrCode label={t('qr')} {...setUp.qr} />
      <details>
        <summary className="cursor-pointer text-fg2 hover:text-fg">{t('typed')}</summary>
        <p className="mt-2 select-all font-mono text-14 wrap-anywhere">{setUp.secret}</p>
      </details>
      <CodeField label={t('first_code')} autoFocus />
      <SubmitButton size={40} className="justify-self-start">
        {t('confirm')}
      </SubmitButton>
    </>
  )
}

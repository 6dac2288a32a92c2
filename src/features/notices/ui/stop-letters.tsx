'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { stopLettersAction } from '../actions'

/** The button that ends letters of one kind, or about one ticket; nobody has to sign in for it. */
export function StopLetters({ token, ofTicket }: { token: string; ofTicket: boolean }) {
  const t = useTranslations('notices.unsubscribe')
  const [state, submit] = useActionState(stopLettersAction, {})
  if (state.done) return <Banner tone="done">{t(ofTicket ? 'stoppedWatch' : 'stopped')}</Banner>
  return (
    <Form action={submit} state={state}>
      <input type="hidden" name="token" value={token} />
      <SubmitButton size={40} wide>
        {t('stop')}
      </SubmitButton>
    </Form>
  )
}

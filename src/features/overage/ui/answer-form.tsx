'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { FormState } from '@/server/form-state'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { Check, X } from '@/ui/icons'
import { SubmitButton } from '@/ui/submit-button'
import { answerByLinkAction, answerConsentAction } from '../actions'

type Asked = { minutes: number }

/** On the portal: yes or no to what was read. */
export function AnswerForm({ tenant, consent }: { tenant: string; consent: Asked & { id: string } }) {
  const [state, submit] = useActionState<FormState, FormData>(boundAction(answerConsentAction, tenant), {})
  return <Buttons state={state} submit={submit} minutes={consent.minutes} hidden={{ consentId: consent.id }} />
}

/** From a letter, without signing in. */
export function LinkAnswerForm({ token, minutes }: Asked & { token: string }) {
  const [state, submit] = useActionState<Answered, FormData>(answerByLinkAction, {})
  return <Buttons state={state} submit={submit} minutes={minutes} hidden={{ token }} />
}

type Answered = FormState & { said?: 'give' | 'decline' }
type Props = { state: Answered; submit: (form: FormData) => void; minutes: number; hidden: Record<string, string> }

function Buttons({ state, submit, minutes, hidden }: Props) {
  const t = useTranslations('overage.answer')
  if (state.done) return <Banner tone="done">{t(state.said === 'decline' ? 'declined' : 'given')}</Banner>
  return (
    <Form action={submit} state={state} className="gap-3">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="minutes" value={minutes} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton size={40} name="verdict" value="give" icon={<Check />}>
          {t('give')}
        </SubmitButton>
        <SubmitButton size={40} look="secondary" name="verdict" value="decline" icon={<X />}>
          {t('decline')}
        </SubmitButton>
      </div>
    </Form>
  )
}

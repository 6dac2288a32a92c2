'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { resetFactorOf } from '../actions'

/** For a colleague who has lost both the phone and the recovery codes. */
export function ResetSecondFactor({ tenant, memberId }: { tenant: string; memberId: string }) {
  const t = useTranslations('account.reset_factor')
  const [state, submit] = useActionState(boundAction(resetFactorOf, tenant), {})
  return (
    <details className="mt-4 border-line border-t pt-4">
      <summary className="cursor-pointer text-fg2 hover:text-fg">{t('title')}</summary>
      <Form action={submit} state={state} className="mt-3 gap-3">
        <input type="hidden" name="memberId" value={memberId} />
        <p className="text-fg2">{t('lead')}</p>
        <SubmitButton look="danger" size={32} className="justify-self-start">
          {t('submit')}
        </SubmitButton>
        <span role="status" className="text-done">
          {state.done && t('done')}
        </span>
      </Form>
    </details>
  )
}

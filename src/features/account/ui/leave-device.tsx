'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { leaveDevice } from '../actions'

export function LeaveDevice({ id, name }: { id: string; name: string }) {
  const t = useTranslations('account.devices')
  const [state, submit] = useActionState(leaveDevice, {})
  return (
    <Form action={submit} state={state}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton look="ghost" size={32} aria-label={t('leave_named', { device: name })}>
        {t('leave_one')}
      </SubmitButton>
    </Form>
  )
}

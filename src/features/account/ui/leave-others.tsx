'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { leaveOtherDevices } from '../actions'

export function LeaveOthers() {
  const t = useTranslations('account.devices')
  const [state, submit] = useActionState(leaveOtherDevices, {})
  return (
    <Form action={submit} state={state}>
      <SubmitButton look="secondary" size={40} className="justify-self-start">
        {t('leave')}
      </SubmitButton>
    </Form>
  )
}

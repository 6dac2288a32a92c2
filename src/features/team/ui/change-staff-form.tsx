'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { saveStaff } from '../actions'
import { RoleFields } from './role-fields'

type Props = { tenant: string; memberId: string; role: string; speciality: string | null }

export function ChangeStaffForm({ tenant, memberId, role, speciality }: Props) {
  const t = useTranslations('team')
  const [state, submit] = useActionState(boundAction(saveStaff, tenant), {})
  return (
    <Form action={submit} state={state}>
      {state.done && <Banner tone="done">{t('saved')}</Banner>}
      <input type="hidden" name="memberId" value={memberId} />
      <RoleFields key={`${role} ${speciality}`} role={role} speciality={speciality} />
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { Requisites } from '@/domain/requisites'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { RequisiteFields } from '@/ui/requisite-fields'
import { SubmitButton } from '@/ui/submit-button'
import { saveRequisites } from '../actions'

/** The company that buys, as its papers name it. */
export function RequisitesForm({ tenant, clientId, requisites }: { tenant: string; clientId: string; requisites: Requisites }) {
  const t = useTranslations('clients.requisites')
  const label = useTranslations('requisites')
  const [state, submit] = useActionState(boundAction(saveRequisites, tenant), {})
  return (
    <Form action={submit} state={state}>
      <input type="hidden" name="clientId" value={clientId} />
      <RequisiteFields requisites={requisites} label={(field) => label(field)} />
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  )
}

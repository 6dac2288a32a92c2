'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { importRun } from '../actions'

/** The press that imports. */
export function CarryOutForm({ tenant, runId, count }: { tenant: string; runId: string; count: number }) {
  const t = useTranslations('moving_in')
  const [state, submit] = useActionState(boundAction(importRun, tenant), {})
  return (
    <Form action={submit} state={state} className="gap-2">
      <input type="hidden" name="runId" value={runId} />
      <SubmitButton className="justify-self-start">{t('import', { count })}</SubmitButton>
    </Form>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { RotateCw } from '@/ui/icons'
import { SubmitButton } from '@/ui/submit-button'
import { again, allAgain } from '../actions'

/** The same job once more. */
export function DoAgainButton({ tenant, jobId, what }: { tenant: string; jobId: string; what: string }) {
  const t = useTranslations('undone')
  const [state, submit] = useActionState(boundAction(again, tenant), {})
  return (
    <Form action={submit} state={state} className="justify-items-end gap-1">
      <input type="hidden" name="jobId" value={jobId} />
      <SubmitButton look="secondary" size={28} aria-label={t('again_named', { what })}>
        {t('again')}
      </SubmitButton>
    </Form>
  )
}

/** All that were given up. */
export function DoAllAgain({ tenant }: { tenant: string }) {
  const t = useTranslations('undone')
  const [state, submit] = useActionState(boundAction(allAgain, tenant), {})
  return (
    <Form action={submit} state={state} className="justify-items-start gap-1">
      <SubmitButton look="secondary" icon={<RotateCw />}>
        {t('all_again')}
      </SubmitButton>
    </Form>
  )
}

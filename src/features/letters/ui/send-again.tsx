'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { RotateCw } from '@/ui/icons'
import { SubmitButton } from '@/ui/submit-button'
import { sendAgain, sendAllAgain } from '../actions'

/** The same letter once more. */
export function SendAgain({ tenant, letterId, to, className }: { tenant: string; letterId: string; to: string; className?: string }) {
  const t = useTranslations('letters.sent')
  const [state, submit] = useActionState(boundAction(sendAgain, tenant), {})
  return (
    <Form action={submit} state={state} className={`gap-1 ${className ?? ''}`}>
      <input type="hidden" name="letterId" value={letterId} />
      <SubmitButton look="secondary" size={28} aria-label={t('again_named', { to })}>
        {t('again')}
      </SubmitButton>
    </Form>
  )
}

/** All that have failed. */
export function SendAllAgain({ tenant, count }: { tenant: string; count: number }) {
  const t = useTranslations('letters.sent')
  const [state, submit] = useActionState(boundAction(sendAllAgain, tenant), {})
  return (
    <Form action={submit} state={state} className="gap-1">
      <SubmitButton look="secondary" icon={<RotateCw />}>
        {t('all_again', { count })}
      </SubmitButton>
    </Form>
  )
}

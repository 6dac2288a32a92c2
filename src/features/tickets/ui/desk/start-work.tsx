'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState, useEffect } from 'react'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import type { ButtonLook, ButtonSize } from '@/ui/button-style'
import { showToast } from '@/ui/show-toast'
import { SubmitButton } from '@/ui/submit-button'
import { moveAction } from '../../actions'
import { OnTicket, type TicketRef } from './on-ticket'

type Props = {
  tenant: string
  ticket: TicketRef
  look?: ButtonLook
  size?: ButtonSize
  icon: ReactNode
  /** The button's name where only the icon shows. */
  label?: string
  children?: ReactNode
}

/** Into progress in one press; it meets the start clock. */
export function StartWork({ tenant, ticket, label, children, ...button }: Props) {
  const [state, send] = useActionState<FormState, FormData>(boundAction(moveAction, tenant), {})
  const t = useTranslations('desk.start')
  const tError = useTranslations('error')

  useEffect(() => {
    if (state.message) showToast({ text: tError(state.message.key as Parameters<typeof tError>[0], state.message.values) })
    else if (state.done) showToast({ text: t('done') })
  }, [state, t, tError])

  return (
    <form action={send}>
      <OnTicket ticket={ticket} state={state} />
      <input type="hidden" name="status" value="in_progress" />
      <SubmitButton {...button} aria-label={label} title={label} className={label ? 'size-7 px-0! max-md:size-11' : undefined}>
        {children}
      </SubmitButton>
    </form>
  )
}

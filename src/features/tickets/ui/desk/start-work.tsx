'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState, useEffect } from 'react'
import type { FormState } from '@/server/form-state'
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
  icon?: ReactNode
  wide?: boolean
  children: ReactNode
}

/** Into progress in one press; it meets the start clock. */
export function StartWork({ tenant, ticket, children, ...button }: Props) {
  const [state, send] = useActionState<FormState, FormData>(moveAction.bind(null, tenant), {})
  const t = useTranslations()

  useEffect(() => {
    if (state.message) showToast({ text: t(`error.${state.message.key}` as 'error.stale') })
    else if (state.done) showToast({ text: t('desk.start.done') })
  }, [state, t])

  return (
    <form action={send} className={button.wide ? 'w-full' : undefined}>
      <OnTicket ticket={ticket} state={state} />
      <input type="hidden" name="status" value="in_progress" />
      <SubmitButton {...button}>{children}</SubmitButton>
    </form>
  )
}

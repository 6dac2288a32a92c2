'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { Clock } from '@/ui/icons'
import { RichText } from '@/ui/rich-text'
import { showToast } from '@/ui/show-toast'
import { SubmitButton } from '@/ui/submit-button'
import { mendAction, sendNowAction } from '../actions'

type Props = {
  tenant: string
  /** One's own: only its author mends it. */
  mine: boolean
  message: { id: string; number: number; text: string; html: string | null; seen: string }
  /** Worded: when the letter leaves. */
  leaves: string
}

/** «Письмо уйдёт в 10:45»: until then its author may change the words or send them at once. */
export function MendReply({ tenant, mine, message, leaves }: Props) {
  const t = useTranslations('writing.mend')
  return (
    <div className="mt-2.5 border-line border-t pt-2 text-12 text-fg2">
      <p className="flex items-center gap-1.5 icon-14">
        <Clock />
        {t('leaves', { time: leaves })}
      </p>
      {mine && (
        <div className="mt-1 flex flex-wrap items-start gap-2">
          <Mending key={message.seen} tenant={tenant} message={message} />
          <SendNow tenant={tenant} message={message} />
        </div>
      )}
    </div>
  )
}

type One = Pick<Props, 'tenant' | 'message'>

function Mending({ tenant, message }: One) {
  const t = useTranslations('writing.mend')
  const [state, send] = useActionState<FormState, FormData>(boundAction(mendAction, tenant), {})
  const box = useRef<HTMLDetailsElement>(null)

  useEffect(() => {
    if (!state.done) return
    box.current?.removeAttribute('open')
    showToast({ text: t('done') })
  }, [state, t])

  return (
    <details
      ref={box}
      // The box for the next answer stands over the foot of the page.
      onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: 'center' })}
      className="min-w-0 open:order-first open:w-full"
    >
      <summary className="relative inline-flex h-7 items-center rounded-box border border-line2 bg-surface px-2.5 text-fg touch-target hover:bg-hover">
        {t('open')}
      </summary>
      <Form action={send} state={state} aria-label={t('label')} className="mt-2 gap-2">
        <Which message={message} />
        <input type="hidden" name="seen" value={message.seen} />
        <div className="rounded-box border border-line2 bg-surface focus-within:border-ac">
          <RichText name="text" label={t('text')} rows={3} defaultText={message.text} defaultHtml={message.html ?? undefined} />
        </div>
        <div>
          <SubmitButton size={28}>{t('save')}</SubmitButton>
        </div>
      </Form>
    </details>
  )
}

function SendNow({ tenant, message }: One) {
  const t = useTranslations('writing.mend')
  const [state, send] = useActionState<FormState, FormData>(boundAction(sendNowAction, tenant), {})

  useEffect(() => {
    if (state.done) showToast({ text: t('sent') })
  }, [state, t])

  return (
    <Form action={send} state={state} className="gap-1">
      <Which message={message} />
      <SubmitButton size={28} look="ghost">
        {t('now')}
      </SubmitButton>
    </Form>
  )
}

function Which({ message }: Pick<Props, 'message'>) {
  return (
    <>
      <input type="hidden" name="number" value={message.number} />
      <input type="hidden" name="messageId" value={message.id} />
    </>
  )
}

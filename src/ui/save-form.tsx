'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { Banner } from '@/ui/banner'
import type { ButtonLook } from '@/ui/button-style'
import { Form, type FormAnswer } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'

type Answer = FormAnswer & { version?: number }

type Props<A extends Answer> = {
  /** Bound to all but the state and the form. */
  action: (state: Awaited<A>, form: FormData) => Promise<A>
  /** Of what is changed; after a conflict the newer one is sent. */
  version?: number
  submit: string
  /** Of the one form that matters on its page. */
  look?: ButtonLook
  /** Who may only read sees the fields shut and no button. */
  mayWrite?: boolean
  /** Beside the button. */
  aside?: ReactNode
  children: ReactNode
}

/** Fields that are saved together, with what the saving said. */
export function SaveForm<A extends Answer>({ action, version, submit, look = 'secondary', mayWrite = true, aside, children }: Props<A>) {
  const t = useTranslations('ui.save')
  const [state, send] = useActionState<A, FormData>(action, {} as Awaited<A>)
  return (
    <Form action={send} state={state.version === undefined ? state : { ...state, message: undefined }} className="gap-4">
      {state.done && <Banner tone="done">{t('done')}</Banner>}
      {state.version !== undefined && <Banner tone="warning">{t('stale')}</Banner>}
      {version !== undefined && <input type="hidden" name="version" value={Math.max(version, state.version ?? 0)} />}
      <fieldset disabled={!mayWrite} className="grid min-w-0 grid-cols-1 gap-4">
        {children}
      </fieldset>
      {mayWrite && (
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton look={look}>{submit}</SubmitButton>
          {aside}
        </div>
      )}
    </Form>
  )
}

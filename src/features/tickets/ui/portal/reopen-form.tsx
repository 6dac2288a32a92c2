'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { Reader } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { reopenAction } from '../../actions'
import { ChangesBar } from '../changes-bar'
import { OnTicket, type TicketRef, withoutStaleLine } from '../desk/on-ticket'
import { UploadField } from '../upload-field'
import { useUploads } from '../use-uploads'

/** The author isn't content and says why; opens by itself where the form came back with something to put right. */
export function ReopenForm({ tenant, ticket, reader }: { tenant: string; ticket: TicketRef; reader: Reader }) {
  const t = useTranslations('portal.outcome')
  const [state, send] = useActionState<FormState, FormData>(boundAction(reopenAction, tenant), {})
  const files = useUploads(tenant, state)
  const cameBack = Boolean(state.fields || state.message)
  return (
    <details open={cameBack || undefined} className="group/reopen">
      <summary className="relative inline-flex cursor-pointer rounded-inner text-ac touch-target hover:underline">{t('reopen')}</summary>
      <Form action={send} state={withoutStaleLine(state)} aria-label={t('reopen')} className="mt-3 grid gap-3">
        <div className="grid gap-3">
          <ChangesBar state={state} reader={reader} />
          <OnTicket ticket={ticket} state={state} />
          <TextArea name="text" label={t('reopenText')} hint={t('reopenHint')} rows={3} maxLength={5000} dir="auto" />
          <UploadField files={files} locale={reader.locale} />
          <SubmitButton size={40} look="secondary" pending={files.isBusy || undefined} className="md:justify-self-start">
            {t('reopenSend')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  )
}

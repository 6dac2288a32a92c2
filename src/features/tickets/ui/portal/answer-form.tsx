'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect } from 'react'
import type { TicketStatus } from '@/domain/ticket'
import type { Reader } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Composer } from '@/ui/composer'
import { Form } from '@/ui/form'
import { showToast } from '@/ui/show-toast'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { answerAction } from '../../actions'
import { ChangesBar } from '../changes-bar'
import { OnTicket, type TicketRef, withoutStaleLine } from '../desk/on-ticket'
import { UploadList } from '../upload-list'
import { UploadPicker } from '../upload-picker'
import { useUploads } from '../use-uploads'

type Props = { tenant: string; ticket: TicketRef & { status: TicketStatus }; reader: Reader }

/** The client's next word, with files; says what it will do where that isn't plain. */
export function AnswerForm({ tenant, ticket, reader }: Props) {
  const t = useTranslations('portal.answer')
  const tFiles = useTranslations('files')
  const [state, send] = useActionState<FormState, FormData>(boundAction(answerAction, tenant), {})
  const files = useUploads(tenant, state)

  useEffect(() => {
    if (state.done) showToast({ text: t('sent') })
  }, [state, t])

  return (
    <Form action={send} state={withoutStaleLine(state)} id="answer" aria-label={t('title')} className="grid scroll-mt-6 gap-3">
      <ChangesBar state={state} reader={reader} />
      <OnTicket ticket={ticket} state={state} />
      <Composer
        note={hintOf(ticket.status)}
        text={<TextArea name="text" label={t('text')} hideLabel bare rows={3} dir="auto" placeholder={t('placeholder')} />}
        files={<UploadList files={files} locale={reader.locale} />}
        tools={<UploadPicker files={files} label={tFiles('attach')} small />}
        actions={
          <SubmitButton size={40} look={ticket.status === 'resolved' ? 'secondary' : 'primary'} pending={files.isBusy || undefined}>
            {t('send')}
          </SubmitButton>
        }
      />
    </Form>
  )

  function hintOf(status: TicketStatus) {
    if (status === 'waiting_client') return t('waiting')
    return status === 'resolved' || status === 'refused' ? t(status) : null
  }
}

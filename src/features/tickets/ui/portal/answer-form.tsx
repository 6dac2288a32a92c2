'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef, useState } from 'react'
import type { TicketStatus } from '@/domain/ticket'
import type { Draft } from '@/features/drafts/schema'
import type { Reader } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Composer } from '@/ui/composer'
import { Form } from '@/ui/form'
import { RichText } from '@/ui/rich-text'
import { showToast } from '@/ui/show-toast'
import { SubmitButton } from '@/ui/submit-button'
import { answerAction } from '../../actions'
import { ChangesBar } from '../changes-bar'
import { OnTicket, type TicketRef, withoutStaleLine } from '../desk/on-ticket'
import { DraftChoice, DraftNote } from '../draft-note'
import { UploadList } from '../upload-list'
import { UploadPicker } from '../upload-picker'
import { useDraft } from '../use-draft'
import { useUploads } from '../use-uploads'

type Props = {
  tenant: string
  ticket: TicketRef & { id: string; status: TicketStatus }
  /** What one has begun to write. */
  draft: Draft | null
  reader: Reader
}

/** The client's next word, with files; says what it will do where that isn't plain. */
export function AnswerForm({ tenant, ticket, draft, reader }: Props) {
  const t = useTranslations('portal.answer')
  const tFiles = useTranslations('files')
  const [state, send] = useActionState<FormState, FormData>(boundAction(answerAction, tenant), {})
  const files = useUploads(tenant, state)
  const [begun, setBegun] = useState({ times: 0, fields: draft?.fields })
  const box = useRef<HTMLDivElement>(null)
  const keeping = useDraft({ tenant, place: `ticket:${ticket.id}`, box, names, words, draft })
  const { forget } = keeping
  const restart = (fields?: Draft['fields']) => setBegun(({ times }) => ({ times: times + 1, fields }))

  useEffect(() => {
    if (!state.done) return
    setBegun(({ times }) => ({ times: times + 1, fields: undefined }))
    forget()
    showToast({ text: t('sent') })
  }, [state, t, forget])

  return (
    <div ref={box}>
      <Form action={send} state={withoutStaleLine(state)} id="answer" aria-label={t('title')} className="grid scroll-mt-6 gap-3">
        <ChangesBar state={state} reader={reader} />
        {keeping.taken && (
          <DraftChoice
            taken={keeping.taken}
            onMine={keeping.keepMine}
            onTheirs={(other) => {
              restart(other.fields)
              keeping.took(other)
            }}
          />
        )}
        <OnTicket ticket={ticket} state={state} />
        <Composer
          note={
            <>
              {hintOf(ticket.status)}
              <DraftNote
                state={keeping.state}
                onDrop={() => {
                  keeping.drop()
                  restart()
                }}
              />
            </>
          }
          text={
            <RichText
              key={begun.times}
              name="text"
              label={t('text')}
              rows={3}
              placeholder={t('placeholder')}
              defaultText={begun.fields?.text}
              defaultHtml={begun.fields?.html}
            />
          }
          files={<UploadList files={files} locale={reader.locale} />}
          tools={<UploadPicker files={files} label={tFiles('attach')} small />}
          actions={
            <SubmitButton size={40} look={ticket.status === 'resolved' ? 'secondary' : 'primary'} pending={files.isBusy || undefined}>
              {t('send')}
            </SubmitButton>
          }
        />
      </Form>
    </div>
  )

  function hintOf(status: TicketStatus) {
    if (status === 'waiting_client') return t('waiting')
    return status === 'resolved' || status === 'refused' ? t(status) : null
  }
}

const names = ['text', 'html'] as const
const words = ['text'] as const

'use client'

import { LockKeyhole, Reply } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef, useState } from 'react'
import type { Speciality, TicketStatus } from '@/domain/ticket'
import type { Reader } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Composer } from '@/ui/composer'
import { Form } from '@/ui/form'
import { ModeTabs } from '@/ui/mode-tabs'
import { showToast } from '@/ui/show-toast'
import { TextArea } from '@/ui/text-area'
import { useShortcuts } from '@/ui/use-shortcuts'
import { writeAction } from '../../actions'
import { ChangesBar } from '../changes-bar'
import { UploadList } from '../upload-list'
import { UploadPicker } from '../upload-picker'
import { useUploads } from '../use-uploads'
import { OnTicket, type TicketRef, withoutStaleLine } from './on-ticket'
import { TimeSpent } from './time-spent'
import { WriteButtons } from './write-buttons'

export type ComposerProps = {
  tenant: string
  ticket: TicketRef & { status: TicketStatus; requester: string }
  moves: readonly TicketStatus[]
  speciality: Speciality | null
  /** Minutes the client has left of the month. */
  left: number | null
  reader: Reader
  quiet?: boolean
  /** In the side panel. */
  folded?: boolean
}

/** An answer to the client or a note, the time it took and the next step, in one form that works without script. */
export function TicketComposer({ tenant, ticket, moves, speciality, left, reader, quiet = false, folded = false }: ComposerProps) {
  const t = useTranslations('desk.write')
  const tFiles = useTranslations('files')
  const [state, send] = useActionState<FormState, FormData>(boundAction(writeAction, tenant), {})
  const files = useUploads(tenant, state)
  const [cleared, setCleared] = useState(0)
  const box = useRef<HTMLDivElement>(null)

  useShortcuts((key) => (key === 'KeyR' ? write('reply') : key === 'KeyM' ? write('note') : false))

  useEffect(() => {
    if (!state.done) return
    setCleared((times) => times + 1)
    showToast({ text: t('sent') })
  }, [state, t])

  const text = () => box.current?.querySelector('textarea')?.focus()

  function write(mode: 'reply' | 'note') {
    box.current?.querySelector<HTMLInputElement>(`input[name="mode"][value="${mode}"]`)?.click()
    text()
    return true
  }

  return (
    <div ref={box} className="group/write">
      <Form action={send} state={withoutStaleLine(state)} aria-label={t('label')} className="grid gap-2">
        <ChangesBar state={state} reader={reader} />
        <OnTicket ticket={ticket} state={state} />
        <Composer
          folded={folded}
          modes={
            <ModeTabs
              name="mode"
              label={t('label')}
              defaultValue="reply"
              onChange={text}
              modes={[
                { value: 'reply', label: t('reply'), icon: <Reply />, kbd: 'R' },
                { value: 'note', label: t('note'), icon: <LockKeyhole />, kbd: 'M' },
              ]}
            />
          }
          text={
            <TextArea
              name="text"
              label={t('text')}
              hideLabel
              bare
              rows={2}
              dir="auto"
              placeholder={t('reply_to', { name: ticket.requester })}
            />
          }
          files={files.uploads.length > 0 && <UploadList files={files} locale={reader.locale} />}
          tools={<UploadPicker files={files} label={tFiles('attach')} small />}
          time={<TimeSpent key={cleared} speciality={speciality} left={left} locale={reader.locale} />}
          actions={<WriteButtons status={ticket.status} moves={moves} quiet={quiet} busy={files.isBusy} folded={folded} />}
        />
      </Form>
    </div>
  )
}

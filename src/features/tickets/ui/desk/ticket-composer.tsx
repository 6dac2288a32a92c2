'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef, useState } from 'react'
import type { OverageRule } from '@/domain/consent'
import type { Speciality, TicketStatus, TimeEntryKind } from '@/domain/ticket'
import type { Draft } from '@/features/drafts/schema'
import type { Reader } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Composer } from '@/ui/composer'
import { Form } from '@/ui/form'
import { LockKeyhole, Reply } from '@/ui/icons'
import { ModeTabs } from '@/ui/mode-tabs'
import type { Mention } from '@/ui/rich-mentions'
import { RichText } from '@/ui/rich-text'
import { showToast } from '@/ui/show-toast'
import { useShortcuts } from '@/ui/use-shortcuts'
import { writeAction } from '../../actions'
import type { Breach } from '../../breach-cause'
import { ChangesBar } from '../changes-bar'
import { DraftChoice, DraftNote } from '../draft-note'
import { UploadList } from '../upload-list'
import { UploadPicker } from '../upload-picker'
import { useDraft } from '../use-draft'
import { useUploads } from '../use-uploads'
import { CauseField } from './cause-field'
import { OnTicket, type TicketRef, withoutStaleLine } from './on-ticket'
import { TimeSpent } from './time-spent'
import { WriteButtons } from './write-buttons'

export type ComposerProps = {
  tenant: string
  ticket: TicketRef & { id: string; status: TicketStatus; requester: string }
  moves: readonly TicketStatus[]
  speciality: Speciality | null
  /** Minutes the client has left of the month. */
  left: number | null
  /** What happens beyond them. */
  rule: OverageRule | null
  /** What time on the ticket is unless somebody says otherwise. */
  kind: TimeEntryKind
  /** Asked about when a late ticket is resolved. */
  breach: Breach | null
  /** Who can be called by name in a note. */
  mentions: Mention[]
  /** What one has begun to write. */
  draft: Draft | null
  reader: Reader
  quiet?: boolean
  /** In the side panel. */
  folded?: boolean
}

/** An answer to the client or a note, the time it took and the next step, in one form that works without script. */
export function TicketComposer({
  tenant,
  ticket,
  moves,
  speciality,
  left,
  rule,
  kind,
  breach,
  mentions,
  draft,
  reader,
  quiet = false,
  folded = false,
}: ComposerProps) {
  const t = useTranslations('desk.write')
  const tFiles = useTranslations('files')
  const [state, send] = useActionState<FormState, FormData>(boundAction(writeAction, tenant), {})
  const files = useUploads(tenant, state)
  const [begun, setBegun] = useState({ times: 0, fields: draft?.fields })
  const [mode, setMode] = useState(draft?.fields.mode ?? 'reply')
  const box = useRef<HTMLDivElement>(null)
  const keeping = useDraft({ tenant, place: `ticket:${ticket.id}`, box, names, words, draft })
  const { forget } = keeping

  useShortcuts((key) => (key === 'KeyR' ? write('reply') : key === 'KeyM' ? write('note') : false))

  useEffect(() => {
    if (!state.done) return
    setBegun(({ times }) => ({ times: times + 1, fields: undefined }))
    setMode('reply')
    forget()
    showToast({ text: t('sent') })
  }, [state, t, forget])

  const text = () => box.current?.querySelector<HTMLElement>('[role="textbox"], textarea')?.focus()
  const restart = (fields?: Draft['fields']) => {
    setBegun(({ times }) => ({ times: times + 1, fields }))
    setMode(fields?.mode ?? 'reply')
  }

  function write(mode: 'reply' | 'note') {
    box.current?.querySelector<HTMLInputElement>(`input[name="mode"][value="${mode}"]`)?.click()
    text()
    return true
  }

  return (
    <div ref={box} className="group/write">
      <Form action={send} state={withoutStaleLine(state)} aria-label={t('label')} className="grid gap-2">
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
          folded={folded}
          modes={
            <ModeTabs
              key={begun.times}
              name="mode"
              label={t('label')}
              defaultValue={begun.fields?.mode ?? 'reply'}
              onChange={(chosen) => {
                setMode(chosen)
                text()
              }}
              modes={[
                { value: 'reply', label: t('reply'), icon: <Reply />, kbd: 'R' },
                { value: 'note', label: t('note'), icon: <LockKeyhole />, kbd: 'M' },
              ]}
            />
          }
          text={
            <RichText
              key={begun.times}
              name="text"
              label={t('text')}
              rows={2}
              placeholder={t('reply_to', { name: ticket.requester })}
              defaultText={begun.fields?.text}
              defaultHtml={begun.fields?.html}
              mentions={mode === 'note' ? mentions : undefined}
            />
          }
          note={
            <DraftNote
              state={keeping.state}
              onDrop={() => {
                keeping.drop()
                restart()
              }}
            />
          }
          files={files.uploads.length > 0 && <UploadList files={files} locale={reader.locale} />}
          tools={<UploadPicker files={files} label={tFiles('attach')} small />}
          time={
            <>
              <TimeSpent
                key={begun.times}
                defaultMinutes={begun.fields?.minutes}
                speciality={speciality}
                left={left}
                rule={rule}
                kind={kind}
                locale={reader.locale}
              />
              <CauseField breach={breach} />
            </>
          }
          actions={<WriteButtons status={ticket.status} moves={moves} quiet={quiet} busy={files.isBusy} folded={folded} />}
        />
      </Form>
    </div>
  )
}

const names = ['mode', 'text', 'html', 'minutes'] as const
const words = ['text'] as const

'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState, useEffect, useRef, useState } from 'react'
import type { Draft } from '@/features/drafts/schema'
import type { FormatLocale } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { type ChoiceTile, ChoiceTiles } from '@/ui/choice-tiles'
import { Form } from '@/ui/form'
import { type RadioCard, RadioCards } from '@/ui/radio-cards'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { fileAction } from '../../actions'
import { DraftChoice, DraftNote } from '../draft-note'
import { underChoice } from '../under-choice'
import { UploadField } from '../upload-field'
import { useDraft } from '../use-draft'
import { useUploads } from '../use-uploads'

/** What a contract promises, as the form shows it. */
export type ShownPromise = {
  situations: RadioCard[]
  /** Whether there is a term to keep: without a contract nothing is promised. */
  isAny: boolean
  /** Beside the form; follows the chosen situation by `group/filing`. */
  panel: ReactNode
  /** Over the button of a phone. */
  bar: ReactNode
}

type Props = {
  tenant: string
  locale: FormatLocale
  /** Made with the page: the form sent twice is one ticket. */
  submissionKey: string
  categories: ChoiceTile[]
  objects: { value: string; label: string }[]
  lastObjectId: string | null
  /** Several, or none to choose from. */
  contracts: { value: string; label: string }[]
  /** The ticket that this one goes on with. */
  before: { number: number; subject: string; categoryId: string; objectId: string | null } | null
  outOfScope: ReactNode
  usual: ShownPromise
  /** What is promised instead under another contract, or for an object that has one of its own. */
  elsewhere: (ShownPromise & { contractId: string; objectId: string | null })[]
  /** What one has begun to write. */
  draft: Draft | null
  /** Under the promise. */
  aside: ReactNode
}

/** A new ticket. Works without JavaScript; with it, files go up while one types. */
export function FilingForm({
  tenant,
  locale,
  submissionKey,
  categories,
  objects,
  lastObjectId,
  contracts,
  before,
  outOfScope,
  usual,
  elsewhere,
  draft,
  aside,
}: Props) {
  const t = useTranslations('portal.new')
  const [begun] = useState<FormState>(() => (draft ? { values: draft.fields } : {}))
  const [state, send] = useActionState<FormState, FormData>(boundAction(fileAction, tenant), begun)
  const files = useUploads(tenant, state)
  const key = useOwnKey(submissionKey)
  const box = useRef<HTMLDivElement>(null)
  const [restarted, restart] = useState({ times: 0, values: begun.values })
  const [picked, pick] = useState<{ objectId?: string; contractId?: string }>({})
  const keeping = useDraft({ tenant, place: 'new', box, names, words, draft })
  const shown = state === begun ? { values: restarted.values } : state
  const objectId = picked.objectId ?? shown.values?.objectId ?? (before ? before.objectId : lastObjectId)
  const contractId = picked.contractId ?? shown.values?.contractId
  const startAgain = (values?: FormState['values']) => {
    pick({})
    restart(({ times }) => ({ times: times + 1, values }))
  }
  const promised = underChoice<ShownPromise, (typeof elsewhere)[number]>(usual, elsewhere, { objectId, contractId })

  return (
    <div ref={box}>
      <Form key={restarted.times} action={send} state={shown} aria-label={t('title')} className="group/filing grid gap-6">
        <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_336px] lg:items-start">
          <div className="grid min-w-0 gap-6">
            <input type="hidden" name="key" value={key} />
            {before && <input type="hidden" name="follows" value={before.number} />}
            <TextField
              name="subject"
              label={t('subject')}
              placeholder={t('subjectPlaceholder')}
              defaultValue={before?.subject}
              maxLength={200}
              required
              dir="auto"
              autoComplete="off"
              enterKeyHint="next"
            />
            {objects.length > 0 && (
              <SelectField
                name="objectId"
                label={t('object')}
                placeholder={t('noObject')}
                options={objects}
                defaultValue={before ? (before.objectId ?? undefined) : (lastObjectId ?? undefined)}
                onChange={({ target }) => pick((was) => ({ ...was, objectId: target.value }))}
              />
            )}
            {contracts.length > 0 && (
              <SelectField
                name="contractId"
                label={t('contract')}
                hint={t('contractHint')}
                options={contracts}
                defaultValue={contracts[0]?.value}
                onChange={({ target }) => pick((was) => ({ ...was, contractId: target.value }))}
              />
            )}
            <div className="grid gap-2">
              <ChoiceTiles name="categoryId" label={t('category')} options={categories} defaultValue={before?.categoryId} />
              {outOfScope}
            </div>
            <RadioCards name="situation" label={t('situation')} options={promised.situations} />
            <TextArea name="text" label={t('text')} hint={t('textHint')} rows={4} required dir="auto" />
            <UploadField files={files} locale={locale} />
            {keeping.taken && (
              <DraftChoice
                taken={keeping.taken}
                onMine={keeping.keepMine}
                onTheirs={(other) => {
                  startAgain(other.fields)
                  keeping.took(other)
                }}
              />
            )}
            <span className="text-12 text-fg3">
              <DraftNote
                state={keeping.state}
                onDrop={() => {
                  keeping.drop()
                  startAgain()
                }}
              />
            </span>
          </div>
          <div className="grid min-w-0 gap-4 max-lg:contents lg:sticky lg:top-6">
            <div className="max-md:hidden">
              <section aria-label={t('promise')} className="rounded-box border border-ac-line bg-surface">
                {promised.panel}
                <div className="px-5 pb-5">
                  <SubmitButton size={40} wide pending={files.isBusy || undefined}>
                    {t('send')}
                  </SubmitButton>
                  {promised.isAny && <p className="mt-2.5 text-center text-12 text-fg3">{t('kept')}</p>}
                </div>
              </section>
            </div>
            {aside}
          </div>
          <div className="sticky bottom-0 z-10 -mx-4 -mb-4 border-line border-t bg-surface px-4 pt-2.5 pb-[calc(0.75rem+env(safe-area-inset-bottom))] md:hidden">
            {promised.bar}
            <SubmitButton size={48} wide pending={files.isBusy || undefined}>
              {t('send')}
            </SubmitButton>
          </div>
        </div>
      </Form>
    </div>
  )
}

/** A page that comes back from the browser's memory brings its old key along: each opening of the form takes one of its own. */
function useOwnKey(made: string): string {
  const [key, setKey] = useState(made)
  useEffect(() => {
    if (window.isSecureContext) setKey(crypto.randomUUID())
  }, [])
  return key
}

const names = ['subject', 'text', 'categoryId', 'situation', 'objectId', 'contractId'] as const
const words = ['subject', 'text'] as const

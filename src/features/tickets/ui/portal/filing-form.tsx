'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState, useEffect, useState } from 'react'
import type { FormatLocale } from '@/i18n/format'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { type ChoiceTile, ChoiceTiles } from '@/ui/choice-tiles'
import { Form } from '@/ui/form'
import { type RadioCard, RadioCards } from '@/ui/radio-cards'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { fileAction } from '../../actions'
import { UploadField } from '../upload-field'
import { useUploads } from '../use-uploads'

type Props = {
  tenant: string
  locale: FormatLocale
  /** Made with the page: the form sent twice is one ticket. */
  submissionKey: string
  categories: ChoiceTile[]
  outOfScope: ReactNode
  situations: RadioCard[]
  /** Whether there is a term to keep: without a contract nothing is promised. */
  promises: boolean
  /** Beside the form; follows the chosen situation by `group/filing`. */
  promise: ReactNode
  /** Over the button of a phone. */
  promiseBar: ReactNode
  /** Under the promise. */
  aside: ReactNode
}

/** A new ticket. Works without JavaScript; with it, files go up while one types. */
export function FilingForm({
  tenant,
  locale,
  submissionKey,
  categories,
  outOfScope,
  situations,
  promises,
  promise,
  promiseBar,
  aside,
}: Props) {
  const t = useTranslations('portal.new')
  const [state, send] = useActionState<FormState, FormData>(boundAction(fileAction, tenant), {})
  const files = useUploads(tenant, state)
  const key = useOwnKey(submissionKey)

  return (
    <Form action={send} state={state} aria-label={t('title')} className="group/filing grid gap-6">
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_336px] lg:items-start">
        <div className="grid min-w-0 gap-6">
          <input type="hidden" name="key" value={key} />
          <TextField
            name="subject"
            label={t('subject')}
            placeholder={t('subjectPlaceholder')}
            maxLength={200}
            required
            dir="auto"
            autoComplete="off"
            enterKeyHint="next"
          />
          <div className="grid gap-2">
            <ChoiceTiles name="categoryId" label={t('category')} options={categories} />
            {outOfScope}
          </div>
          <RadioCards name="situation" label={t('situation')} options={situations} />
          <TextArea name="text" label={t('text')} hint={t('textHint')} rows={4} required dir="auto" />
          <UploadField files={files} locale={locale} />
        </div>
        <div className="grid min-w-0 gap-4 max-lg:contents lg:sticky lg:top-6">
          <div className="max-md:hidden">
            <section aria-label={t('promise')} className="rounded-box border border-ac-line bg-surface">
              {promise}
              <div className="px-5 pb-5">
                <SubmitButton size={40} wide pending={files.isBusy || undefined}>
                  {t('send')}
                </SubmitButton>
                {promises && <p className="mt-2.5 text-center text-12 text-fg3">{t('kept')}</p>}
              </div>
            </section>
          </div>
          {aside}
        </div>
        <div className="sticky bottom-0 z-10 -mx-4 -mb-4 border-line border-t bg-surface px-4 pt-2.5 pb-[calc(0.75rem+env(safe-area-inset-bottom))] md:hidden">
          {promiseBar}
          <SubmitButton size={48} wide pending={files.isBusy || undefined}>
            {t('send')}
          </SubmitButton>
        </div>
      </div>
    </Form>
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

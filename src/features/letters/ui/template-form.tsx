'use client'

import { useTranslations } from 'next-intl'
import { Fragment, useActionState } from 'react'
import type { LetterLocale, LetterTemplate, Placeholder, PublicLetter } from '@/domain/letter-template'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Button } from '@/ui/button'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextArea } from '@/ui/text-area'
import { TextField } from '@/ui/text-field'
import { save } from '../actions'
import { Placeholders } from './placeholders'

type Props = {
  tenant: string
  kind: PublicLetter
  locale: LetterLocale
  template: LetterTemplate
  placeholders: readonly Placeholder[]
  /** The agency has words of its own. */
  own: boolean
  /** The name of the frame that shows the letter. */
  frame: string
  mayWrite: boolean
}

/** Subject and words of a letter. What is being written is shown by sending this very form into the frame. */
export function TemplateForm({ tenant, kind, locale, template, own, placeholders, frame, mayWrite }: Props) {
  const t = useTranslations('letters.edit')
  const [state, submit] = useActionState(boundAction(save, tenant), {})
  const intoFrame = {
    type: 'submit',
    name: 'as',
    formAction: `/api/letter-preview/${tenant}`,
    formMethod: 'post',
    formEncType: 'multipart/form-data',
    formTarget: frame,
  } as const
  return (
    <Form action={submit} state={state}>
      {state.done && own && <Banner tone="done">{t('saved')}</Banner>}
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="locale" value={locale} />
      {/* Back to the standard, they begin anew whatever has been typed. */}
      <Fragment key={own ? 'own' : 'standard'}>
        <TextField name="subject" label={t('subject')} defaultValue={template.subject} maxLength={200} readOnly={!mayWrite} lang={locale} />
        <TextArea
          name="text"
          label={t('text')}
          hint={t('text_hint')}
          defaultValue={template.text}
          rows={6}
          readOnly={!mayWrite}
          lang={locale}
        />
      </Fragment>
      <Placeholders names={placeholders} disabled={!mayWrite} />
      <div className="flex flex-wrap gap-2">
        {mayWrite && <SubmitButton data-default>{t('save')}</SubmitButton>}
        <Button {...intoFrame} value="html">
          {t('preview_html')}
        </Button>
        <Button {...intoFrame} value="text">
          {t('preview_text')}
        </Button>
      </div>
    </Form>
  )
}

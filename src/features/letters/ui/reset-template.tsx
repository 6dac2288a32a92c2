'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { LetterLocale, PublicLetter } from '@/domain/letter-template'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { reset } from '../actions'

type Props = { tenant: string; kind: PublicLetter; locale: LetterLocale }

/** Asks first: what the agency wrote is gone afterwards. */
export function ResetTemplate({ tenant, kind, locale }: Props) {
  const t = useTranslations('letters.edit')
  const [state, submit] = useActionState(boundAction(reset, tenant), {})
  return (
    <details className="text-13">
      <summary className="w-fit cursor-pointer rounded-inner text-ac hover:underline">{t('reset')}</summary>
      <Form action={submit} state={state} className="mt-3 gap-3 rounded-box border border-line p-3">
        <p>
          <strong className="font-strong">{t('reset_question')}</strong> <span className="text-fg2">{t('reset_text')}</span>
        </p>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="locale" value={locale} />
        <SubmitButton look="danger" className="w-fit">
          {t('reset')}
        </SubmitButton>
      </Form>
    </details>
  )
}

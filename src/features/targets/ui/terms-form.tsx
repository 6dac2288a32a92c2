'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { keepTerms } from '../actions'
import type { TermsState } from '../terms-action'

type Props = {
  tenant: string
  tariff: { id: string; version: number }
  mayWrite: boolean
  fields: ReactNode
  /** What the answer says would become of open tickets. */
  effect: ReactNode
}

/** What a tariff costs, gives and counts by; a button shows which deadlines another calendar moves before it holds. */
export function TermsForm({ tenant, tariff, mayWrite, fields, effect }: Props) {
  const t = useTranslations('settings.tariffs')
  const saved = useTranslations('ui.save')
  const moves = useTranslations('calendars.effect')
  const [state, send] = useActionState<TermsState, FormData>(boundAction(keepTerms, tenant), {})
  const shown = state.version === undefined ? state : { ...state, message: undefined }
  return (
    <Form action={send} state={shown} aria-label={t('terms')} className="gap-4">
      {state.done && <Banner tone="done">{saved('done')}</Banner>}
      {state.version !== undefined && <Banner tone="warning">{saved('stale')}</Banner>}
      <input type="hidden" name="tariffId" value={tariff.id} />
      <input type="hidden" name="version" value={Math.max(tariff.version, state.version ?? 0)} />
      <fieldset disabled={!mayWrite} className="grid min-w-0 grid-cols-1 gap-4">
        {fields}
        <p className="text-12 text-fg3">{t('terms_changes')}</p>
      </fieldset>
      {mayWrite && (
        <div className="flex flex-wrap gap-2">
          <SubmitButton look="secondary" name="step" value="save">
            {t('save')}
          </SubmitButton>
          <SubmitButton look="ghost" name="step" value="try">
            {moves('show')}
          </SubmitButton>
        </div>
      )}
      {effect}
    </Form>
  )
}

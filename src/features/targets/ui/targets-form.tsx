'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { priorities } from '@/domain/ticket'
import type { Example } from '@/features/tariffs/example'
import { promised, type TypedTargets, targetName } from '@/features/tariffs/schema'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { PriorityMark } from '@/ui/priority-mark'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { keepTargets } from '../actions'
import type { TargetsState } from '../targets-action'
import { ExampleLines } from './example-lines'

type Props = {
  tenant: string
  tariffId: string
  version: number
  targets: TypedTargets
  examples: Example
  locale: FormatLocale
  mayWrite: boolean
  /** How many open tickets the saving moves. */
  affected: ReactNode
  /** What the answer says would become of them. */
  effect: ReactNode
}

/** Promises by priority, as people type time; a button shows what they come to before they hold. */
export function TargetsForm({ tenant, tariffId, version, targets, examples, locale, mayWrite, affected, effect }: Props) {
  const t = useTranslations('settings.tariffs.targets')
  const priority = useTranslations('ticket.priority')
  const [state, send] = useActionState<TargetsState, FormData>(boundAction(keepTargets, tenant), {})
  const shown = state.version === undefined ? state : { ...state, message: undefined }
  return (
    <Form action={send} state={shown} aria-label={t('title')} className="gap-4">
      {state.done && <Banner tone="done">{t('saved')}</Banner>}
      {state.version !== undefined && <Banner tone="warning">{t('stale')}</Banner>}
      <input type="hidden" name="tariffId" value={tariffId} />
      <input type="hidden" name="version" value={Math.max(version, state.version ?? 0)} />
      <fieldset key={JSON.stringify(targets)} disabled={!mayWrite} className="grid min-w-0 grid-cols-1 gap-4">
        {priorities.map((level) => (
          <fieldset key={level} className="min-w-0 rounded-box border border-line px-3 pt-2 pb-3">
            <legend className="px-1 text-13">
              <PriorityMark level={level}>{priority(level)}</PriorityMark>
            </legend>
            <div className="grid grid-cols-2 gap-x-3 gap-y-3">
              {promised.map((what) =>
                level === 'critical' && what === 'start' ? (
                  <div key={what}>
                    <p className="mb-2 font-strong text-13">{t('start')}</p>
                    <p className="text-12 text-fg3">{t('at_once')}</p>
                  </div>
                ) : (
                  <TextField
                    key={what}
                    name={targetName(level, what)}
                    label={t(what)}
                    size={32}
                    placeholder={t('none')}
                    autoComplete="off"
                    hint={what === 'solution' ? t('solution_hint') : undefined}
                    defaultValue={
                      what === 'solution' && targets[level].days ? t('days', { days: targets[level].days }) : worded(targets[level][what])
                    }
                  />
                ),
              )}
            </div>
          </fieldset>
        ))}
      </fieldset>
      <ExampleLines example={state.examples ?? examples} locale={locale} isTried={state.examples !== undefined} />
      {mayWrite && (
        <>
          <p className="text-12 text-fg3">{affected}</p>
          <div className="flex flex-wrap gap-2">
            <SubmitButton name="step" value="save">
              {t('save')}
            </SubmitButton>
            <SubmitButton look="ghost" name="step" value="try">
              {t('try')}
            </SubmitButton>
          </div>
        </>
      )}
      {effect}
    </Form>
  )

  function worded(minutes: number | null) {
    return minutes === null ? '' : formatMinutes(minutes, locale)
  }
}

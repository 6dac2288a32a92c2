'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import type { Reader } from '@/i18n/format'
import { Banner } from '@/ui/banner'
import { boundAction } from '@/ui/bound-action'
import { Checkbox } from '@/ui/checkbox'
import { Form } from '@/ui/form'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { editCalendar } from '../actions'
import type { CalendarView } from '../calendar-view'
import type { CalendarState } from '../edit-calendar'
import { DayPanel } from './day-panel'
import { DecreeFields } from './decree-fields'
import { EffectPanel } from './effect-panel'
import { ExchangeFields } from './exchange-fields'
import { GridSection } from './grid-section'
import { WeekFields } from './week-fields'

type Props = {
  tenant: string
  /** None: a new one. */
  calendar: { id: string; version: number } | null
  begun: CalendarView
  today: string
  reader: Reader
  mayWrite: boolean
  isSaved: boolean
  zones: ReactNode
  versions: ReactNode
}

/**
 * A calendar in one form whose every press comes back with the form as it then stands: days are opened and set, the week is typed, and
 * what saving would do to open tickets is told before it is done. It needs no script.
 */
export function CalendarEditor({ tenant, calendar, begun, today, reader, mayWrite, isSaved, zones, versions }: Props) {
  const t = useTranslations('calendars')
  const [state, send] = useActionState<CalendarState, FormData>(boundAction(editCalendar, tenant), {})
  const view = state.view ?? begun
  const version = Math.max(calendar?.version ?? 0, state.version ?? 0)
  const { locale } = reader
  const shown = state.version === undefined ? state : { ...state, message: undefined }
  return (
    <Form action={send} state={shown} aria-label={view.name || t('new')} className="min-h-full gap-0 lg:grid-cols-[minmax(0,1fr)_372px]">
      <div className="min-w-0 px-5 py-4 max-md:px-4">
        {mayWrite && (
          <button type="submit" name="step" value={view.opened ? 'keep' : 'show'} tabIndex={-1} aria-hidden="true" className="sr-only" />
        )}
        <input type="hidden" name="calendarId" value={calendar?.id ?? ''} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="carried" value={view.carried} />
        <input type="hidden" name="year" value={view.grid.year} />
        <input type="hidden" name="openDay" value={view.opened?.date ?? ''} />
        <GridSection view={view} today={today} locale={locale} mayWrite={mayWrite} />
      </div>
      <div className="grid content-start gap-5 border-line bg-canvas px-5 py-4 max-md:px-4 max-lg:border-t lg:border-l">
        {isSaved && !state.view && <Banner tone="done">{t('saved_done')}</Banner>}
        {state.version !== undefined && <Banner tone="warning">{t('stale')}</Banner>}
        {state.note && <Banner tone="info">{t('imported', { count: state.note.values?.count ?? 0 })}</Banner>}
        {view.missing !== null && <Banner tone="warning">{t(view.base ? 'missing' : 'missing_own', { year: view.missing })}</Banner>}
        {view.opened && <DayPanel key={view.opened.date} day={view.opened} locale={locale} />}
        {mayWrite && calendar && (
          <section aria-labelledby="calendar-effect" className="grid gap-3">
            <h2 id="calendar-effect" className="text-14">
              {t('effect.title')}
            </h2>
            {state.effect ? (
              <EffectPanel tenant={tenant} effect={state.effect} reader={reader} />
            ) : (
              <p className="text-fg3">{t('effect.same')}</p>
            )}
          </section>
        )}
        <fieldset disabled={!mayWrite} className="grid min-w-0 gap-5">
          <WeekFields week={view.week} locale={locale} mayWrite={mayWrite} />
          <div className="grid gap-3 border-line border-t pt-4">
            <TextField
              key={view.name}
              name="name"
              label={t('name')}
              size={32}
              defaultValue={view.name}
              required
              maxLength={80}
              autoComplete="off"
            />
            <TextField
              key={view.timeZone}
              name="timeZone"
              label={t('zone')}
              size={32}
              list="calendar-zones"
              defaultValue={view.timeZone}
              required
              autoComplete="off"
            />
            {zones}
            <Checkbox key={String(view.base)} name="base" label={t('base')} hint={t('base_hint')} defaultChecked={view.base} />
          </div>
          {mayWrite && view.base && view.grid.isProvisional && <DecreeFields year={view.grid.year} />}
        </fieldset>
        {versions}
        <ExchangeFields address={calendar ? `/${tenant}/admin/calendars/${calendar.id}` : null} mayWrite={mayWrite} />
        {mayWrite && (
          <div className="sticky bottom-0 -mx-5 -mb-4 flex flex-wrap gap-2 border-line border-t bg-canvas px-5 py-3 max-md:-mx-4 max-md:px-4">
            <SubmitButton name="step" value="save">
              {calendar ? t('save', { version: version + 1 }) : t('add')}
            </SubmitButton>
            {calendar && (
              <SubmitButton look="ghost" name="step" value="show">
                {t('effect.show')}
              </SubmitButton>
            )}
          </div>
        )}
      </div>
    </Form>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useState } from 'react'
import { parseDuration } from '@/domain/duration'
import { type FormatLocale, formatDate, formatMinutes } from '@/i18n/format'
import { useBalance } from '@/i18n/use-balance'
import type { FormState } from '@/server/form-state'
import { boundAction } from '@/ui/bound-action'
import { Form } from '@/ui/form'
import { Link } from '@/ui/link'
import { NowNext } from '@/ui/now-next'
import { showToast } from '@/ui/show-toast'
import { SubmitButton } from '@/ui/submit-button'
import { Cell, Row, Table } from '@/ui/table'
import { TextField } from '@/ui/text-field'
import { TextLink } from '@/ui/text-link'
import { logWeekAction } from '../actions'
import { cellName } from '../schema'
import type { Week, WeekBalance, WeekRow } from '../week'

type Props = { tenant: string; week: Week; locale: FormatLocale }

/** Tickets by days: what is written down already, and a field to add to it. Days to come have none. */
export function WeekGrid({ tenant, week: { days, today, rows }, locale }: Props) {
  const t = useTranslations('hours.week')
  const [state, send] = useActionState<FormState, FormData>(boundAction(logWeekAction, tenant), {})
  const [typed, setTyped] = useState<Record<string, string>>({})
  const words = useBalance(locale)
  const time = (minutes: number) => formatMinutes(minutes, locale)

  useEffect(() => {
    if (!state.done) return
    setTyped({})
    showToast({ text: t('done') })
  }, [state, t])

  return (
    <Form action={send} state={state} aria-label={t('label')} className="gap-4">
      <Table
        caption={t('label')}
        columns={[
          { label: t('ticket'), className: 'min-w-48' },
          ...days.map((date) => ({ label: dayName(date), className: 'min-w-24' })),
          { label: t('sum'), figure: true },
        ]}
      >
        {rows.map((row) => (
          <Row key={row.number}>
            <Cell head>
              <Link href={`/${tenant}/desk/tickets/${row.number}/time`} className="wrap-anywhere hover:text-ac">
                <span className="text-fg3">{row.number}</span> <bdi>{row.subject}</bdi>
              </Link>
              <span className="block text-12 text-fg3 wrap-anywhere">
                <bdi>{row.client}</bdi>
              </span>
              {row.balance && isTyped(row) && (
                <output className="flex flex-wrap items-center gap-x-1.5 text-12 text-fg2 icon-14">
                  <NowNext {...words({ ...row.balance, minutes: typedOf(row.balance) })} />
                </output>
              )}
            </Cell>
            {days.map((date) => (
              <Cell key={date} className="align-top">
                {logged(row, date)}
                {date <= today && (
                  <TextField
                    name={cellName(row.number, date)}
                    label={t('add', { ticket: String(row.number), day: dayName(date) })}
                    hideLabel
                    size={32}
                    placeholder={t('hint')}
                    autoComplete="off"
                    onChange={({ target }) => setTyped((was) => ({ ...was, [target.name]: target.value }))}
                  />
                )}
              </Cell>
            ))}
            <Cell figure className="align-top font-strong">
              {time(sumOf(Object.values(row.days)))}
            </Cell>
          </Row>
        ))}
        <Row>
          <Cell head>{t('total')}</Cell>
          {days.map((date) => (
            <Cell key={date} className="font-strong">
              {time(sumOf(rows.map((row) => row.days[date])))}
            </Cell>
          ))}
          <Cell figure className="font-strong">
            {time(sumOf(rows.flatMap((row) => Object.values(row.days))))}
          </Cell>
        </Row>
      </Table>
      <SubmitButton className="w-fit">{t('save')}</SubmitButton>
    </Form>
  )

  function isTyped({ number }: WeekRow): boolean {
    return days.some((date) => (parseDuration(typed[cellName(number, date)] ?? '') ?? 0) > 0)
  }

  /** What is typed on all tickets of a contract, on days of the month that runs. */
  function typedOf({ contractId, from, to }: WeekBalance): number {
    const inMonth = days.filter((date) => from <= date && date < to)
    const own = rows.filter(({ balance }) => balance?.contractId === contractId)
    return own
      .flatMap(({ number }) => inMonth.map((date) => parseDuration(typed[cellName(number, date)] ?? '') ?? 0))
      .reduce((sum, minutes) => sum + minutes, 0)
  }

  /** What awaits approval is mended or taken away on the page of the ticket's time. */
  function logged(row: WeekRow, date: string) {
    const of = row.days[date]
    return (
      of && (
        <span className="mb-1 block">
          {time(of.minutes)}
          {of.pending > 0 && (
            <span className="block text-12 text-fg3">
              {t('pending', { time: time(of.pending) })}{' '}
              <TextLink href={`/${tenant}/desk/tickets/${row.number}/time`} inText>
                <span aria-hidden>{t('mend')}</span>
                <span className="sr-only">{t('mend_of', { ticket: String(row.number), day: dayName(date) })}</span>
              </TextLink>
            </span>
          )}
        </span>
      )
    )
  }

  function dayName(date: string): string {
    return formatDate(date, locale)
  }
}

const sumOf = (days: ({ minutes: number } | undefined)[]) => days.reduce((sum, day) => sum + (day?.minutes ?? 0), 0)

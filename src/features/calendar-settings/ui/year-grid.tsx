'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useState } from 'react'
import type { CalendarYear } from '@/domain/calendar-year'
import type { FormatLocale } from '@/i18n/format'
import { useHydrated } from '@/ui/use-hydrated'
import { MonthTable } from './month-table'

type Props = { grid: CalendarYear; today: string; opened: string | null; locale: FormatLocale; mayWrite: boolean }

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7, PageUp: -28, PageDown: 28 }

/** Twelve months whose days open on a press; with a script arrows walk and Tab passes over, without one each day is a stop. */
export function YearGrid({ grid, today, opened, locale, mayWrite }: Props) {
  const t = useTranslations('calendars.grid')
  const first = grid.days.find(({ date }) => date === today)?.date ?? grid.days[0]?.date ?? ''
  const [walked, walkTo] = useState<string | null>(null)
  const isHydrated = useHydrated()
  const stop = walked?.startsWith(`${grid.year}-`) ? walked : (opened ?? first)

  function walk(event: KeyboardEvent<HTMLElement>) {
    const from = (event.target as HTMLElement).dataset.date
    const step = steps[event.key]
    if (!from || step === undefined) return
    event.preventDefault()
    const index = grid.days.findIndex(({ date }) => date === from)
    const to = grid.days[Math.min(grid.days.length - 1, Math.max(0, index + step))]?.date
    if (!to) return
    walkTo(to)
    event.currentTarget.querySelector<HTMLElement>(`[data-date="${to}"]`)?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are what is focused; here their keys are heard
    <div onKeyDown={walk} className="@container">
      <p className="sr-only">{t('keys')}</p>
      <div className="grid grid-cols-1 items-start gap-x-5 gap-y-6 @min-[440px]:grid-cols-2 @min-[600px]:grid-cols-3 @min-[760px]:grid-cols-4">
        {Array.from({ length: 12 }, (_, month) => (
          <MonthTable
            // biome-ignore lint/suspicious/noArrayIndexKey: a month is its number
            key={month}
            month={month}
            days={grid.days.filter(({ date }) => Number(date.slice(5, 7)) === month + 1)}
            today={today}
            opened={opened}
            stop={isHydrated ? stop : null}
            locale={locale}
            mayWrite={mayWrite}
          />
        ))}
      </div>
    </div>
  )
}

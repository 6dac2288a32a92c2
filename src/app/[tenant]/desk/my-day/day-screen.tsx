import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { DeskFrame } from '@/features/desk/frame'
import { Desk } from '@/features/desk/ui/desk'
import { DeskKeys } from '@/features/desk/ui/desk-keys'
import type { MyDay } from '@/features/my-day/my-day'
import { LoggedToday } from '@/features/my-day/ui/logged-today'
import type { TicketLine } from '@/features/tickets/ticket-line'
import { DayNow } from '@/features/tickets/ui/desk/day-now'
import { DayRow } from '@/features/tickets/ui/desk/day-row'
import { StopTimer } from '@/features/tickets/ui/desk/timer-button'
import { DueWorks } from '@/features/works/ui/due-works'
import { formatDay, type Reader } from '@/i18n/format'
import { ButtonLink } from '@/ui/button-link'
import { DeskBody } from '@/ui/desk-body'
import { DeskTop } from '@/ui/desk-top'
import { EmptyState } from '@/ui/empty-state'
import { Sun } from '@/ui/icons'
import { RefreshEvery } from '@/ui/refresh-every'
import { Section } from '@/ui/section'
import { TextLink } from '@/ui/text-link'

type Props = { frame: DeskFrame; day: MyDay; reader: Reader; personMenu: ReactNode }

/** One's own day: what is under way, what comes next, what waits for others, what has been written down. */
export function DayScreen({ frame, day, reader, personMenu }: Props) {
  const t = useTranslations('my_day')
  const works = useTranslations('works')
  const { tenant } = frame
  const row = { tenant, reader }
  const [first, ...also] = day.now
  const isEmpty = day.now.length + day.next.length + day.waiting.length + day.works.length === 0

  return (
    <Desk frame={frame} here="my_day" personMenu={personMenu}>
      <DeskTop
        title={t('title')}
        note={formatDay(frame.now, reader)}
        actions={
          <>
            {day.timer && (
              <>
                <TextLink href={`/${tenant}/desk/tickets/${day.timer.number}`}>{t('timer', { number: String(day.timer.number) })}</TextLink>
                <StopTimer tenant={tenant} timer={day.timer} reader={reader} />
              </>
            )}
            {frame.mayWriteClients && (
              <ButtonLink href={`/${tenant}/desk/works`} look="ghost">
                {works('missed')}
              </ButtonLink>
            )}
            <ButtonLink href={`/${tenant}/desk/hours/week`} look="ghost">
              {t('week')}
            </ButtonLink>
          </>
        }
      />
      <DeskBody side={<LoggedToday tenant={tenant} logged={day.logged} sum={day.loggedMinutes} reader={reader} />} sideLabel={t('logged')}>
        <div className="min-h-full max-md:bg-canvas">
          <div className="mx-auto grid max-w-[840px] gap-7 px-8 py-5 max-md:gap-5 max-md:px-4 max-md:py-4">
            {isEmpty && (
              <EmptyState icon={<Sun />} title={t('empty.title')}>
                {t('empty.text')}
              </EmptyState>
            )}
            {first && <DayNow tenant={tenant} line={first} left={day.leftOfClient} speciality={frame.person.speciality} reader={reader} />}
            {!first && day.next.length > 0 && (
              <p className="text-fg2">
                <span className="font-strong text-fg">{t('idle.title')}.</span> {t('idle.text')}
              </p>
            )}
            <DueWorks tenant={tenant} works={day.works} locale={reader.locale} />
            <Rows {...row} title={t('now_more')} lines={also} />
            <Rows {...row} title={t('next')} lines={day.next} startable />
            <Rows {...row} title={t('waiting')} lines={day.waiting} />
          </div>
        </div>
      </DeskBody>
      <DeskKeys tenant={tenant} list />
      <RefreshEvery seconds={60} />
    </Desk>
  )
}

type RowsProps = { tenant: string; reader: Reader; title: string; lines: TicketLine[]; startable?: boolean }

function Rows({ title, lines, ...row }: RowsProps) {
  if (lines.length === 0) return null
  return (
    <Section title={title} count={lines.length}>
      <ul className="divide-y divide-line border-line border-t max-md:rounded-box max-md:border max-md:bg-surface">
        {lines.map((line) => (
          <DayRow key={line.id} line={line} {...row} />
        ))}
      </ul>
    </Section>
  )
}

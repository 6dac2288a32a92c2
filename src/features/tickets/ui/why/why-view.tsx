import { useTranslations } from 'next-intl'
import { formatInstant, formatMinutes, formatZone, type Reader } from '@/i18n/format'
import { Banner } from '@/ui/banner'
import { ClockIcon } from '@/ui/clock-icon'
import { Segmented } from '@/ui/segmented'
import type { Why } from '../../why'
import { useClockWords } from '../clock-words'
import { DayRows } from './day-rows'
import { DeadlineEvents } from './deadline-events'
import { StepTable } from './step-table'

type Props = { why: Why /** Of this page, without its question. */; address: string; reader: Reader; forClient?: boolean }

/** «Почему такой срок?»: both readings, the days as strips, what ran and stood as a table, and what moved the deadline. */
export function WhyView({ why, address, reader, forClient = false }: Props) {
  const t = useTranslations('why')
  const kind = useTranslations('ticket.clock.kind')
  const { shown, target, calendarZone, timeZone } = why
  const time = (minutes: number) => formatMinutes(Math.round(minutes), reader.locale)
  const promised = target.days === null ? time(target.minutes) : t('days', { count: target.days })
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-6">
      {why.clocks.length > 1 && (
        <Segmented
          label={t('clocks')}
          items={why.clocks.map((clock) => ({
            href: `${address}?clock=${clock.kind}`,
            label: kind(clock.kind),
            icon: <ClockIcon meaning={clock.meaning} />,
            active: clock.kind === shown.kind,
          }))}
        />
      )}
      {why.provisional && <Banner tone="warning">{t('provisional')}</Banner>}
      <dl className="flex flex-wrap items-end gap-x-10 gap-y-3">
        <Readings why={why} reader={reader} forClient={forClient} />
        <div className="ml-auto text-13 text-fg2 max-md:ml-0">
          <dt className="sr-only">{t('sum')}</dt>
          <dd>{t('sum_of', { promised, passed: time(why.consumedMinutes) })}</dd>
        </div>
      </dl>
      <DayRows why={why} reader={reader} forClient={forClient} />
      {calendarZone !== timeZone && (
        <p className="text-12 text-fg3">
          {t('zones', {
            shown: formatZone(reader.now, reader),
            counted: formatZone(reader.now, { ...reader, timeZone: calendarZone }),
          })}
        </p>
      )}
      <StepTable steps={why.steps} reader={reader} forClient={forClient} />
      <DeadlineEvents events={why.events} reader={reader} forClient={forClient} />
    </div>
  )
}

/** One clock, two readings: working time, and the moment on the wall. */
function Readings({
  why: { shown, status, consumedMinutes, remainingMinutes },
  reader,
  forClient,
}: {
  why: Why
  reader: Reader
  forClient: boolean
}) {
  const t = useTranslations('why')
  // What stood while somebody was waited for has taken nothing of what was promised.
  const view = shown.tookMinutes === null ? shown : { ...shown, tookMinutes: Math.round(consumedMinutes) }
  const { main } = useClockWords(reader, forClient)(view, status)
  const isOpen = shown.state === 'running' && shown.overdueMinutes === null
  return (
    <>
      <Reading name={t(isOpen ? 'left' : 'stands')} late={shown.meaning === 'breach'}>
        {isOpen ? formatMinutes(Math.ceil(remainingMinutes), reader.locale) : main}
      </Reading>
      {shown.dueAt && (
        <Reading name={t('wall', { zone: formatZone(shown.dueAt, reader) })} late={false}>
          {t('until', { moment: formatInstant(shown.dueAt, reader) })}
        </Reading>
      )}
    </>
  )
}

function Reading({ name, late, children }: { name: string; late: boolean; children: string }) {
  return (
    <div>
      <dt className="text-12 text-fg3">{name}</dt>
      <dd className={`text-20 font-strong md:text-28 ${late ? 'text-breach' : ''}`}>{children}</dd>
    </div>
  )
}

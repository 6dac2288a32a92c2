import { useTranslations } from 'next-intl'
import { type FormatLocale, formatDate, formatMinutes } from '@/i18n/format'
import { Cell, Row } from '@/ui/table'
import type { EntryLine } from '../month-entries'

/** A regular work done several times in the month: one line with its time, which opens to every time it was done. */
export function RegularWorks({ works, locale }: { works: readonly EntryLine[]; locale: FormatLocale }) {
  const t = useTranslations('hours.entries')
  const speciality = useTranslations('ticket.speciality')
  const time = (minutes: number) => formatMinutes(minutes, locale)
  const [newest, oldest] = [works[0] as EntryLine, works.at(-1) as EntryLine]
  const people = [...new Set(works.map(({ person }) => person))]
  const specialities = [...new Set(works.map((work) => work.speciality))]
  return (
    <Row>
      <Cell className="md:whitespace-nowrap">
        {formatDate(oldest.workDate, locale)}
        {oldest.workDate !== newest.workDate && (
          <>
            {'\u00a0– '}
            <br />
            {formatDate(newest.workDate, locale)}
          </>
        )}
      </Cell>
      <Cell className="md:min-w-56">
        <details>
          <summary className="cursor-pointer rounded-inner hover:text-ac">
            <bdi className="wrap-anywhere">{newest.subject}</bdi> <span className="text-fg3">{t('times', { count: works.length })}</span>
          </summary>
          <ul className="mt-2 grid gap-1 text-12 text-fg2">
            {works.map(({ id, workDate, person, minutes, note }) => (
              <li key={id} className="wrap-anywhere">
                {formatDate(workDate, locale)}, <bdi>{person}</bdi>, {time(minutes)}
                {note && (
                  <span dir="auto" className="block text-fg3">
                    {note}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </details>
        <span className="block text-12 text-fg2 wrap-anywhere md:hidden">{[people.join(', '), t('included')].join(', ')}</span>
      </Cell>
      <Cell className="max-md:hidden">
        <bdi>{people.join(', ')}</bdi>
      </Cell>
      <Cell className="max-md:hidden">{specialities.map((one) => speciality(one)).join(', ')}</Cell>
      <Cell figure quiet>
        {time(works.reduce((sum, { minutes }) => sum + minutes, 0))}
      </Cell>
      <Cell className="min-w-40 max-md:hidden" quiet>
        {t('included')}
      </Cell>
      <Cell figure className="max-md:hidden">
        {time(newest.left)}
      </Cell>
    </Row>
  )
}

import { useTranslations } from 'next-intl'
import { byPerson, type StatementFigures, type StatementLine, spendingWorks } from '@/domain/statement-figures'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { inSentence } from '@/i18n/in-sentence'
import { CircleHelp } from '@/ui/icons'
import { Link } from '@/ui/link'
import { Cell, Row, Table } from '@/ui/table'

type Props = { figures: StatementFigures; locale: FormatLocale; questioned: readonly string[]; ticketHref: (number: number) => string }

/** What was done, a line a ticket: who by, and how long. On a phone who it was stands under the work, so that the time is seen. */
export function PaperLines({ figures: { lines, used }, locale, questioned, ticketHref }: Props) {
  const t = useTranslations('statements.paper')
  const speciality = useTranslations('statements.speciality')
  const question = useTranslations('statements.question')
  const time = (minutes: number) => formatMinutes(minutes, locale)
  if (lines.length === 0) return <p className="py-4 text-fg3">{t('noLines')}</p>
  return (
    <div className="mt-2">
      <Table
        caption={t('work')}
        columns={[
          { label: t('ticket') },
          { label: t('work') },
          { label: t('who'), className: 'max-sm:hidden' },
          { label: t('time'), figure: true },
        ]}
      >
        {lines.map((line) => (
          <Row key={line.ticketId} selected={questioned.includes(line.ticketId)}>
            <Cell quiet className="w-14">
              <Link href={ticketHref(line.number)} className="hover:text-ac">
                {line.number}
              </Link>
            </Cell>
            <Cell className="wrap-anywhere sm:min-w-40">
              <bdi>{line.subject}</bdi>
              {questioned.includes(line.ticketId) && (
                <span className="ml-1.5 inline-flex align-text-bottom text-ac icon-14">
                  <CircleHelp aria-hidden />
                  <span className="sr-only">{question('title')}</span>
                </span>
              )}
              <span className="block text-12 text-fg3 sm:hidden">{whoOf(line)}</span>
            </Cell>
            <Cell className="min-w-40 max-sm:hidden">{whoOf(line)}</Cell>
            <Cell figure>{time(line.minutes)}</Cell>
          </Row>
        ))}
        <tr className="border-fg border-t">
          <td />
          <th scope="row" className="h-[34px] pr-4 text-left font-strong">
            {t('total')}
          </th>
          <td className="max-sm:hidden" />
          <td className="whitespace-nowrap text-right font-strong">{time(used)}</td>
        </tr>
      </Table>
    </div>
  )

  function whoOf(line: StatementLine): string {
    const people = byPerson(spendingWorks([line])).map(({ person, speciality: role, minutes }) => {
      return `${person}, ${inSentence(speciality(role))} ${time(minutes)}`
    })
    const others = line.works
      .filter(({ kind, isForgiven }) => isForgiven || kind !== 'specialist')
      .map(({ kind, isForgiven, minutes }) => {
        const why = isForgiven || kind === 'specialist' || kind === 'internal' ? 'forgiven' : kind
        return `${t(`notSpending.${why}`)} ${time(minutes)}`
      })
    return [...people, ...others].join('; ')
  }
}

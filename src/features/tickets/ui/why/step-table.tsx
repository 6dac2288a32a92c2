import { useTranslations } from 'next-intl'
import type { ClockStep } from '@/domain/clock-steps'
import { formatDay, formatMinutes, formatTimeRange, type Reader } from '@/i18n/format'
import { Pause, Play } from '@/ui/icons'
import { Cell, Row, Table } from '@/ui/table'
import { useStandingWords } from './standing-words'

/** What ran and what stood, in order, with the sum so far; a long history folds away. */
export function StepTable({ steps, reader, forClient }: { steps: ClockStep[]; reader: Reader; forClient: boolean }) {
  const t = useTranslations('why')
  if (steps.length === 0) return null
  const table = <Steps steps={steps} reader={reader} forClient={forClient} />
  if (steps.length <= most) return table
  return (
    <details>
      <summary className="cursor-pointer text-ac">{t('all_steps', { count: steps.length })}</summary>
      <div className="mt-2">{table}</div>
    </details>
  )
}

const most = 30

function Steps({ steps, reader, forClient }: { steps: ClockStep[]; reader: Reader; forClient: boolean }) {
  const t = useTranslations('why')
  const words = useStandingWords(forClient)
  const time = (minutes: number) => formatMinutes(Math.round(minutes), reader.locale)
  const days = steps.map(({ from, to }) => dayOf(from, to, reader))
  return (
    <Table
      caption={t('table')}
      columns={[
        { label: t('day') },
        { label: t('from_to') },
        { label: t('clock') },
        { label: t('why') },
        { label: t('lasted'), figure: true },
        { label: t('total'), figure: true },
      ]}
    >
      {steps.map(({ from, to, counted, reasons, minutes, total }, index) => (
        <Row key={from.toISOString()}>
          <Cell quiet={!counted}>{days[index] === days[index - 1] ? '' : days[index]}</Cell>
          <Cell quiet={!counted} className="whitespace-nowrap">
            {formatTimeRange(from, to, reader)}
          </Cell>
          <Cell quiet={!counted} className="whitespace-nowrap icon-14">
            <span className="inline-flex items-center gap-1.5">
              {counted ? <Play className="text-ac" /> : <Pause />}
              {t(counted ? 'runs' : 'stands_still')}
            </span>
          </Cell>
          <Cell quiet>{words(reasons)}</Cell>
          <Cell figure quiet={!counted}>
            {time(minutes)}
          </Cell>
          <Cell figure>{counted && <span className="font-strong">{time(total)}</span>}</Cell>
        </Row>
      ))}
    </Table>
  )
}

function dayOf(from: Date, to: Date, reader: Reader): string {
  const last = new Date(+to - 1)
  const [first, end] = [formatDay(from, reader), formatDay(last, reader)]
  return first === end ? first : `${first} – ${end}`
}

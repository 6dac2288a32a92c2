import { useTranslations } from 'next-intl'
import { Markup } from '@/ui/markup'
import { rowPeople } from '@/ui/row-people'
import { Still } from '@/ui/still'
import { clockMark, nobodyMark, priorityMark, statusMark, wordMark } from './row-marks'
import type { RowView } from './row-view'

type Props = {
  label: string
  rows: RowView[]
  /** In the panel now. */
  open: number | null
  roomy: boolean
  /** May be picked for a change of several at once. */
  pickable: boolean
}

/**
 * Lines of the queue; bold: the next word is ours. Plain links to the tickets' pages (RowKeys opens them in the panel where there is room
 * for one); none of it is an element of React in the browser.
 */
export function RowList({ label, rows, open, roomy, pickable }: Props) {
  const t = useTranslations('desk.row')
  const nobody = nobodyMark(t('nobody'))
  const people = t('people')
  return (
    <Still>
      <ul aria-label={label} className="list-rows" data-roomy={roomy || undefined}>
        {rows.map((row) => {
          const { number } = row
          const isOpen = number === open || undefined
          return (
            <li key={number} id={`row-${number}`} className="list-row" data-ticket={number} data-open={isOpen}>
              {pickable ? (
                <input type="checkbox" data-cell="pick" data-pick value={`${number}:${row.version}`} aria-label={row.select} />
              ) : (
                <span data-cell="pick" />
              )}
              <Markup data-cell="priority" html={priorityMark(row.priority)} />
              <Markup data-cell="clock" html={clockMark(row.clock)} />
              <span data-cell="number" data-long={number > 9999 || undefined}>
                {number}
              </span>
              <a
                href={row.href}
                data-cell="subject"
                data-row
                data-ours={row.ours || undefined}
                aria-current={isOpen}
                title={row.subject}
                dir="auto"
              >
                {row.subject}
              </a>
              <span data-cell="client" title={row.client} dir="auto">
                {row.client}
              </span>
              <Markup data-cell="status" html={statusMark(row.status)} />
              <Markup data-cell="people" html={row.people.length > 0 ? rowPeople(row.people, people, 2) : nobody} />
              <Markup data-cell="word" html={wordMark(row.word)} />
            </li>
          )
        })}
      </ul>
    </Still>
  )
}

import { useTranslations } from 'next-intl'
import { type ClockKind, clockKinds } from '@/domain/clock'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { PriorityMark } from '@/ui/priority-mark'
import { Section } from '@/ui/section'
import { Cell, Row, Table } from '@/ui/table'
import type { OwnContract } from '../own-contract'

/** Promises of the contract by priority. */
export function OwnTargets({ targets, locale }: { targets: OwnContract['targets']; locale: FormatLocale }) {
  const t = useTranslations('contracts.own')
  const priority = useTranslations('ticket.priority')
  const clock = useTranslations('ticket.clock.kind')
  const kinds = clockKinds.filter((kind) => targets.some((target) => promiseOf(target, kind)))
  return (
    <Section title={t('targets')}>
      <Table
        caption={t('targets_table')}
        columns={[{ label: t('situation') }, ...kinds.map((kind) => ({ label: clock(kind), figure: true }))]}
      >
        {targets.map((target) => (
          <Row key={target.priority}>
            <Cell head>
              <PriorityMark level={target.priority}>{priority(target.priority)}</PriorityMark>
            </Cell>
            {kinds.map((kind) => (
              <Cell key={kind} figure>
                {worded(promiseOf(target, kind))}
              </Cell>
            ))}
          </Row>
        ))}
      </Table>
      <p className="mt-2 text-12 text-fg3">{t('targets_hint')}</p>
    </Section>
  )

  function worded(promise: Promised | null) {
    if (!promise) return t('no_promise')
    return promise.unit === 'days' ? t('calendar_days', { days: promise.value }) : formatMinutes(promise.value, locale)
  }
}

type Promised = { unit: 'minutes' | 'days'; value: number }

/** What is promised of a clock; null where nothing is. */
function promiseOf(target: OwnContract['targets'][number], kind: ClockKind): Promised | null {
  if (kind === 'solution' && target.solutionDays !== null) return { unit: 'days', value: target.solutionDays }
  const minutes = {
    reaction: target.reactionMinutes,
    start: target.startMinutes,
    next_reaction: target.nextReactionMinutes,
    solution: target.solutionMinutes,
  }[kind]
  return minutes === null ? null : { unit: 'minutes', value: minutes }
}

import { useTranslations } from 'next-intl'
import type { AtThisMoment } from '@/data/at-this-moment'
import { formatAge, formatDeadline, type Reader } from '@/i18n/format'
import { Section } from '@/ui/section'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'

type Props = { tenant: string; moment: AtThisMoment; reader: Reader }

/** What is due next and who does it; what stands still, the longest first. */
export function MomentLists({ tenant, moment, reader }: Props) {
  const t = useTranslations('compliance')
  const words = useTranslations('ticket')
  const ticket = (number: number, subject: string) => (
    <TextLink href={`/${tenant}/desk/tickets/${number}`} className="text-fg!">
      <bdi>{subject}</bdi> <span className="text-fg3">{number}</span>
    </TextLink>
  )
  const block = 'min-w-0 px-5 py-4 max-md:px-4'
  return (
    <div className="grid divide-line max-xl:divide-y xl:grid-cols-2 xl:divide-x">
      <Section title={t('due')} aside={<TextLink href={`/${tenant}/desk`}>{t('open_queue')}</TextLink>} className={block}>
        {moment.due.length === 0 && <p className="text-fg2">{t('due_none')}</p>}
        {moment.due.length > 0 && (
          <Table
            caption={t('due_table')}
            columns={[
              { label: t('until') },
              { label: t('ticket') },
              { label: t('clock'), className: 'max-md:hidden' },
              { label: t('who') },
            ]}
          >
            {moment.due.map(({ number, subject, dueAt, dueClock, people }) => (
              <Row key={number}>
                <Cell className="md:whitespace-nowrap">{formatDeadline(dueAt, reader)}</Cell>
                <Cell head className="min-w-36 wrap-anywhere">
                  {ticket(number, subject)}
                </Cell>
                <Cell quiet className="max-md:hidden">
                  {words(`clock.kind.${dueClock}`)}
                </Cell>
                <Cell quiet={people.length > 0}>{people.length > 0 ? people.join(', ') : t('nobody')}</Cell>
              </Row>
            ))}
          </Table>
        )}
      </Section>
      <Section
        title={t('standing')}
        count={moment.standing}
        aside={<TextLink href={`/${tenant}/desk?view=paused`}>{t('open_queue')}</TextLink>}
        className={block}
      >
        {moment.paused.length === 0 && <p className="text-fg2">{t('standing_none')}</p>}
        {moment.paused.length > 0 && (
          <Table
            caption={t('standing_table')}
            columns={[
              { label: t('since') },
              { label: t('ticket') },
              { label: t('why') },
              { label: t('client'), className: 'max-md:hidden' },
            ]}
          >
            {moment.paused.map(({ number, subject, status, since, clientName }) => (
              <Row key={number}>
                <Cell className="whitespace-nowrap">{formatAge(since, reader)}</Cell>
                <Cell head className="min-w-36 wrap-anywhere">
                  {ticket(number, subject)}
                </Cell>
                <Cell quiet>{words(`status.${status}`)}</Cell>
                <Cell quiet className="wrap-anywhere max-md:hidden">
                  {clientName}
                </Cell>
              </Row>
            ))}
          </Table>
        )}
      </Section>
    </div>
  )
}

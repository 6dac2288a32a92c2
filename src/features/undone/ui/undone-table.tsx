import { useTranslations } from 'next-intl'
import { formatNearInstant, type Reader } from '@/i18n/format'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import type { Undone } from '../undone'
import { DoAgainButton } from './do-again'

type Props = { tenant: string; jobs: Undone[]; reader: Reader }

/** What was given up, why, and the way to try it once more. */
export function UndoneTable({ tenant, jobs, reader }: Props) {
  const t = useTranslations('undone')
  const columns = [
    { label: t('column.what') },
    { label: t('column.at'), className: 'max-md:hidden' },
    { label: t('column.why'), className: 'max-md:hidden' },
    { label: t('column.action'), hidden: true },
  ]
  return (
    <Table caption={t('caption')} columns={columns}>
      {jobs.map(({ id, kind, number, failedAt, tries, reason, canRepeat }) => {
        const what = number === null ? t(`kind.${kind}`) : t('of_ticket', { what: t(`kind.${kind}`), number: String(number) })
        return (
          <Row key={id}>
            <Cell head className="align-top">
              <span className="block font-strong">{t(`kind.${kind}`)}</span>
              {number !== null && (
                <TextLink href={`/${tenant}/desk/tickets/${number}`} inText>
                  {t('ticket', { number: String(number) })}
                </TextLink>
              )}
              <span className="block text-12 text-fg3 md:hidden">
                {formatNearInstant(failedAt, reader)} · {t('tries', { count: tries })}
              </span>
              {reason && <code className="block text-12 text-fg3 wrap-anywhere md:hidden">{reason}</code>}
            </Cell>
            <Cell quiet className="whitespace-nowrap align-top max-md:hidden">
              {formatNearInstant(failedAt, reader)}
            </Cell>
            <Cell className="align-top max-md:hidden">
              <span className="block">{t('tries', { count: tries })}</span>
              {reason && <code className="block text-12 text-fg3 wrap-anywhere">{reason}</code>}
            </Cell>
            <Cell className="align-top">
              {canRepeat ? (
                <DoAgainButton tenant={tenant} jobId={id} what={what} />
              ) : (
                <span className="block text-right text-12 text-fg3">{t('no_more')}</span>
              )}
            </Cell>
          </Row>
        )
      })}
    </Table>
  )
}

import { useTranslations } from 'next-intl'
import { formatNearInstant, type Reader } from '@/i18n/format'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'
import type { SentLetter } from '../sent-letters'
import { LetterState } from './letter-state'
import { SendAgain } from './send-again'

type Props = { tenant: string; letters: SentLetter[]; reader: Reader }

/** Letters with whom they were for and whether they have left; one that has failed can be sent again. */
export function SentTable({ tenant, letters, reader }: Props) {
  const t = useTranslations('letters')
  const columns = [
    { label: t('sent.column.at'), className: 'max-md:hidden' },
    { label: t('sent.column.to') },
    { label: t('sent.column.letter'), className: 'max-md:hidden' },
    { label: t('sent.column.state') },
    { label: t('sent.column.action'), hidden: true, className: 'max-md:hidden' },
  ]
  return (
    <Table caption={t('sent.caption')} columns={columns}>
      {letters.map((letter) => (
        <Row key={letter.id}>
          <Cell quiet className="whitespace-nowrap align-top max-md:hidden">
            {formatNearInstant(letter.changedAt, reader)}
          </Cell>
          <Cell head className="align-top">
            <span className="block font-strong wrap-anywhere">{letter.toEmail}</span>
            <bdi className="block text-12 text-fg3 wrap-anywhere">{letter.toName}</bdi>
            <span className="block text-12 text-fg3 md:hidden">
              <About tenant={tenant} letter={letter} />
            </span>
          </Cell>
          <Cell className="align-top max-md:hidden">
            <bdi className="block wrap-anywhere">{letter.subject}</bdi>
            <span className="block text-12 text-fg3">
              <About tenant={tenant} letter={letter} />
            </span>
          </Cell>
          <Cell className="align-top">
            <LetterState letter={letter} />
            <span className="block text-12 text-fg3 md:hidden">{formatNearInstant(letter.changedAt, reader)}</span>
            {letter.state === 'failed' && <SendAgain tenant={tenant} letterId={letter.id} to={letter.toEmail} className="mt-1 md:hidden" />}
          </Cell>
          <Cell className="align-top max-md:hidden">
            {letter.state === 'failed' && <SendAgain tenant={tenant} letterId={letter.id} to={letter.toEmail} />}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function About({ tenant, letter: { kind, number } }: { tenant: string; letter: SentLetter }) {
  const t = useTranslations('letters')
  return (
    <>
      {t(`kind.${kind}`)}
      {number !== null && (
        <>
          {', '}
          <TextLink href={`/${tenant}/desk/tickets/${number}`} inText className="whitespace-nowrap">
            {t('sent.ticket', { number: String(number) })}
          </TextLink>
        </>
      )}
    </>
  )
}

import { Text, View } from '@react-pdf/renderer'
import { byPerson, type StatementFigures, type StatementLine, spendingWorks } from '@/domain/statement-figures'
import { inSentence } from '@/i18n/in-sentence'
import type { StatementWords } from '@/i18n/statement-words'
import { styles } from './statement-styles'

/** A ticket of the month and who worked on it, in words. */
export type LineRow = { line: StatementLine; who: string }

type Props = { rows: LineRow[]; isFirst: boolean; isLast: boolean; figures: StatementFigures; words: StatementWords }

/** Works by ticket; their sum stands under the last of them. */
export function Lines({ rows, isFirst, isLast, figures, words: { t, time } }: Props) {
  if (figures.lines.length === 0) return <Text style={styles.block}>{t('paper.noLines')}</Text>
  return (
    <View style={isFirst ? styles.block : undefined}>
      <View style={[styles.row, styles.head]}>
        <Text style={styles.number}>{t('paper.ticket')}</Text>
        <Text style={styles.work}>{t('paper.work')}</Text>
        <Text style={styles.who}>{t('paper.who')}</Text>
        <Text style={styles.time}>{t('paper.time')}</Text>
      </View>
      {rows.map(({ line, who }) => (
        <View key={line.ticketId} style={styles.row} wrap={false}>
          <Text style={styles.number}>{line.number}</Text>
          <Text style={styles.work}>{line.subject}</Text>
          <Text style={styles.who}>{who}</Text>
          <Text style={styles.time}>{time(line.minutes)}</Text>
        </View>
      ))}
      {isLast && (
        <View style={[styles.row, styles.total]} wrap={false}>
          <Text style={styles.number} />
          <Text style={styles.work}>{t('paper.total')}</Text>
          <Text style={styles.time}>{time(figures.used)}</Text>
        </View>
      )}
    </View>
  )
}

/** Who worked on a line, and what of it spends no hours. */
export function whoOf(line: StatementLine, { t, time }: StatementWords): string {
  const spending = byPerson(spendingWorks([line])).map(({ person, speciality, minutes }) => {
    return `${person}, ${inSentence(t(`speciality.${speciality}`))} ${time(minutes)}`
  })
  const others = line.works
    .filter((work) => work.kind !== 'specialist' || work.isForgiven)
    .map(
      ({ kind, isForgiven, minutes }) =>
        `${t(`paper.notSpending.${isForgiven || kind === 'specialist' || kind === 'internal' ? 'forgiven' : kind}`)} ${time(minutes)}`,
    )
  return [...spending, ...others].join('; ')
}

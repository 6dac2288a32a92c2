import { Text, View } from '@react-pdf/renderer'
import type { StatementFigures } from '@/domain/statement-figures'
import type { StatementWords } from '@/i18n/statement-words'
import { styles } from './statement-styles'

/** As many stand together under the table; more have pages of their own. */
export const fewCharges = 12

type Props = { charges: StatementFigures['charges']; isLast: boolean; figures: StatementFigures; words: StatementWords }

/** Overage in money, and what is to pay in all. */
export function Charges({ charges, isLast, figures, words: { t, time, money } }: Props) {
  const { adjustment, kopecks } = figures
  const isAdjusted = adjustment.kopecks !== 0 || adjustment.overageMinutes !== 0 || adjustment.carriedMinutes !== 0
  return (
    <View style={styles.block} wrap={charges.length > fewCharges}>
      {charges.length > 0 && (
        <View style={[styles.row, styles.head]}>
          <Text style={styles.work}>{t('paper.charges')}</Text>
          <Text style={styles.time}>{t('paper.time')}</Text>
          <Text style={styles.rate}>{t('paper.rate')}</Text>
          <Text style={styles.sum}>{t('paper.sum')}</Text>
        </View>
      )}
      {charges.map((charge) => (
        <View key={`${charge.speciality} ${charge.number}`} style={styles.row} wrap={false}>
          <Text style={styles.work}>
            {t('paper.charge', { speciality: t(`speciality.${charge.speciality}`), number: String(charge.number) })}
          </Text>
          <Text style={styles.time}>{time(charge.minutes)}</Text>
          <Text style={styles.rate}>{t('paper.perHour', { price: money(charge.ratePerHour) })}</Text>
          <Text style={styles.sum}>{money(charge.kopecks)}</Text>
        </View>
      ))}
      {isLast && isAdjusted && (
        <View style={styles.row} wrap={false}>
          <Text style={styles.work}>
            {t('paper.adjustment')}
            {adjustment.carriedMinutes === 0 ? '' : `, ${t('paper.adjustmentCarry', { time: time(adjustment.carriedMinutes) })}`}
          </Text>
          <Text style={styles.time}>{time(adjustment.overageMinutes)}</Text>
          <Text style={styles.rate} />
          <Text style={styles.sum}>{money(adjustment.kopecks)}</Text>
        </View>
      )}
      {isLast && (
        <View style={[styles.row, styles.total]} wrap={false}>
          <Text style={styles.work}>{t(kopecks < 0 ? 'paper.toReturn' : 'paper.toPay')}</Text>
          <Text style={[styles.sum, styles.figure]}>{money(Math.abs(kopecks))}</Text>
        </View>
      )}
    </View>
  )
}

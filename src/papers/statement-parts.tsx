import { Image, Text, View } from '@react-pdf/renderer'
import { byPerson, bySpeciality, type StatementFigures, spendingWorks } from '@/domain/statement-figures'
import { inSentence } from '@/i18n/in-sentence'
import type { StatementWords } from '@/i18n/statement-words'
import { styles } from './statement-styles'

type Props = { figures: StatementFigures; words: StatementWords }

/** PNG or JPEG. */
export type Logo = { data: Buffer; format: 'png' | 'jpg' }

/** Whose paper it is, of which month and contract. */
export function Top({ figures, number, logo, words: { t, month, day } }: Props & { number: number; logo: Logo | null }) {
  const { contract, client, tariff } = figures
  return (
    <View style={styles.top}>
      <View style={styles.grow}>
        <Text style={styles.title}>{t('paper.title', { month: month(figures) })}</Text>
        <Text style={styles.quiet}>{t('paper.about', { client, tariff, number: contract.number, date: day(contract.startsOn) })}</Text>
        <Text style={styles.quiet}>{t('paper.number', { number })}</Text>
      </View>
      {logo ? <Image src={logo} style={styles.logo} /> : <Text style={styles.strong}>{figures.agency}</Text>}
    </View>
  )
}

/** Granted, carried, used, over: the month in one row. */
export function Waterfall({ figures, words: { t, time } }: Props) {
  const { month, used, overage, adjustment } = figures
  const cells = [
    ...(month
      ? [
          [t('paper.carriedIn'), time(month.carriedIn)],
          ...(adjustment.carriedMinutes === 0 ? [] : [[t('paper.adjusted'), time(adjustment.carriedMinutes)]]),
          [t('paper.granted'), time(month.granted)],
        ]
      : []),
    [t('paper.used'), time(used)],
    [t('paper.overage'), time(overage)],
  ]
  return (
    <View style={styles.waterfall}>
      {cells.map(([name, value]) => (
        <View key={name}>
          <Text style={styles.quiet}>{name}</Text>
          <Text style={styles.figure}>{value}</Text>
        </View>
      ))}
      <View style={styles.grow}>
        {remainders(figures, t, time).map((text) => (
          <Text key={text} style={[styles.quiet, styles.right]}>
            {text}
          </Text>
        ))}
      </View>
    </View>
  )
}

function remainders({ month, uncovered, waived }: StatementFigures, t: StatementWords['t'], time: StatementWords['time']): string[] {
  return [
    month === null ? t('paper.outside') : month.carriedOut > 0 ? t('paper.carriedOut', { time: time(month.carriedOut) }) : '',
    month && month.expired > 0 ? t('paper.expired', { time: time(month.expired) }) : '',
    uncovered > 0 ? t('paper.uncovered', { time: time(uncovered) }) : '',
    waived > 0 ? t('paper.waived', { time: time(waived) }) : '',
  ].filter(Boolean)
}

export function Specialities({ figures, words: { t, time } }: Props) {
  return (
    <View style={styles.column} wrap={false}>
      {figures.lines.length > 0 && <Text style={styles.strong}>{t('paper.bySpeciality')}</Text>}
      {bySpeciality(figures.lines).map(({ speciality, minutes }) => (
        <View key={speciality} style={styles.pair}>
          <Text>{t(`speciality.${speciality}`)}</Text>
          <Text>{time(minutes)}</Text>
        </View>
      ))}
    </View>
  )
}

export function Included({ figures: { works }, words: { t } }: Props) {
  return (
    <View style={styles.column}>
      {works.length > 0 && <Text style={styles.strong}>{t('paper.included')}</Text>}
      {works.map(({ name, due, done, remarks }) => (
        <View key={name} style={styles.pair} wrap={false}>
          <Text style={styles.grow}>{[name, ...remarks].join(', ')}</Text>
          <Text>{t('paper.done', { done, due })}</Text>
        </View>
      ))}
    </View>
  )
}

export function People({ figures, words: { t, time } }: Props) {
  const people = byPerson(spendingWorks(figures.lines))
  if (people.length === 0) return null
  return (
    <View style={styles.block} wrap={false}>
      <Text style={styles.strong}>{t('paper.byPerson')}</Text>
      {people.map(({ person, speciality, minutes }) => (
        <View key={`${person} ${speciality}`} style={styles.pair}>
          <Text>
            {person}, {inSentence(t(`speciality.${speciality}`))}
          </Text>
          <Text>{time(minutes)}</Text>
        </View>
      ))}
    </View>
  )
}

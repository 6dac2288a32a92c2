import { Document, Image, Page, StyleSheet, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { byPerson, bySpeciality, type StatementFigures, type StatementLine, spendingWorks } from '@/domain/statement-figures'
import { inSentence } from '@/i18n/in-sentence'
import { type StatementWords, statementWords } from '@/i18n/statement-words'
import { drawn } from './drawn'
import { linesOf, sheetsOf } from './paging'
import { family } from './typeface'

/** The paper of a month: its frozen figures and what is said of them. */
export type StatementPaper = {
  language: string
  number: number
  comment: string
  sealedAt: Date | null
  checksum: string
  figures: StatementFigures
  /** PNG or JPEG. */
  logo: { data: Buffer; format: 'png' | 'jpg' } | null
}

/** The bytes of an A4 PDF. */
export const statementPdf = (paper: StatementPaper): Promise<Buffer> =>
  drawn(<Statement paper={paper} words={statementWords(paper.language)} />)

type Props = { figures: StatementFigures; words: StatementWords }

function Statement({ paper, words }: { paper: StatementPaper; words: StatementWords }) {
  const { figures, comment } = paper
  const { t, month } = words
  const isShort = figures.charges.length <= fewCharges
  const lines = figures.lines.map((line) => ({ line, who: whoOf(line, words) }))
  const top = topHeight + linesOf(comment, 100) * lineHeight
  const sheets = sheetsOf(lines, heightOf, { first: full - top, full: full - headHeight })
  const charged = isShort ? [] : sheetsOf(figures.charges, () => rowHeight, { first: full - headHeight, full: full - headHeight })
  return (
    <Document title={`${t('paper.title', { month: month(figures) })}, ${figures.client}`} author={figures.agency} language={words.locale}>
      {sheets.map(({ rows, isFirst, isLast }) => (
        <Sheet key={rows[0]?.line.ticketId ?? 'none'} paper={paper} words={words}>
          {isFirst && <Top paper={paper} words={words} />}
          {isFirst && comment !== '' && <Text style={styles.comment}>{comment}</Text>}
          {isFirst && <Waterfall figures={figures} words={words} />}
          <Lines rows={rows} isFirst={isFirst} isLast={isLast} figures={figures} words={words} />
          {isLast && (
            <>
              <View style={styles.columns}>
                <Specialities figures={figures} words={words} />
                <Included figures={figures} words={words} />
              </View>
              <People figures={figures} words={words} />
              {isShort && <Charges charges={figures.charges} isLast figures={figures} words={words} />}
            </>
          )}
        </Sheet>
      ))}
      {charged.map(({ rows, isLast }) => (
        <Sheet key={`${rows[0]?.speciality} ${rows[0]?.number}`} paper={paper} words={words}>
          <Charges charges={rows} isLast={isLast} figures={figures} words={words} />
        </Sheet>
      ))}
    </Document>
  )
}

/** One page with its foot; what doesn't fit on it after all goes on to the next. */
function Sheet({ paper, words, children }: { paper: StatementPaper; words: StatementWords; children: ReactNode }) {
  return (
    <Page size="A4" style={styles.page}>
      <View style={styles.body}>{children}</View>
      <Text style={styles.foot} fixed>
        {footOf(paper, words)}
      </Text>
      <Text
        style={styles.pageNumber}
        fixed
        render={({ pageNumber, totalPages }) => words.t('paper.page', { page: pageNumber, pages: totalPages })}
      />
    </Page>
  )
}

function Top({ paper: { figures, number, logo }, words: { t, month, day } }: { paper: StatementPaper; words: StatementWords }) {
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
function Waterfall({ figures, words: { t, time } }: Props) {
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

type LineRow = { line: StatementLine; who: string }

/** Points that a row takes at the most. */
const heightOf = ({ line, who }: LineRow) => Math.max(linesOf(line.subject, 40), linesOf(who, 42)) * lineHeight + 7.75

function Lines({ rows, isFirst, isLast, figures, words: { t, time } }: Props & { rows: LineRow[]; isFirst: boolean; isLast: boolean }) {
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
function whoOf(line: StatementLine, { t, time }: StatementWords): string {
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

function Specialities({ figures, words: { t, time } }: Props) {
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

function Included({ figures: { works }, words: { t } }: Props) {
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

function People({ figures, words: { t, time } }: Props) {
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

type ChargeRows = { charges: StatementFigures['charges']; isLast: boolean }

function Charges({ charges, isLast, figures, words: { t, time, money } }: Props & ChargeRows) {
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

function footOf({ sealedAt, checksum, figures }: StatementPaper, { t, day }: StatementWords): string {
  const sealed = sealedAt ? t('paper.sealed', { date: day(sealedAt.toISOString().slice(0, 10)), checksum: checksum.slice(0, 16) }) : ''
  return [figures.agencyLegal || figures.agency, sealed].filter(Boolean).join(' · ')
}

/** Points: of a page between its margins, of what stands before the first row, of a row and a line of text. */
const full = 842 - 40 - 52
const topHeight = 175
const headHeight = 36
const rowHeight = 19.9
const lineHeight = 12.15
/** As many stand together under the table; more have pages of their own. */
const fewCharges = 12

const line = '#d8dee8'
const styles = StyleSheet.create({
  page: { fontFamily: family, fontSize: 9, color: '#111827', paddingTop: 40, paddingBottom: 52, paddingHorizontal: 42 },
  // Not of the page itself: texts with `render` below a height of lines are not drawn by the library.
  body: { fontSize: 9, lineHeight: 1.35 },
  top: { flexDirection: 'row', gap: 16, paddingBottom: 10, borderBottomWidth: 1.25, borderColor: '#1c2430' },
  grow: { flex: 1 },
  title: { fontSize: 18, fontWeight: 600, lineHeight: 1.2, marginBottom: 4 },
  logo: { height: 32, maxWidth: 160, objectFit: 'contain', objectPosition: 'right' },
  quiet: { color: '#5b6472' },
  right: { textAlign: 'right' },
  strong: { fontWeight: 600 },
  comment: { marginTop: 10 },
  waterfall: { flexDirection: 'row', gap: 18, paddingVertical: 10, borderBottomWidth: 0.75, borderColor: line },
  figure: { fontSize: 11, fontWeight: 600 },
  block: { marginTop: 14 },
  row: { flexDirection: 'row', gap: 8, paddingVertical: 3.5, borderBottomWidth: 0.75, borderColor: line },
  head: { color: '#5b6472' },
  total: { fontWeight: 600, borderBottomWidth: 0, borderTopWidth: 1.25, borderColor: '#1c2430', alignItems: 'baseline' },
  number: { width: 40, color: '#5b6472' },
  work: { flex: 1 },
  who: { width: 190 },
  time: { width: 74, textAlign: 'right' },
  rate: { width: 110, textAlign: 'right' },
  sum: { width: 90, textAlign: 'right' },
  columns: { flexDirection: 'row', gap: 28, marginTop: 14 },
  column: { flex: 1 },
  pair: { flexDirection: 'row', justifyContent: 'space-between', gap: 8, paddingVertical: 2 },
  foot: { position: 'absolute', bottom: 26, left: 42, fontSize: 7.5, color: '#5b6472' },
  pageNumber: { position: 'absolute', bottom: 26, left: 42, right: 42, textAlign: 'right', fontSize: 7.5, color: '#5b6472' },
})

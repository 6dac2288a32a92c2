import { Document, Page, Text, View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import type { StatementFigures } from '@/domain/statement-figures'
import { type StatementWords, statementWords } from '@/i18n/statement-words'
import { drawn } from './drawn'
import { linesOf, sheetsOf } from './paging'
import { Charges, fewCharges } from './statement-charges'
import { type LineRow, Lines, whoOf } from './statement-lines'
import { Included, type Logo, People, Specialities, Top, Waterfall } from './statement-parts'
import { styles } from './statement-styles'

/** The paper of a month: its frozen figures and what is said of them. */
export type StatementPaper = {
  language: string
  number: number
  comment: string
  sealedAt: Date | null
  checksum: string
  figures: StatementFigures
  logo: Logo | null
}

/** The bytes of an A4 PDF. */
export const statementPdf = (paper: StatementPaper): Promise<Buffer> =>
  drawn(<Statement paper={paper} words={statementWords(paper.language)} />)

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
          {isFirst && <Top figures={figures} number={paper.number} logo={paper.logo} words={words} />}
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

function footOf({ sealedAt, checksum, figures }: StatementPaper, { t, day }: StatementWords): string {
  const sealed = sealedAt ? t('paper.sealed', { date: day(sealedAt.toISOString().slice(0, 10)), checksum: checksum.slice(0, 16) }) : ''
  return [figures.agencyLegal || figures.agency, sealed].filter(Boolean).join(' · ')
}

/** Points that a row takes at the most. */
const heightOf = ({ line, who }: LineRow) => Math.max(linesOf(line.subject, 40), linesOf(who, 42)) * lineHeight + 7.75

/** Points: of a page between its margins, of what stands before the first row, of a row and a line of text. */
const full = 842 - 40 - 52
const topHeight = 175
const headHeight = 36
const rowHeight = 19.9
const lineHeight = 12.15

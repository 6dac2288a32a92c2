import { Document, Image, Page, StyleSheet, Text, View } from '@react-pdf/renderer'
import { type Vat, vatPercent } from '@/domain/invoice'
import type { Requisites } from '@/domain/requisites'
import { type PaperWords, paperWords } from '@/i18n/paper-words'
import { drawn } from './drawn'
import { family } from './typeface'

/** All that an invoice says, as it was made out. */
export type InvoicePaper = {
  language: string
  number: string
  issuedOn: string
  dueOn: string
  seller: Requisites
  buyer: Requisites
  basis: string
  lines: { text: string; minutes: number | null; unitKopecks: number; kopecks: number }[]
  vat: Vat
  vatKopecks: number
  totalKopecks: number
  /** In words of the agency's language; null where the language has none. */
  inWords: string | null
  /** PNG or JPEG. */
  logo: { data: Buffer; format: 'png' | 'jpg' } | null
}

/** The bytes of an A4 PDF. */
export const invoicePdf = (paper: InvoicePaper): Promise<Buffer> => drawn(<Invoice paper={paper} words={paperWords(paper.language)} />)

type Props = { paper: InvoicePaper; words: PaperWords }

function Invoice({ paper, words }: Props) {
  const { t, day } = words
  const { seller, buyer, number, issuedOn, dueOn, basis } = paper
  const title = t('invoice.title', { number, date: day(issuedOn) })
  return (
    <Document title={title} author={seller.legalName} language={words.locale}>
      <Page size="A4" style={styles.page}>
        <View style={styles.body}>
          {paper.logo && <Image src={paper.logo} style={styles.logo} />}
          <Bank seller={seller} words={words} />
          <Text style={styles.title}>{title}</Text>
          <Party name={t('invoice.seller')} text={partyOf(seller, words)} />
          <Party name={t('invoice.buyer')} text={partyOf(buyer, words)} />
          {basis !== '' && <Party name={t('invoice.basis')} text={basis} />}
          <Party name={t('invoice.due')} text={day(dueOn)} />
          <Lines paper={paper} words={words} />
          <Totals paper={paper} words={words} />
          <View style={styles.sign} wrap={false}>
            <Text>{t('invoice.signer')}</Text>
            <View style={styles.signLine} />
            <Text>{seller.signer}</Text>
          </View>
        </View>
        <Text
          style={styles.foot}
          fixed
          render={({ pageNumber, totalPages }) => (totalPages > 1 ? t('invoice.page', { page: pageNumber, pages: totalPages }) : '')}
        />
      </Page>
    </Document>
  )
}

/** The block that banks read: whom to pay, where. */
function Bank({ seller, words: { t } }: { seller: Requisites; words: PaperWords }) {
  return (
    <View style={styles.bank}>
      <View style={styles.bankRow}>
        <View style={styles.bankLeft}>
          <Text>{seller.bank}</Text>
          <Text style={styles.quiet}>{t('invoice.bank')}</Text>
        </View>
        <View style={styles.bankRight}>
          <Pair name={t('invoice.bik')} value={seller.bik} />
          {seller.correspondent !== '' && <Pair name={t('invoice.correspondent')} value={seller.correspondent} />}
        </View>
      </View>
      <View style={[styles.bankRow, styles.ruled]}>
        <View style={styles.bankLeft}>
          <Text>{numbersOf(seller, t)}</Text>
          <Text>{seller.legalName}</Text>
          <Text style={styles.quiet}>{t('invoice.payee')}</Text>
        </View>
        <View style={styles.bankRight}>
          <Pair name={t('invoice.account')} value={seller.account} />
        </View>
      </View>
    </View>
  )
}

function Pair({ name, value }: { name: string; value: string }) {
  return (
    <View style={styles.pair}>
      <Text style={styles.pairName}>{name}</Text>
      <Text>{value}</Text>
    </View>
  )
}

function Party({ name, text }: { name: string; text: string }) {
  return (
    <View style={styles.party}>
      <Text style={styles.partyName}>{name}</Text>
      <Text style={styles.partyText}>{text}</Text>
    </View>
  )
}

function Lines({ paper, words: { t, money, time } }: Props) {
  return (
    <View style={styles.table}>
      <View style={[styles.row, styles.head]} fixed>
        <Text style={styles.position}>{t('invoice.position')}</Text>
        <Text style={styles.text}>{t('invoice.text')}</Text>
        <Text style={styles.quantity}>{t('invoice.quantity')}</Text>
        <Text style={styles.unit}>{t('invoice.unit')}</Text>
        <Text style={styles.money}>{t('invoice.price')}</Text>
        <Text style={styles.money}>{t('invoice.sum')}</Text>
      </View>
      {paper.lines.map(({ text, minutes, unitKopecks, kopecks }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a paper have no other name than their place
        <View key={i} style={styles.row} wrap={false}>
          <Text style={styles.position}>{i + 1}</Text>
          <Text style={styles.text}>{text}</Text>
          <Text style={styles.quantity}>{minutes === null ? '1' : time(minutes)}</Text>
          <Text style={styles.unit}>{minutes === null ? t('invoice.service') : t('invoice.hour')}</Text>
          <Text style={styles.money}>{money(unitKopecks)}</Text>
          <Text style={styles.money}>{money(kopecks)}</Text>
        </View>
      ))}
    </View>
  )
}

function Totals({ paper, words: { t, money } }: Props) {
  const { lines, vat, vatKopecks, totalKopecks, inWords } = paper
  const percent = vatPercent[vat]
  const tax = percent === null ? t('invoice.without_vat') : percent === 0 ? t('invoice.vat_zero') : t('invoice.vat', { percent })
  return (
    <View wrap={false}>
      <Total name={t('invoice.total')} value={money(totalKopecks)} />
      <Total name={tax} value={percent ? money(vatKopecks) : '—'} />
      <Total name={t('invoice.to_pay')} value={money(totalKopecks)} strong />
      <Text style={styles.count}>{t('invoice.count', { count: lines.length, sum: money(totalKopecks) })}</Text>
      {inWords && <Text style={styles.strong}>{inWords}</Text>}
    </View>
  )
}

function Total({ name, value, strong = false }: { name: string; value: string; strong?: boolean }) {
  return (
    <View style={[styles.total, strong ? styles.strong : {}]}>
      <Text>{name}</Text>
      <Text style={styles.totalValue}>{value}</Text>
    </View>
  )
}

const numbersOf = ({ inn, kpp }: Requisites, t: PaperWords['t']) =>
  [inn && t('invoice.inn', { inn }), kpp && t('invoice.kpp', { kpp })].filter(Boolean).join('   ')

const partyOf = (party: Requisites, { t }: PaperWords) =>
  [party.legalName, numbersOf(party, t).replace('   ', ', '), party.address].filter(Boolean).join(', ')

const line = '#1c2430'
const styles = StyleSheet.create({
  page: { fontFamily: family, fontSize: 9, color: '#111827', paddingTop: 36, paddingBottom: 48, paddingHorizontal: 42 },
  // Not of the page itself: texts with `render` below a height of lines are not drawn by the library.
  body: { fontSize: 9, lineHeight: 1.35 },
  logo: { height: 36, maxWidth: 180, marginBottom: 14, objectFit: 'contain', objectPosition: 'left', alignSelf: 'flex-start' },
  bank: { borderWidth: 0.75, borderColor: line, marginBottom: 18 },
  bankRow: { flexDirection: 'row' },
  ruled: { borderTopWidth: 0.75, borderColor: line },
  bankLeft: { flex: 1, padding: 5 },
  bankRight: { width: 226, padding: 5, borderLeftWidth: 0.75, borderColor: line },
  quiet: { color: '#5b6472', fontSize: 7.5, marginTop: 3 },
  pair: { flexDirection: 'row' },
  pairName: { width: 62, color: '#5b6472' },
  title: { fontSize: 14, fontWeight: 600, paddingBottom: 6, marginBottom: 10, borderBottomWidth: 1.5, borderColor: line },
  party: { flexDirection: 'row', marginBottom: 5 },
  partyName: { width: 84, color: '#5b6472' },
  partyText: { flex: 1 },
  table: { marginTop: 8, borderTopWidth: 0.75, borderLeftWidth: 0.75, borderColor: line },
  row: { flexDirection: 'row', borderBottomWidth: 0.75, borderColor: line },
  head: { fontWeight: 600 },
  position: { width: 22, padding: 4, textAlign: 'center', borderRightWidth: 0.75, borderColor: line },
  text: { flex: 1, padding: 4, borderRightWidth: 0.75, borderColor: line },
  quantity: { width: 62, padding: 4, textAlign: 'right', borderRightWidth: 0.75, borderColor: line },
  unit: { width: 42, padding: 4, borderRightWidth: 0.75, borderColor: line },
  money: { width: 82, padding: 4, textAlign: 'right', borderRightWidth: 0.75, borderColor: line },
  total: { flexDirection: 'row', justifyContent: 'flex-end', marginTop: 4 },
  totalValue: { width: 96, textAlign: 'right' },
  count: { marginTop: 12 },
  strong: { fontWeight: 600 },
  sign: { flexDirection: 'row', alignItems: 'flex-end', marginTop: 28, gap: 8 },
  signLine: { width: 150, borderBottomWidth: 0.75, borderColor: line },
  foot: { position: 'absolute', bottom: 24, right: 42, fontSize: 7.5, color: '#5b6472' },
})

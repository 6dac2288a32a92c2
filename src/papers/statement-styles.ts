import { StyleSheet } from '@react-pdf/renderer'
import { family } from './typeface'

const line = '#d8dee8'
export const styles = StyleSheet.create({
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

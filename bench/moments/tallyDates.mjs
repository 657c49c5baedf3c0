/** How many labelled dates a reader of dates gets right. */
import { readRecognizersCases } from './recognizers.mjs'
import { readTimeBank } from './timeBank.mjs'

export const COLLECTIONS = [
  { title: 'TimeBank and AQUAINT', folder: 'data/temporal/timebank-aquaint', readCases: readTimeBank },
  { title: 'Recognizers', folder: 'data/temporal/recognizers-english', readCases: readRecognizersCases },
]

/**
 * Counts the labelled dates that some overlapping moment equals (`right`), or says in the other of two conventions
 * (`alike`), that are read as something else (`wrong`), and that are not read (`missed`).
 * @param find text, day of writing → moments
 * @param onMiss is told of every label that is wrong or missed: (document, label, moments over it)
 */
export function tallyDates(find, documents, onMiss = () => {}) {
  const count = { right: 0, alike: 0, wrong: 0, missed: 0 }
  for (const document of documents) {
    const all = find(document.text, document.written)
    for (const label of document.labels) {
      const over = all.filter((moment) => moment.start < label.end && moment.end > label.start)
      const verdict = judge(label, over)
      count[verdict]++
      if (verdict === 'wrong' || verdict === 'missed') onMiss(document, label, over)
    }
  }
  return { ...count, total: count.right + count.alike + count.wrong + count.missed }
}

function judge(label, over) {
  const edtfs = over.map(({ edtf }) => edtf).filter((edtf) => edtf !== null)
  if (edtfs.length === 0) return 'missed'
  if (edtfs.some((edtf) => label.accepts.includes(edtf))) return 'right'
  if (edtfs.some((edtf) => label.alike.includes(edtf))) return 'alike'
  // “From 1991 to 1997” is one moment to us and two dates in the collections.
  const isEnd = over.some(
    ({ start, end, edtf }) =>
      end - start > label.end - label.start && edtf?.split('/').some((part) => label.accepts.includes(part)),
  )
  return isEnd ? 'alike' : 'wrong'
}

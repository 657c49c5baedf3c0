/** Counts who-said-what against PolNeAR, news in which people marked every attribution. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const overlaps = (a, b) => a.start < b.end && b.start < a.end

/**
 * @param folder of the collection
 * @param speechOf text → the quotations and reports found in it; a quotation has its `parts`, and for its speaker the
 *   place where the text names them (`source`) or a name (`speaker`)
 * @param options `inPart`: which files, by their place, are read; `onMiss` is told of each marked quotation that is
 *   not found or has another speaker
 * @returns `whole` and `partial` marked contents in quotation marks as [marked, found, found with their speaker], and
 *   of the reports without quotation marks how many are `marked`, `found`, `ours`, and ours with the `right` speaker
 */
export function tallyAttributions(folder, speechOf, { inPart = () => true, onMiss: miss = () => {} } = {}) {
  const tally = { whole: [0, 0, 0], partial: [0, 0, 0] }
  const reports = { marked: 0, found: 0, ours: 0, right: 0 }
  for (const [index, file] of readdirSync(path.join(folder, 'attributions')).toSorted().entries()) {
    if (!inPart(index)) continue
    const text = readFileSync(path.join(folder, 'text', file.replace(/_[0-9a-f]{4}\.ann$/, '.txt')), 'utf8')
    const speech = speechOf(text)
    const marked = readAnnotations(readFileSync(path.join(folder, 'attributions', file), 'utf8'))
    countReports(reports, speech.reports, marked)
    for (const attribution of marked) countQuotation(tally, { file, text, attribution, speech, miss })
  }
  return { ...tally, reports }
}

function countQuotation(tally, { file, text, attribution: { source, content }, speech, miss }) {
  const wordsOf = (spans) => spans.map((span) => text.slice(span.start, span.end)).join(' ')
  const words = wordsOf(content)
  const name = wordsOf(source)
  if (!/["“”]/.test(words) || !/\p{Lu}/u.test(name.replace(/^(?:He|She|They|It|The|A|An|One|His|Her)\b/, '')))
    return
  const counts = /^["“]/.test(words) ? tally.whole : tally.partial
  counts[0]++
  const ours = speech.quotations.filter((quotation) =>
    quotation.parts.some((part) => content.some((span) => overlaps(part, span))),
  )
  if (ours.length > 0) counts[1]++
  if (ours.some((quotation) => speakerRight(text, quotation, source))) counts[2]++
  else
    miss(
      file.slice(0, 40),
      '|',
      name,
      '|',
      words.slice(0, 120),
      '| ours:',
      ours.map((q) => q.speaker ?? (q.source && text.slice(q.source.start, q.source.end))).join(' / ') || '–',
    )
}

const same = (report, { source, content }) =>
  content.some((span) => overlaps(span, report)) && source.some((span) => overlaps(span, report.source))

function countReports(told, reports, marked) {
  const indirect = marked.filter(({ content }) => !content.some((span) => span.isQuoted))
  told.marked += indirect.length
  told.found += indirect.filter((one) => reports.some((report) => same(report, one))).length
  told.ours += reports.length
  told.right += reports.filter((report) => marked.some((one) => same(report, one))).length
}

function speakerRight(text, { speaker, source: ours }, source) {
  if (speaker !== undefined) {
    const marked = new Set(source.flatMap((span) => plainWords(text.slice(span.start, span.end))))
    return plainWords(speaker).some((word) => marked.has(word))
  }
  if (ours === null) return false
  if (source.some((span) => overlaps(ours, span))) return true
  const words = text.slice(ours.start, ours.end).match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []
  return (
    ours.carried &&
    words.some((word) => source.some((span) => text.slice(span.start, span.end).includes(word)))
  )
}

const plainWords = (words) => words.toLowerCase().match(/(?!(?:the|and|for)\b)[\p{L}]{3,}/gu) ?? []

/** Attributions of a brat stand-off file: the spans of each one's source and content. */
function readAnnotations(file) {
  const spans = new Map()
  const found = []
  for (const line of file.split('\n')) {
    const [id, body, words] = line.split('\t')
    if (id?.startsWith('T')) {
      const places = body
        .slice(body.indexOf(' ') + 1)
        .split(';')
        .map((pair) => pair.split(' ').map(Number))
      spans.set(
        id,
        places.map(([start, end]) => ({ start, end, isQuoted: /["“”]/.test(words ?? '') })),
      )
    } else if (id?.startsWith('E')) found.push(body)
  }
  return found.map((body) => {
    const of = (role) =>
      body
        .split(' ')
        .filter((part) => part.replace(/\d*:.*/, '') === role)
        .flatMap((part) => spans.get(part.split(':')[1]) ?? [])
    return { source: of('Source'), content: of('Content') }
  })
}

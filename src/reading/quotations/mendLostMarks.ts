import type { Quoted } from './quoted.js'
import { reportingClauses, type ReportingClause } from './reportingClauses.js'
import { reportingVerb } from './reportingVerbs.js'

const SENTENCE_BREAK = /[.!?]['’]?\s+(?=[\p{Lu}[("“'])/gu
/** Words before an opening mark in which a reporting verb may stand. */
const LEAD_IN = 80

/**
 * Some feeds drop every comma together with the mark behind it: `"It was a gift she said. I cried."` Where a text never
 * has a comma before a closing mark, the reporting clauses inside its quotations are cut out, and stretches that
 * only begin because a title lost its closing mark are left out.
 */
export function mendLostMarks(text: string, found: readonly Quoted[]): Quoted[] {
  if (!losesCommas(text)) return [...found]
  return found.flatMap((quoted) => (text.charAt(quoted.outer.start) === '"' ? mend(text, quoted) : [quoted]))
}

const losesCommas = (text: string): boolean => !/,["”’']|["”’'],/.test(text)

function mend(text: string, quoted: Quoted): Quoted[] {
  const clauses = reportingClauses(text, quoted)
  const isStray = opensInside(text, quoted.outer.start)
  const first = clauses[0]
  if (first === undefined)
    return isStray && sentenceStart(text, quoted, quoted.end) > quoted.start ? [] : [quoted]
  const start = isStray ? sentenceStart(text, quoted, first.start) : quoted.start
  return around(quoted, start, clauses)
}

/** The quotation without its reporting clauses. */
function around(quoted: Quoted, start: number, clauses: readonly ReportingClause[]): Quoted[] {
  const parts: Quoted[] = []
  let from = start
  for (const clause of clauses) {
    if (clause.start > from) parts.push(part(from, clause.start, from === quoted.start ? quoted : null))
    from = clause.end
  }
  if (from < quoted.end) {
    parts.push({
      start: from,
      end: quoted.end,
      outer: { start: from, end: quoted.outer.end },
      continues: false,
    })
  }
  return parts
}

const part = (start: number, end: number, first: Quoted | null): Quoted => ({
  start,
  end,
  outer: { start: first?.outer.start ?? start, end },
  continues: first?.continues ?? false,
})

/** The mark opens in the middle of a sentence that has told of nobody's speaking so far. */
function opensInside(text: string, mark: number): boolean {
  const before = text.slice(Math.max(0, mark - LEAD_IN), mark)
  const sentence = before.slice(
    Math.max(0, ...[...before.matchAll(SENTENCE_BREAK)].map(({ index }) => index)),
  )
  if (!/[\p{L}\p{N}]\s$/u.test(sentence)) return false
  return !(sentence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => {
    const verb = reportingVerb(word)
    return verb !== undefined && !verb.bare && verb.takes !== 'name'
  })
}

/** Where the last sentence before `limit` begins that begins inside the quotation; its own start when none does. */
function sentenceStart(text: string, { start }: Quoted, limit: number): number {
  const breaks = [...text.slice(start, limit).matchAll(SENTENCE_BREAK)]
  const first = breaks[0]
  return first === undefined ? start : start + first.index + first[0].length
}

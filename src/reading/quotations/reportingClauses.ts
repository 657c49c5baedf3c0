import type { Span } from '../../model/reading.js'
import { reportingVerb } from './reportingVerbs.js'

/** A reporting clause that stands unmarked among quoted words, with the stop and space around it. */
export type ReportingClause = Span

/** `she said`, `the actor told`, `Roe added`. */
const CLAUSE =
  /[,.!?…—-]?\s+(?:he|she|they|(?:the\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}|the\s\p{Ll}+(?:\s\p{Ll}+)?)\s(?:also\s|then\s)?(?<verb>\p{Ll}+)(?=[\s.,;:]|$)/gu
/** What goes before a clause that is part of the quoted sentence: “all that she said”. */
const SUBORDINATOR =
  /\b(?:that|what|as|who|which|and|when|if|because|how|why|thing|things|like|all|where|everything|something|words|but|or)$/
/** How much of a long quotation is searched, and how long the rest of a clause may be: “said with tears in her eyes.” */
const REACH = 3000
const TAIL = 80

/**
 * The reporting clauses among quoted words that end a sentence. Only texts whose marks are broken have such;
 * elsewhere “that is what she said” belongs to the quotation.
 */
export function reportingClauses(text: string, quoted: Span): ReportingClause[] {
  const words = text.slice(quoted.start, Math.min(quoted.end, quoted.start + REACH))
  const clauses: ReportingClause[] = []
  for (const match of words.matchAll(CLAUSE)) {
    const verb = reportingVerb(match.groups?.['verb'] ?? '')
    if (match.index === 0 || verb === undefined || verb.bare || verb.gerund || verb.takes === 'name') continue
    if (SUBORDINATOR.test(words.slice(Math.max(0, match.index - 12), match.index))) continue
    const tail = words.slice(match.index + match[0].length, match.index + match[0].length + TAIL)
    // The clause runs to the end of its sentence or to a comma; where none comes soon, it is no clause.
    const stop = /[.,](?:\s+|$)/u.exec(tail)
    if (stop === null) continue
    const end = match.index + match[0].length + stop.index + stop[0].length
    clauses.push({ start: quoted.start + match.index, end: quoted.start + end })
  }
  return clauses
}

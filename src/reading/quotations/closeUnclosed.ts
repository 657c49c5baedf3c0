import type { Span } from '../../model/reading.js'
import { reportingVerb } from './reportingVerbs.js'

/** `she said`, `the actor told`, `Roe added`, after which a sentence's reporting clause is complete. */
const REPORTING_CLAUSE =
  /[,.!?…—-]?\s+(?:he|she|they|(?:the\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}|the\s\p{Ll}+(?:\s\p{Ll}+)?)\s(?:also\s|then\s)?(\p{Ll}+)(?=[\s.,;:]|$)/gu
const SUBORDINATORS =
  /(?:\b(?:that|what|as|who|which|and|when|if|because|how|why|thing|things|like|all|where))$/

/**
 * Where a quotation ends whose closing mark is lost: before the reporting clause inside it
 * (`"It was a gift she said.`), else at its own end.
 */
export function closeUnclosed(text: string, quoted: Span): number {
  const words = text.slice(quoted.start, Math.min(quoted.end, quoted.start + 1500))
  for (const match of words.matchAll(REPORTING_CLAUSE)) {
    const verb = reportingVerb(match[1] ?? '')
    if (verb === undefined || verb.bare || verb.gerund || verb.naming) continue
    if (match.index === 0 || SUBORDINATORS.test(words.slice(Math.max(0, match.index - 12), match.index)))
      continue
    return quoted.start + match.index
  }
  return quoted.end
}

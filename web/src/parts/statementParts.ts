import type { ToldStatement } from '../../../src/http/api.js'

type Leading = ToldStatement['subject']

/** A stretch of the sentence. */
export interface StatementPart {
  readonly start: number
  readonly text: string
  /** Whom or what it names; null for what stands between. */
  readonly leads: Leading | null
}

/** The server says the sentence and whom it is about: each name is looked for after the one before. */
export function statementParts({ words, subject, object, work }: ToldStatement): readonly StatementPart[] {
  const parts: StatementPart[] = []
  let end = 0
  for (const leads of [subject, object, work]) {
    const start = leads === null ? -1 : words.indexOf(leads.name, end)
    if (leads === null || start === -1) continue
    if (start > end) parts.push({ start: end, text: words.slice(end, start), leads: null })
    end = start + leads.name.length
    parts.push({ start, text: leads.name, leads })
  }
  return end < words.length ? [...parts, { start: end, text: words.slice(end), leads: null }] : parts
}

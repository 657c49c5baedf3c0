import type { Speech } from './speakerOf.js'
import type { StatementFound } from './statementFound.js'

/** Fewer words than this are a scare quote or a title, not something said. */
const FEWEST_WORDS = 4

/** Each quotation as a statement that its speaker said it. */
export function tellsQuotations(
  speeches: readonly Speech[],
): { statement: StatementFound; speech: Speech }[] {
  return speeches.flatMap((speech) => {
    const { quotation, speaker, sentence } = speech
    if (speaker === null || quotation.text.split(/\s+/).length < FEWEST_WORDS) return []
    const statement: StatementFound = {
      predicate: 'said',
      realm: 'world',
      subject: speaker,
      object: null,
      value: quotation.text,
      role: 'direct',
      work: null,
      season: null,
      installment: null,
      happens: null,
      happensText: null,
      certainty: 'certain',
      negated: false,
      cue: null,
      sentence,
      start: quotation.start,
      end: quotation.end,
    }
    return [{ statement, speech }]
  })
}

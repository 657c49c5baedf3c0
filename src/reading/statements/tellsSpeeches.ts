import type { Speech } from './speechesOf.js'
import type { StatementFound } from './statementFound.js'

/** Fewer quoted words than this are a scare quote or a title, not something said. */
const FEWEST_WORDS = 4

/** Each speech as a statement that its speaker said it; what nobody is known to have said is left out. */
export function tellsSpeeches(speeches: readonly Speech[]): { statement: StatementFound; speech: Speech }[] {
  return speeches.flatMap((speech) => {
    const { speaker, sentence, role, text, start, end } = speech
    if (
      speaker === null ||
      (speaker.kind === 'organisation' && role === 'indirect') ||
      text.split(/\s+/).length < FEWEST_WORDS
    )
      return []
    const statement: StatementFound = {
      predicate: 'said',
      realm: 'world',
      subject: speaker,
      object: null,
      value: text,
      role,
      work: null,
      season: null,
      installment: null,
      happens: null,
      happensText: null,
      certainty: 'certain',
      negated: false,
      cue: null,
      sentence,
      isWorkAssumed: false,
      start,
      end,
    }
    return [{ statement, speech }]
  })
}

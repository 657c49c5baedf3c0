import type { Construction, Place } from '../construction.js'
import type { Attribution } from '../attribution.js'
import { reportingVerb } from '../reportingVerbs.js'
import { sentenceSubject } from '../sentenceSubject.js'
import { subjectBefore } from '../subjectBefore.js'
import { DETERMINERS } from '../smallWords.js'

/** How far before the quotation its verb may stand. */
const REACH = 60

/** The speaker comes first: Roe said: “…”; she told the magazine, “…”; Roe laughed, adding, “…”. */
export const verbBefore: Construction = {
  name: 'verb before',
  reads: {
    'Roe said: “We had no script at all.”': 'Roe | said',
    'She told The Daily Planet, “We had no script at all.”': 'She | told',
    'Roe praised the crew, adding, “We had no script at all.”': 'Roe | adding',
    'Jane Roe, who plays the pilot, said, “We had no script at all.”': 'Jane Roe | said',
    'Roe says they had “no script at all to work from.”': 'Roe | says',
    'Roe called the finale “a gift to us all.”': 'Roe | called',
    'The show’s creator said the set was “held together with tape.”': 'The show’s creator | said',
  },
  ignores: ['The “long and winding road to nowhere” ended in May.'],
  find: verbBeforeQuoted,
}

function verbBeforeQuoted({ pieces, at, floor }: Place): Attribution | null {
  for (let index = at - 1; index >= Math.max(floor, at - REACH); index--) {
    const verb = pieces[index]
    const known = verb?.kind === 'word' ? reportingVerb(verb.word) : undefined
    if (verb === undefined || known === undefined || DETERMINERS.has(pieces[index - 1]?.word ?? '')) continue
    const own = known.gerund ? null : subjectBefore(pieces, index, floor)
    const source = own ?? sentenceSubject(pieces, floor, index)
    if (source !== null) return { source, cue: { start: verb.start, end: verb.end } }
  }
  return null
}

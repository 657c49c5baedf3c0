import type { Construction, Place } from '../construction.js'
import type { Attribution, Speaking } from '../attribution.js'
import type { ReportingVerb } from '../reportingVerbs.js'
import { phraseEnding } from '../nounPhrase.js'
import { reportingVerbAt } from '../reportingVerbAt.js'
import { sentenceSubject } from '../sentenceSubject.js'
import { subjectAfter } from '../subjectAfter.js'
import { subjectBefore } from '../subjectBefore.js'

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
    'The finale was described by Roe as “a gift to us all.”': 'Roe | described',
    'After the panel, Roe went on to say that “nobody had a script that day.”': 'Roe | say',
    'There was talk of a sequel, with Roe hinting at “one last trip to the sea.”': 'Roe | hinting',
    'Roe’s late-night tweets were widely shared, and Doe said they were “rather hard to follow.”':
      'Doe | said',
  },
  ignores: ['The “long and winding road to nowhere” ended in May.'],
  find: verbBeforeQuoted,
}

function verbBeforeQuoted(place: Place): Attribution | null {
  const { pieces, at, floor } = place
  for (let index = at - 1; index >= Math.max(floor, at - REACH); index--) {
    const verb = pieces[index]
    const known = reportingVerbAt(pieces, index)
    if (verb === undefined || known === undefined) continue
    const source = governor(place, index, known)
    if (source !== null) return { source, cue: { start: verb.start, end: verb.end } }
  }
  return null
}

/** Who does what the verb says: its own subject, its “by”, or the subject of the sentence it leans on. */
function governor({ pieces, floor }: Place, verb: number, known: ReportingVerb): Speaking | null {
  if (isPassive(pieces[verb - 1]?.word) && !known.gerund) {
    return pieces[verb + 1]?.word === 'by' ? subjectAfter(pieces, verb + 2) : leaning()
  }
  if (!known.gerund) return subjectBefore(pieces, verb, floor) ?? leaning()
  return pieces[verb - 1]?.kind === 'name' ? phraseEnding(pieces, verb - 1, floor) : leaning()

  function leaning(): Speaking | null {
    return known.naming && isPassive(pieces[verb - 1]?.word)
      ? null
      : sentenceSubject(pieces, { floor, limit: verb })
  }
}

const isPassive = (word: string | undefined): boolean =>
  word !== undefined && /^(?:was|were|is|are|been|being|be)$/.test(word)

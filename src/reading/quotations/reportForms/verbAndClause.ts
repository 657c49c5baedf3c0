import type { ReportForm, ReportPlace, ReportRead } from '../reportForm.js'
import { clauseEnd, isClause } from '../clauseEnd.js'
import { governor } from '../governor.js'
import { afterAddressee } from '../afterAddressee.js'
import { PREPOSITIONS } from '../smallWords.js'
import { reportingVerbAt } from '../reportingVerbAt.js'

/** Verbs that quote or name but take no clause of their own. */
const NO_CLAUSE = new Set(
  'ask laugh sing cry begin continue offer read quote describe praise express speak talk share post comment respond reply reflect quip caption gush rave relate recount whisper shout yell snap beg urge'.split(
    ' ',
  ),
)
/** Verbs whose clause needs no “that” and no finite verb in sight. */
const PLAIN = new Set(
  'say tell add explain tweet write note insist joke claim admit think suggest'.split(' '),
)

/** The subject, a reporting verb and what is reported: Roe says (that) the series ends in May. */
export const verbAndClause: ReportForm = {
  name: 'verb and clause',
  reads: {
    'Roe revealed that she will be shooting both seasons at once.':
      'Roe | revealed | she will be shooting both seasons at once',
    'Roe says the series ends in May, but the studio has not agreed.': 'Roe | says | the series ends in May',
    'The showrunner told The Daily Planet that nobody had read the script.':
      'The showrunner | told | nobody had read the script',
    'In an interview with The Daily Planet, Jane Roe confirmed the pilot is finished.':
      'Jane Roe | confirmed | the pilot is finished',
    'Roe said in an interview that the pilot is finished.': 'Roe | said | the pilot is finished',
    'She told reporters she would never return.': 'She | told | she would never return',
    'Asked about the finale, Roe added that it was hers.': 'Roe | added | it was hers',
    'Roe says they had “no script at all” by then.': 'Roe | says | they had “no script at all” by then',
  },
  ignores: [
    '“We had no script at all,” Roe said.',
    'Roe said: “We had no script at all.”',
    'Roe told The Daily Planet, “We had no script at all.”',
    'Roe shared a photo of the set.',
    'Her late-night tweets were widely shared.',
  ],
  find: verbThenClause,
}

function verbThenClause(place: ReportPlace): ReportRead | null {
  const { pieces, at, floor, ceiling } = place
  const verb = pieces[at]
  const known = reportingVerbAt(pieces, at)
  if (verb === undefined || known === undefined || known.naming || NO_CLAUSE.has(known.base)) return null
  const { from, introduced } = afterAddressee(pieces, at + 1, ceiling)
  const first = pieces[from]
  if (first === undefined || from >= ceiling || first.kind === 'mark') return null
  // Quoted words with nothing after them are a direct quotation.
  if (first.kind === 'quoted' && pieces[from + 1]?.kind !== 'word') return null
  if (known.gerund && !introduced) return null
  const to = clauseEnd(pieces, from, ceiling)
  const isPlain = PLAIN.has(known.base) && !PREPOSITIONS.has(first.word)
  if (!introduced && !isPlain && !isClause(pieces, from, to)) return null
  if (to - from < 2) return null
  const source = governor(pieces, { verb: at, floor, known })
  return source && { source, cue: { start: verb.start, end: verb.end }, from, to }
}

import type { ReportForm, ReportPlace, ReportRead } from '../reportForm.js'
import { clauseEnd, isClause } from '../clauseEnd.js'
import { governor } from '../governor.js'
import { afterAddressee } from '../afterAddressee.js'
import { isAuxiliary, PREPOSITIONS } from '../smallWords.js'
import type { Piece } from '../piece.js'
import type { ReportingVerb } from '../reportingVerbs.js'
import { reportingVerbAt } from '../reportingVerbAt.js'

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
    'It was later announced by Roe that the pilot is finished.': 'Roe | announced | the pilot is finished',
    'Roe says they had “no script at all” by then.': 'Roe | says | they had “no script at all” by then',
  },
  ignores: [
    '“We had no script at all,” Roe said.',
    'Roe said: “We had no script at all.”',
    'Roe told The Daily Planet, “We had no script at all.”',
    'Roe shared a photo of the set.',
    'Her late-night tweets were widely shared.',
    'The studio has not said that filming begins in May.',
    'I admit that it made me cry.',
    'It is hard to say that anybody won.',
    'The studio added it to the list.',
    'Roe wrote the script and will direct.',
    'Roe came, and it was recently announced that the pilot is finished.',
    'Roe told The Daily Planet “there was never any script,” although one existed.',
  ],
  find: verbThenClause,
}

function verbThenClause({ pieces, at, floor, ceiling }: ReportPlace): ReportRead | null {
  const verb = pieces[at]
  const known = reportingVerbAt(pieces, at)
  if (verb === undefined || known?.takes !== 'clause' || !isAsserted(pieces, at, known)) return null
  const { from, introduced } = afterAddressee(pieces, at + 1, ceiling)
  const first = pieces[from]
  if (first === undefined || from >= ceiling || first.kind === 'mark' || (known.gerund && !introduced))
    return null
  // “was told by family not to go”
  if (first.word === 'by') return null
  // Quoted words are a direct quotation, unless they are a title that does something: “Fargo” will return.
  if (first.kind === 'quoted' && !introduced && !isAuxiliary(pieces[from + 1]?.word ?? '')) return null
  const to = clauseEnd(pieces, from, ceiling)
  const isPlain = known.base === 'say' && !PREPOSITIONS.has(first.word) && to - from > 2
  if (!introduced && !isPlain && !isClause(pieces, from, to)) return null
  const source = to - from < 2 ? null : governor(pieces, { verb: at, floor, known })
  if (source === null || isWriter(pieces, source.start, at)) return null
  return { source, cue: { start: verb.start, end: verb.end }, from, to }
}

/** “has not said that”, “could say that”, “to say that” report nothing; “went on to say that” does. */
function isAsserted(pieces: readonly Piece[], at: number, known: ReportingVerb): boolean {
  const before = [at - 1, at - 2].map((index) => pieces[index]?.word ?? '')
  if (before.some((word) => /^(?:not|never|nor|can|could|may|might|must|cannot)$|n't$/.test(word)))
    return false
  return !known.bare || before[0] !== 'to' || /^(?:on|continued|continues|proceeded)$/.test(before[1] ?? '')
}

/** “I admit that …” is the writer's own. */
function isWriter(pieces: readonly Piece[], start: number, verb: number): boolean {
  for (let index = verb - 1; index >= Math.max(0, verb - 4); index--) {
    const piece = pieces[index]
    if (piece?.start === start) return /^(?:i|we)$/.test(piece.word)
  }
  return false
}

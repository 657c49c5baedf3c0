import type { ReportForm, ReportPlace, ReportRead } from '../reportForm.js'
import { isClause, trimMarks } from '../clauseEnd.js'
import { isPassive } from '../isPassive.js'
import { reportingVerbAt } from '../reportingVerbAt.js'
import { subjectAfter } from '../subjectAfter.js'
import { subjectBefore } from '../subjectBefore.js'

/** A clause that these open is set before the main one: “When the lights went out, Roe said …”. */
const FRONTED = new Set(
  'when while after before although though since because if once until asked armed'.split(' '),
)
/** How much may follow the verb: “…, Roe told The Daily Planet at the premiere last night.” */
const TAIL = 14

/** What is reported comes first: The series ends in May, Roe said. */
export const clauseAndVerb: ReportForm = {
  name: 'clause and verb',
  reads: {
    'The series ends in May, Roe said.': 'Roe | said | The series ends in May',
    'The series will end in May, The Daily Planet reports.':
      'Daily Planet | reports | The series will end in May',
    'The series will end in May, said executive producer Jane Roe.':
      'Jane Roe | said | The series will end in May',
    'The series will end in May, she told fans at the premiere.': 'she | told | The series will end in May',
  },
  ignores: [
    'After the premiere, Roe spoke.',
    'In May, Roe said.',
    'The pilot was late, and finally in May, the new title was revealed.',
    'When the lights had gone, her daughter said yes.',
  ],
  find: clauseThenVerb,
}

function clauseThenVerb({ pieces, at, floor, ceiling }: ReportPlace): ReportRead | null {
  const verb = pieces[at]
  const known = reportingVerbAt(pieces, at)
  if (verb === undefined || known?.takes !== 'clause' || known.gerund || ceiling - at > TAIL) return null
  if (isPassive(pieces, at)) return null
  if (FRONTED.has(pieces[floor]?.word ?? '')) return null
  for (let index = at + 1; index < ceiling; index++) if (pieces[index]?.word === 'that') return null
  const isInverted = pieces[at - 1]?.word === ','
  const before = isInverted ? null : subjectBefore(pieces, at, floor)
  const source = before ?? (isInverted ? subjectAfter(pieces, at + 1) : null)
  if (source === null) return null
  const comma = before === null ? at - 1 : commaBefore(before.from)
  if (comma === null) return null
  const to = trimMarks(pieces, floor, comma)
  if (!isClause(pieces, floor, to) || pieces[comma - 1]?.kind === 'quoted') return null
  return { source, cue: { start: verb.start, end: verb.end }, from: floor, to }

  /** The comma before the subject, over its article. */
  function commaBefore(from: number): number | null {
    if (pieces[from - 1]?.word === ',') return from - 1
    return pieces[from - 1]?.word === 'the' && pieces[from - 2]?.word === ',' ? from - 2 : null
  }
}

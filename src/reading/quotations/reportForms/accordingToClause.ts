import type { ReportForm, ReportPlace, ReportRead } from '../reportForm.js'
import { clauseEnd, trimMarks } from '../clauseEnd.js'
import { phraseAt } from '../constructions/accordingTo.js'

/** How far the one who is named may reach: “according to Jane Roe, who wrote the pilot, …”. */
const REACH = 20

/** According to Roe, the series ends in May; the series ends in May, according to Roe. */
export const accordingToClause: ReportForm = {
  name: 'according to',
  reads: {
    'According to Jane Roe, the series ends in May.': 'Jane Roe | According to | the series ends in May',
    'The series ends in May, according to The Daily Planet.':
      'Daily Planet | according to | The series ends in May',
    'Per The Daily Planet, the series ends in May.': 'Daily Planet | Per | the series ends in May',
  },
  ignores: ['They shot “three hours of film” per day.'],
  find: phraseAndClause,
}

function phraseAndClause({ pieces, at, floor, ceiling }: ReportPlace): ReportRead | null {
  const found = phraseAt(pieces, at)
  if (found === null || found.cue === null) return null
  const { source, cue } = found
  if (at > floor) {
    const to = trimMarks(pieces, floor, at)
    return to - floor < 3 || pieces[to - 1]?.kind === 'quoted' ? null : { source, cue, from: floor, to }
  }
  for (let index = at + 2; index < Math.min(ceiling, at + REACH); index++) {
    const isEnd = pieces[index]?.word === ',' && (pieces[index]?.start ?? 0) >= source.end
    if (!isEnd) continue
    const to = clauseEnd(pieces, index + 1, ceiling)
    return to - index < 3 || pieces[index + 1]?.kind === 'quoted'
      ? null
      : { source, cue, from: index + 1, to }
  }
  return null
}

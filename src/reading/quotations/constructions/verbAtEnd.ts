import type { Attribution } from '../attribution.js'
import type { Construction, Place } from '../construction.js'
import { reportingVerbAt } from '../reportingVerbAt.js'
import { subjectAfter } from '../subjectAfter.js'
import { subjectBefore } from '../subjectBefore.js'

const REACH = 60

/** The speaker of a few quoted words stands where their sentence ends: It was “a gift to us all” from the start, Roe said. */
export const verbAtEnd: Construction = {
  name: 'verb at the end',
  reads: {
    'It was “a gift to us all” from the first day, Roe said.': 'Roe | said',
    'It was “a gift to us all” from the first day, said Jane Roe.': 'Jane Roe | said',
  },
  ignores: ['It was “a gift to us all” and to those whom Roe told.'],
  find: verbAfterComma,
}

function verbAfterComma({ pieces, at }: Place): Attribution | null {
  for (let index = at + 2; index < Math.min(pieces.length, at + REACH); index++) {
    const verb = pieces[index]
    if (verb === undefined || verb.opens) return null
    const known = reportingVerbAt(pieces, index)
    if (known === undefined || known.gerund || known.takes === 'name') continue
    const cue = { start: verb.start, end: verb.end }
    const isInverted = pieces[index - 1]?.word === ','
    const before = isInverted ? null : subjectBefore(pieces, index, at + 1)
    if (before !== null && pieces[before.from - 1]?.word !== ',') continue
    const source = before ?? (isInverted ? subjectAfter(pieces, index + 1) : null)
    if (source !== null) return { source, cue }
  }
  return null
}

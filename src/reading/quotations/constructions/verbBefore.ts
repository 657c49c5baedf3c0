import type { Construction, Place } from '../construction.js'
import type { Attribution } from '../attribution.js'
import { governor } from '../governor.js'
import { reportingVerbAt } from '../reportingVerbAt.js'

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
    'It was long, as Roe recently put it to us: “We had no script at all.”': 'Roe | put',
    'Roe says they had “no script at all to work from.”': 'Roe | says',
    'Roe called the finale “a gift to us all.”': 'Roe | called',
    'The show’s creator said the set was “held together with tape.”': 'The show’s creator | said',
    'The finale was described by Roe as “a gift to us all.”': 'Roe | described',
    'After the panel, Roe went on to say that “nobody had a script that day.”': 'Roe | say',
    'There was talk of a sequel, with Roe hinting at “one last trip to the sea.”': 'Roe | hinting',
    'Roe’s late-night tweets were widely shared, and Doe said they were “rather hard to follow.”':
      'Doe | said',
  },
  ignores: [
    'They put the “long and winding road to nowhere” behind them.',
    'The “long and winding road to nowhere” ended in May.',
  ],
  find: verbBeforeQuoted,
}

function verbBeforeQuoted({ pieces, at, floor }: Place): Attribution | null {
  for (let index = at - 1; index >= Math.max(floor, at - REACH); index--) {
    const verb = pieces[index]
    const known = reportingVerbAt(pieces, index)
    if (verb === undefined || known === undefined) continue
    const source = governor(pieces, { verb: index, floor, known })
    if (source !== null) return { source, cue: { start: verb.start, end: verb.end } }
  }
  return null
}

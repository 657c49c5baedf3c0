import type { Attribution } from '../attribution.js'
import type { Construction, Place } from '../construction.js'

/** How long the topic between a name and its colon may be: “Roe on her favourite scene of the season: “…””. */
const REACH = 14

/** A name and a colon: Roe: “…”; Jane Roe on the ending: “…”. */
export const label: Construction = {
  name: 'label',
  reads: {
    'Jane Roe: “We had no script at all.”': 'Jane Roe | –',
    'Then a question about the ending. Roe: “We had no script at all.”': 'Roe | –',
    'Jane Roe on the ending: “We had no script at all.”': 'Jane Roe | –',
    'Jane Roe (the pilot): “We had no script at all.”': 'Jane Roe | –',
  },
  ignores: ['The rule of the set: “Nobody leaves before dawn.”'],
  find: labelledBy,
}

function labelledBy({ pieces, at, floor }: Place): Attribution | null {
  if (pieces[at - 1]?.word !== ':') return null
  const lowest = Math.max(floor, at - REACH)
  const first = pieces[lowest]
  if (first?.kind === 'name' && /^(?::|on|about|\()$/.test(pieces[lowest + 1]?.word ?? ''))
    return named(first)
  const last = pieces[at - 2]
  return last?.kind === 'name' && last.opens ? named(last) : null
}

const named = ({ start, end }: { start: number; end: number }): Attribution => ({
  source: { start, end, kind: 'name' },
  cue: null,
})

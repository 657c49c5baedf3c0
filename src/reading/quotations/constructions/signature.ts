import type { Attribution } from '../attribution.js'
import type { Construction, Place } from '../construction.js'

const DASH = /^(?:—|–|―|--|-|~)$/

/** A name after a dash signs the quotation: “…” — Jane Roe. */
export const signature: Construction = {
  name: 'signature',
  reads: {
    '“We had no script at all.” — Jane Roe': 'Jane Roe | –',
    '“We had no script at all.” ― Jane Roe, writer.': 'Jane Roe | –',
  },
  ignores: ['“We had no script at all” — Roe and Doe were lost that day.'],
  find: signedBelow,
}

function signedBelow({ pieces, at }: Place): Attribution | null {
  if (!DASH.test(pieces[at + 1]?.word ?? '')) return null
  const name = pieces[at + 2]
  if (name?.kind !== 'name') return null
  // The name stands alone to the end of its line, but for its place or trade.
  const after = pieces[at + 3]
  const alone = after === undefined || after.opens || /^[,.(|]$/.test(after.word)
  return alone ? { source: { start: name.start, end: name.end, kind: 'name' }, cue: null } : null
}

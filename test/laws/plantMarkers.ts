import type { Entry } from '../../src/model/entry.js'
import { opaqueId } from '../../src/model/opaqueId.js'
import type { Ruling } from '../../src/model/ruling.js'
import { slugOf } from '../../src/model/slug.js'
import type { KnownStatement, Source } from '../../src/model/statement.js'
import { PLANTED } from './plantedIn.js'

type Asserted = Extract<Entry, { kind: 'asserted' }>

/**
 * The entries with a marker in the words of each statement: in its quote, its address, whom it is from, and its cue. The
 * addresses repeat all names in turn, and some statements have rulings on what must have been seen for them.
 */
export function plantMarkers(entries: readonly Entry[]): Entry[] {
  const names = entries.flatMap((entry) =>
    entry.kind === 'asserted' && entry.statement.predicate === 'name' ? [entry.statement.value ?? ''] : [],
  )
  const works = entries.flatMap((entry) => (entry.kind === 'outlined' ? [entry.work.id] : []))
  return entries.flatMap((entry, number) =>
    entry.kind === 'asserted'
      ? [
          marked(entry, number, names[(number * 7) % names.length] ?? ''),
          ...rulings(entry.statement, number, works.at(-1)),
        ]
      : [entry],
  )
}

function marked({ statement, ...entry }: Asserted, number: number, name: string): Asserted {
  const marker = `${PLANTED}${number}`
  const source = {
    url: `https://planted${number}.example/${marker}url/${slugOf(name)}`,
    said: null,
    quote: `${marker}quote`,
  }
  const speaker = { name: null, outlet: `${marker}outlet`, said: null }
  return {
    ...entry,
    statement: {
      ...statement,
      cue: `${marker}cue`,
      speakers: [...statement.speakers, speaker],
      sources: [...statement.sources, source],
    },
  }
}

/** One statement of twenty waits for a whole work because a keeper says so; another is public until that is undone. */
function rulings({ id, predicate }: KnownStatement, number: number, work: string | undefined): Entry[] {
  if (predicate === 'name' || work === undefined) return []
  const source = (what: string, effect: Pick<Ruling, 'reveals' | 'undoes'>): Source => ({
    url: null,
    said: '2020-01-01',
    quote: null,
    ruling: { id: opaqueId(what, id), keeper: 'kim', on: '2020-01-01T10:00:00.000Z', ...effect },
  })
  if (number % 20 === 0)
    return [{ kind: 'revealed', statement: id, source: source('waits', { reveals: [work] }) }]
  if (number % 20 !== 10) return []
  return [
    { kind: 'revealed', statement: id, source: source('public', { reveals: [] }) },
    { kind: 'undone', statement: id, source: source('undone', { undoes: opaqueId('public', id) }) },
  ]
}

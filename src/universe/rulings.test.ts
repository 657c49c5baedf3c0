/** What keepers decide, folded: withdrawals undone, corrections of corrections, reveal points, and undoing all of them. */
import { describe, expect, test } from 'vitest'
import { known } from '../../test/arbitraries/known.js'
import { identitiesOf } from '../horizon/identities.js'
import { NOTHING_SEEN } from '../horizon/horizon.js'
import { restrict } from '../horizon/restrict.js'
import type { Entry } from '../model/entry.js'
import type { Ruling } from '../model/ruling.js'
import type { KnownStatement, Source } from '../model/statement.js'
import { beliefsOf } from './beliefsOf.js'
import { isWithdrawn } from './isWithdrawn.js'
import { universeOf } from './universeOf.js'

/** `by('r1')`: given on the first day, `by('r2', …)` on the second. */
const by = (id: string, more: Partial<Ruling> = {}): Source => ({
  url: null,
  said: `2026-01-0${id.slice(-1)}`,
  quote: null,
  ruling: { id, keeper: 'kim', on: `2026-01-0${id.slice(-1)}T09:00:00.000Z`, ...more },
})

const from = (said: string): Source => ({ url: 'https://gull.example/a', said, quote: null })
const says = (
  value: string,
  sources: readonly Source[] = [from('2025-12-24')],
  more = {},
): KnownStatement => ({
  ...known({ predicate: 'status', subject: 'mara', value, realm: 'world', sources, ...more }),
  id: value,
})
const asserted = (statement: KnownStatement): Entry => ({ kind: 'asserted', statement })
const corrected = (statement: string, value: string, id: string): Entry => ({
  kind: 'corrected',
  statement,
  by: says(value, [by(id)]),
  source: by(id),
})
const undone = (statement: string, undoes: string, id: string): Entry => ({
  kind: 'undone',
  statement,
  source: { ...by(id, { undoes }), stance: 'undoes' },
})

/** Whatever order the entries come in. */
function left(entries: readonly Entry[]): string[] {
  const standing = [entries, entries.toReversed()].map((each) =>
    [...universeOf(each).statements].filter((statement) => !isWithdrawn(statement)).map(({ id }) => id),
  )
  expect(standing[1]).toEqual(standing[0])
  return standing[0] ?? []
}

test.each<[what: string, entries: readonly Entry[], left: readonly string[]]>([
  ['a withdrawal', [{ kind: 'withdrawn', statement: 'alive', source: by('r1') }], []],
  [
    'a withdrawal that was undone',
    [{ kind: 'withdrawn', statement: 'alive', source: by('r1') }, undone('alive', 'r1', 'r2')],
    ['alive'],
  ],
  [
    'a withdrawal whose undoing was undone',
    [
      { kind: 'withdrawn', statement: 'alive', source: by('r1') },
      undone('alive', 'r1', 'r2'),
      undone('alive', 'r2', 'r3'),
    ],
    [],
  ],
  ['a correction', [corrected('alive', 'dead', 'r1')], ['dead']],
  [
    'a correction of a correction',
    [corrected('alive', 'dead', 'r1'), corrected('dead', 'lost', 'r2')],
    ['lost'],
  ],
  [
    'a correction back to what was said first',
    [corrected('alive', 'dead', 'r1'), corrected('dead', 'alive', 'r2')],
    ['alive'],
  ],
  [
    'a correction that was undone',
    [corrected('alive', 'dead', 'r1'), undone('alive', 'r1', 'r2'), undone('dead', 'r1', 'r2')],
    ['alive'],
  ],
  [
    'a confirmation of what its source takes back on the same day',
    [
      { kind: 'withdrawn', statement: 'alive', source: from('2026-01-01') },
      { kind: 'confirmed', statement: 'alive', source: by('r1') },
    ],
    ['alive'],
  ],
  [
    'a confirmation of what its source takes back later',
    [
      { kind: 'confirmed', statement: 'alive', source: by('r1') },
      { kind: 'withdrawn', statement: 'alive', source: from('2026-02-01') },
    ],
    [],
  ],
])('after %s', (_, entries, expected) => {
  expect(left([asserted(says('alive')), ...entries])).toEqual(expected)
})

const revealed = (reveals: readonly string[], id: string): Entry => ({
  kind: 'revealed',
  statement: 'alive',
  source: by(id, { reveals }),
})

describe('a reveal point', () => {
  const own = says('alive', [from('2025')], { revealedIn: ['tide/1x01'], basis: 'bound' })
  test.each<[what: string, entries: readonly Entry[], point: readonly string[], basis: string]>([
    ['is that of the keeper', [revealed(['tide/1x03'], 'r1')], ['tide/1x03'], 'cue'],
    ['is that set last', [revealed(['tide/1x03'], 'r1'), revealed([], 'r2')], [], 'public'],
    [
      'is the one before, where the last is undone',
      [revealed(['tide/1x03'], 'r1'), revealed([], 'r2'), undone('alive', 'r2', 'r3')],
      ['tide/1x03'],
      'cue',
    ],
    [
      'is its own again, where all are undone',
      [revealed([], 'r1'), undone('alive', 'r1', 'r2')],
      ['tide/1x01'],
      'bound',
    ],
  ])('%s', (_, entries, point, basis) => {
    const all = [asserted(own), ...entries, asserted({ ...own, sources: [from('2026')] })]
    for (const each of [all, all.toReversed()]) {
      const [statement] = universeOf(each).statements
      expect(statement).toMatchObject({ revealedIn: point, basis })
    }
  })
})

test('two who were made one are two again when that is withdrawn', () => {
  const named = ['kit', 'kat'].flatMap((id): Entry[] => [
    { kind: 'introduced', entity: { id, kind: 'character' } },
    asserted(known({ predicate: 'name', subject: id, value: id })),
  ])
  const same = {
    ...known({ predicate: 'sameAs', subject: 'kat', object: 'kit', sources: [by('r1')] }),
    id: 'same',
  }
  const shown = (...entries: readonly Entry[]): string =>
    identitiesOf(restrict(universeOf([...named, ...entries]), NOTHING_SEEN)).shownAs('kit')
  const split: Entry = { kind: 'withdrawn', statement: 'same', source: by('r2') }
  expect(shown(asserted(same))).toBe('kat')
  expect(shown(asserted(same), split)).toBe('kit')
  expect(shown(asserted(same), split, undone('same', 'r2', 'r3'))).toBe('kat')
})

test.each([
  ['confirms a rumour counts before what was certain until then', 'confirmed', 'r1', '2025-12-31', 'alive'],
  ['confirms a rumour gives way to certain news of a later day', 'confirmed', 'r1', '2026-02-01', 'dead'],
  ['disputes what is certain makes it the least sure', 'disputed', 'r1', '2025-12-31', 'dead'],
] as const)('a keeper who %s', (_, kind, id, said, expected) => {
  const rumour = says('alive', [from('2025-12-24')], {
    certainty: kind === 'disputed' ? 'certain' : 'possible',
  })
  const news = says('dead', [from(said)], { certainty: kind === 'disputed' ? 'possible' : 'certain' })
  const entries: Entry[] = [asserted(rumour), asserted(news), { kind, statement: 'alive', source: by(id) }]
  const [belief] = beliefsOf([...universeOf(entries).statements], () => 0)
  expect(belief?.stands?.id).toBe(expected)
})

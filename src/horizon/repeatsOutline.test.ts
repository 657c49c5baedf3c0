import { expect, test } from 'vitest'
import { NOTHING_SEEN } from './horizon.js'
import { restrict } from './restrict.js'
import { packEntries } from '../sources/pack/packEntries.js'
import type { PackStatement } from '../sources/pack/pack.js'
import { universeOf } from '../universe/universeOf.js'
import { PLAIN } from '../views/ink.js'
import { answerTo, type OutletName } from '../views/outlets.js'
import { repeatsOutline } from './repeatsOutline.js'

const release = (happens: string, more: Partial<PackStatement> = {}): PackStatement => ({
  subject: 'reeds',
  predicate: 'release',
  season: 1,
  installment: 2,
  happens,
  sources: [{ url: 'https://guide.example/2', said: '2002-01-01' }],
  ...more,
})

const visibleWith = (...statements: readonly PackStatement[]) => {
  const installments = [
    { number: 1, released: '2001-02-03' },
    { number: 2, released: '2001-02-10' },
  ]
  const works = [
    { id: 'reeds', kind: 'series', name: 'Reeds', seasons: [{ number: 1, installments }] },
  ] as const
  const universe = { id: 'reeds', name: 'Reeds' }
  return restrict(universeOf(packEntries({ unspoiled: 1, universe, works, statements })), NOTHING_SEEN)
}

test.each<[string, PackStatement, boolean]>([
  ['the same day', release('2001-02-10'), true],
  ['another day', release('2001-02-11'), false],
  ['a trailer on that day', release('2001-02-10', { value: 'trailer' }), false],
  ['that it is not out then', release('2001-02-10', { negated: true }), false],
  ['an episode that the outline lacks', release('2001-02-10', { installment: 9 }), false],
  [
    'the season with its first episode',
    { subject: 'reeds', predicate: 'release', season: 1, happens: '2001-02-03' },
    true,
  ],
])('%s', (_what, statement, expected) => {
  const visible = visibleWith(statement)
  expect([...visible.statements].map((each) => repeatsOutline(visible, each))).toEqual([expected])
})

const lines = (outlet: OutletName, ...statements: readonly PackStatement[]): string => {
  const answer = answerTo(outlet, visibleWith(...statements), { words: 'reeds', seen: [] })
  return answer === null ? '' : [...answer.text({ width: 80, ink: PLAIN })].join('')
}

test.each<OutletName>(['who', 'changes', 'search'])('%s does not tell it again', (outlet) => {
  expect(lines(outlet, release('2001-02-10'))).not.toContain('10 February')
  expect(lines(outlet, release('2001-02-11'))).toContain('11 February 2001')
})

test('where two catalogues disagree, `when` has both side by side', () => {
  const both = lines('when', release('2001-02-10'), release('2001-02-11'))
  expect(both).toMatch(
    /What was said.*10 February 2001.*said on 1 January 2002 by guide\.example.*11 February 2001/s,
  )
  expect(lines('when', release('2001-02-10'))).not.toContain('What was said')
})

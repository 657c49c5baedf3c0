import { describe, expect, test } from 'vitest'
import { known, named, tideUniverse, work } from '../../test/arbitraries/known.js'
import type { KnownStatement } from '../model/statement.js'
import { NOTHING_SEEN, type Horizon } from './horizon.js'
import { restrict } from './restrict.js'

const ana = named('ana', 'Ana Holt')
const reef = work('reef', { released: '2017-08-01' })
const shows = (statement: KnownStatement, horizon: Partial<Horizon>) => {
  const tide = tideUniverse([ana, statement])
  const universe = { ...tide, works: [...tide.works, reef] }
  return [...restrict(universe, { ...NOTHING_SEEN, ...horizon }).statements].some(
    ({ id }) => id === statement.id,
  )
}
const cast = (season: number | null, installment: number | null = null) =>
  known({ predicate: 'cast', subject: 'ana', work: 'tide', season, installment })

test.each<[string, KnownStatement, Partial<Horizon>, boolean]>([
  ['who is in a later season shows', cast(2), {}, true],
  ['unless one wants to be surprised', cast(2), { returningCast: 'hidden' }, false],
  ['which ends with the season before', cast(2), { returningCast: 'hidden', seen: ['tide/1'] }, true],
  ['and never concerns the first', cast(1), { returningCast: 'hidden' }, true],
  ['a guest waits for the episode', cast(1, 2), {}, false],
  ['unless one wants all guests', cast(1, 2), { installmentCredits: 'all' }, true],
])('%s', (_, statement, horizon, isShown) => {
  expect(shows(statement, horizon)).toBe(isShown)
})

test('a setting can differ for one work', () => {
  const surprised = { byWork: { tide: { returningCast: 'hidden' as const } } }
  expect([shows(cast(2), surprised), shows({ ...cast(2), work: 'reef' }, surprised)]).toEqual([false, true])
})

test('what one has opened on purpose shows, when everyone in it can be named', () => {
  const dead = known({ predicate: 'status', subject: 'ana', value: 'dead', revealedIn: ['tide/2x01'] })
  const foe = known({ predicate: 'relation', subject: 'ana', object: 'nobody', revealedIn: ['tide/2x01'] })
  expect([shows(dead, {}), shows(dead, { opened: [dead.id] }), shows(foe, { opened: [foe.id] })]).toEqual([
    false,
    true,
    false,
  ])
})

test('what is not out on the day may be shown by trailers, and what is may not', () => {
  const fate = known({ predicate: 'status', subject: 'ana', value: 'dead', revealedIn: ['reef'] })
  expect(['2017-07-01', '2017-09-01'].map((asOf) => shows(fate, { previews: 'shown', asOf }))).toEqual([
    true,
    false,
  ])
})

const outlineOf = (...seen: string[]) =>
  restrict(tideUniverse([]), { ...NOTHING_SEEN, seen, outline: 'next' })
    .works.filter(({ id }) => id === 'tide')
    .flatMap(({ seasons }) => seasons.map(({ number, installments }) => [number, installments.length]))

describe('An outline up to the next installment', () => {
  test('ends with the first for whoever has seen nothing', () => {
    expect(outlineOf()).toEqual([[1, 1]])
  })

  test('goes one on, into the next season', () => {
    expect(outlineOf('tide/1')).toEqual([
      [1, 3],
      [2, 1],
    ])
  })

  test('keeps silent about news of what lies beyond', () => {
    expect([
      shows(cast(2), { outline: 'next' }),
      shows(cast(2), { outline: 'next', seen: ['tide/1'] }),
    ]).toEqual([false, true])
  })
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { horizons } from '../../../test/arbitraries/horizons.js'
import { noise, universes } from '../../../test/arbitraries/universes.js'
import type { Horizon } from '../../horizon/horizon.js'
import { restrict } from '../../horizon/restrict.js'
import type { KnownStatement, Source } from '../../model/statement.js'
import type { Universe } from '../../model/universe.js'
import { historyOf } from './historyOf.js'
import { reviewQueue } from './reviewQueue.js'

const STANCES = ['asserts', 'confirms', 'disputes', 'withdraws', 'reveals', 'undoes'] as const

/** Some rulings on some statements, which may undo one another. */
const rulings = fc.array(
  fc.record({
    place: fc.nat(20),
    stance: fc.constantFrom(...STANCES),
    id: fc.constantFrom('r1', 'r2', 'r3'),
    undoes: fc.constantFrom('r1', 'r2', 'r3'),
    quote: fc.constantFrom(null, 'Holt’s sister', 'It is so.'),
    words: fc.constantFrom([], ['tide/1x02'], ['?']),
    waits: fc.constantFrom(undefined, ['tide/1x01'], ['tide/2x01']),
  }),
  { maxLength: 6 },
)

const ruled = fc.tuple(universes, rulings).map(([universe, all]): Universe => {
  const statements = [...universe.statements].map((statement, index): KnownStatement => {
    const its = all
      .filter(({ place }) => place === index)
      .map(({ stance, id, undoes, quote, words, waits }): Source => ({
        url: null,
        said: '2026-01-01',
        quote,
        stance,
        ruling: {
          id,
          keeper: 'kim',
          on: `2026-01-01T00:00:0${id.slice(1)}.000Z`,
          wordsRevealedIn: words,
          ...(stance === 'undoes' && { undoes }),
        },
        ...(waits !== undefined && { revealedIn: waits }),
      }))
    return { ...statement, sources: [...statement.sources, ...its] }
  })
  return { ...universe, statements }
})

function answers(universe: Universe, horizon: Horizon): string {
  const visible = restrict(universe, horizon)
  const ids = [...visible.statements, ...visible.entities].map(({ id }) => id).toSorted()
  return JSON.stringify([reviewQueue(visible, {}), ids.map((id) => historyOf(visible, id))])
}

test('what is hidden might as well never have been written, for the queue and for every history', () => {
  fc.assert(
    fc.property(ruled, horizons, (universe, horizon) => {
      const { statements, entities } = restrict(universe, horizon)
      const written = { ...universe, entities, statements: [...statements] }
      expect(answers(written, horizon)).toBe(answers(universe, horizon))
    }),
    { numRuns: 200 },
  )
})

test('writing more that is hidden changes neither', () => {
  fc.assert(
    fc.property(ruled, horizons, noise, (universe, horizon, more) => {
      const entities = [...universe.entities, ...more.entities]
      const statements = [...more.statements, ...universe.statements]
      expect(answers({ ...universe, entities, statements }, horizon)).toBe(answers(universe, horizon))
    }),
    { numRuns: 200 },
  )
})

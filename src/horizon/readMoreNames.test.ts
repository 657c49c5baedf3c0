import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { horizons } from '../../test/arbitraries/horizons.js'
import { universes } from '../../test/arbitraries/universes.js'
import { growingUniverse } from '../universe/growingUniverse.js'
import type { Universe } from '../model/universe.js'
import { readMoreNames } from './readMoreNames.js'
import { restrict } from './restrict.js'

/** The same in columns of its own, of which nothing was read. */
function grown({ works, entities, statements }: Universe): Universe {
  const growing = growingUniverse()
  growing.add(works.map((work) => ({ kind: 'outlined', work })))
  growing.add(entities.map((entity) => ({ kind: 'introduced', entity })))
  growing.add([...statements].map((statement) => ({ kind: 'asserted', statement })))
  return growing.now()
}

test('a horizon is the same whether the names were read before or not', () => {
  fc.assert(
    fc.property(universes, horizons, (universe, horizon) => {
      const [read, unread] = [grown(universe), grown(universe)]
      while (readMoreNames(read));
      expect(restrict(read, horizon)).toEqual(restrict(unread, horizon))
    }),
    { numRuns: 50 },
  )
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { horizons } from '../../test/arbitraries/horizons.js'
import { universes } from '../../test/arbitraries/universes.js'
import type { Entry } from '../model/entry.js'
import { growingUniverse } from '../universe/growingUniverse.js'
import { universeOf } from '../universe/universeOf.js'
import { restrict } from './restrict.js'

test('A horizon drawn on where entries were added is the one drawn anew', () => {
  fc.assert(
    fc.property(universes, horizons, fc.array(fc.nat(40)), (universe, horizon, cuts) => {
      const entries: Entry[] = [
        ...universe.works.map((work) => ({ kind: 'outlined', work }) as const),
        ...universe.entities.map((entity) => ({ kind: 'introduced', entity }) as const),
        ...universe.orders.map((order) => ({ kind: 'ordered', order }) as const),
        ...[...universe.statements].map((statement) => ({ kind: 'asserted', statement }) as const),
      ]
      const growing = growingUniverse()
      let from = 0
      for (const to of [...cuts, entries.length].toSorted((a, b) => a - b)) {
        growing.add(entries.slice(from, to))
        from = Math.max(from, to)
        const drawnOn = restrict(growing.now(), { ...horizon })
        expect(JSON.stringify(drawnOn)).toBe(
          JSON.stringify(restrict(universeOf(entries.slice(0, to)), { ...horizon })),
        )
      }
    }),
    { numRuns: 200 },
  )
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { horizons } from '../../test/arbitraries/horizons.js'
import { universes } from '../../test/arbitraries/universes.js'
import { restrict } from '../horizon/restrict.js'
import { rowsAbout, statementsAbout } from '../horizon/statementsAbout.js'
import { firstLearnt } from './firstLearnt.js'
import { inOrderLearnt } from './inOrderLearnt.js'

test('those that are listed are the ones learnt first, and all others are counted', () => {
  fc.assert(
    fc.property(universes, horizons, fc.nat(6), (universe, horizon, most) => {
      const visible = restrict(universe, horizon)
      for (const { id } of [...visible.entities, ...visible.works]) {
        const all = inOrderLearnt(visible, statementsAbout(visible, id))
        const { statements, rest } = firstLearnt(visible, rowsAbout(visible, id), { most })
        expect(inOrderLearnt(visible, statements)).toEqual(all.slice(0, most))
        expect(rest).toBe(Math.max(0, all.length - most))
        const after = all[most]?.id ?? 'nobody'
        const { statements: more } = firstLearnt(visible, rowsAbout(visible, id), { after })
        expect(inOrderLearnt(visible, more)).toEqual(all.slice(most + 1))
      }
    }),
    { numRuns: 100 },
  )
})

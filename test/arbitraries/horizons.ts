/** Readers of `universes`: at any point, and two of whom the second has seen more. */
import * as fc from 'fast-check'
import type { Horizon } from '../../src/horizon/horizon.js'
import type { Settings } from '../../src/horizon/settings.js'
import { REFS } from './universes.js'

const seen = fc.uniqueArray(fc.constantFrom(...REFS), { maxLength: 8 })
export const settings: fc.Arbitrary<Settings> = fc.record({
  installmentNames: fc.constantFrom('seen' as const, 'all' as const),
  installmentCredits: fc.constantFrom('seen' as const, 'all' as const),
  returningCast: fc.constantFrom('shown' as const, 'hidden' as const),
  previews: fc.constantFrom('hidden' as const, 'shown' as const),
  outline: fc.constantFrom('whole' as const, 'whole' as const, 'next' as const),
})

export const horizons: fc.Arbitrary<Horizon> = fc
  .record({
    settings,
    seen,
    byWork: fc.dictionary(fc.constantFrom('tide', 'reef', 'wreck'), settings, { maxKeys: 2 }),
    opened: fc.uniqueArray(
      fc.nat(12).map((number) => `s-${number}`),
      { maxLength: 2 },
    ),
    asOf: fc.constantFrom(null, '2015-11-02', '2017-08-02'),
    articles: fc.constantFrom('marked' as const, 'silent' as const),
  })
  .map(({ settings: all, ...rest }) => ({ ...all, ...rest }))

export const growingHorizons: fc.Arbitrary<readonly [Horizon, Horizon]> = fc
  .record({ less: horizons, more: seen })
  .map(({ less, more }) => [less, { ...less, seen: [...less.seen, ...more] }])

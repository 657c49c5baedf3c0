/** Readers of `universes`: at any point, and two of whom the second has seen more. */
import * as fc from 'fast-check'
import type { Horizon } from '../../src/horizon/horizon.js'
import { REFS } from './universes.js'

const seen = fc.uniqueArray(fc.constantFrom(...REFS), { maxLength: 8 })
const installmentNames = fc.constantFrom('seen' as const, 'all' as const)
const articles = fc.constantFrom('marked' as const, 'silent' as const)

export const horizons: fc.Arbitrary<Horizon> = fc.record({ seen, installmentNames, articles })

export const growingHorizons: fc.Arbitrary<readonly [Horizon, Horizon]> = fc
  .record({ less: horizons, more: seen })
  .map(({ less, more }) => [less, { ...less, seen: [...less.seen, ...more] }])

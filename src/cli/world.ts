/** The world as the app wants it handed in: the network, standard input, the clock, and what comes with the program. */
import { fileURLToPath } from 'node:url'
import type { World } from '../app.js'
import type { KeepingWorld } from '../app/withLedger.js'
import { ledgerPlaceOf, type PlaceOptions } from './ledgerPlace.js'

export function world(): World {
  return { fetch, stdin: process.stdin, shippedPacks: beside('dist/packs/') }
}

/** The same, for what keeps something. */
export const keepingWorld = (options: PlaceOptions): KeepingWorld => ({
  ...world(),
  place: ledgerPlaceOf(options),
  now: () => new Date(),
})

export const sampleArticle = (): string => beside('samples/interview.txt')

/** Samples lie beside `dist/`, in the checkout and in the package alike. */
const beside = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The world as the app wants it handed in: the network, standard input, the clock, and what comes with the program. */
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { World } from '../app.js'
import type { CollectingThread } from '../app/collect/collectInThread.js'
import type { AskingWorld } from '../app/packTextFromCatalogue.js'
import { fetcherOf } from '../app/fetcherOf.js'
import { ONLY_READER, type KeepingWorld } from '../app/withLedger.js'
import { ledgerPlaceOf, type PlaceOptions } from './ledgerPlace.js'
import { version } from './version.js'

const fetching = {
  userAgent: `Unspoiled/${version()} (self-hosted news reader)`,
  allowedHosts: (process.env['UNSPOILED_ALLOWED_HOSTS'] ?? '').split(/[\s,]+/).filter(Boolean),
}

/** One for the whole process: it remembers whose turn it is. */
const fetcher = fetcherOf({ ...fetching, now: () => new Date() })

export function world(): World {
  return { fetcher, stdin: process.stdin, shippedPacks: beside('dist/packs/') }
}

/** The same, for what keeps something. */
export const keepingWorld = (options: PlaceOptions): KeepingWorld => ({
  ...world(),
  place: ledgerPlaceOf(options),
  reader: ONLY_READER,
  now: () => new Date(),
  keys: keys(),
})

/** What asking catalogues takes: the same fetcher, and the keys that the keeper was given. */
export const catalogueWorld = (): AskingWorld => ({ fetcher, now: () => new Date(), keys: keys() })

function keys(): NonNullable<AskingWorld['keys']> {
  const tmdb = process.env['UNSPOILED_TMDB_KEY']
  return tmdb === undefined ? {} : { tmdb }
}

/** What a thread that collects is given. */
export const collectingThread = ({
  place,
}: Pick<KeepingWorld, 'place'>): Pick<CollectingThread, 'file' | 'given'> => ({
  file: pathToFileURL(beside('dist/app/collect/collectingThread.js')),
  given: { ...fetching, place, keys: keys() },
})

/** What a thread that reads long texts runs. */
export const readingThread = (): URL => pathToFileURL(beside('dist/app/reading/readingThread.js'))

export const sampleArticle = (): string => beside('samples/interview.txt')

/** Where the build lays the page. */
export const pageFolder = (): string => beside('dist/web')

/** Samples lie beside `dist/`, in the checkout and in the package alike. */
const beside = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The second law over every outlet, in universes made from large collections, where these are at hand. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { NOTHING_SEEN } from '../src/horizon/horizon.js'
import type { Entry } from '../src/model/entry.js'
import { readArticle } from '../src/reading/readArticle.js'
import { packEntries } from '../src/sources/pack/packEntries.js'
import { packFrom, type Collection } from '../src/sources/packFrom/packFrom.js'
import { fromCatalogue } from '../src/sources/catalogues/fromCatalogue.js'
import { packWithTexts } from '../src/sources/catalogues/packWithTexts.js'
import type { Catalogued } from '../src/sources/catalogues/catalogued.js'
import { entriesOfReading } from '../src/universe/entriesOfReading.js'
import { universeOf } from '../src/universe/universeOf.js'
import { playLost } from './catalogues/playLost.js'
import { hiddenWordsJudge } from './laws/hiddenWordsJudge.js'
import { leaksOf } from './laws/leaksOf.js'
import { plantedIn } from './laws/plantedIn.js'
import { plantMarkers } from './laws/plantMarkers.js'
import { seenUpTo } from './laws/seenUpTo.js'

const DATA = path.join(process.env['UNSPOILED_SHARED'] ?? '../shared', 'data')

const collected = (collection: Collection) => async (folder: string) =>
  packEntries((await packFrom(collection, folder)).pack)

/** What TMDB answered about a series. */
async function fromTmdb(folder: string): Promise<Catalogued> {
  const { root, fetcher, stop } = await playLost(folder)
  const world = { fetcher, now: () => new Date('2022-06-01'), roots: { tmdb: root }, keys: { tmdb: 'key' } }
  const taken = await fromCatalogue({ catalogue: 'tmdb', what: 'tv/4607' }, world)
  await stop()
  return taken
}

const withProse = async (folder: string) => packEntries(packWithTexts(await fromTmdb(folder)))

/** The same with every synopsis read. */
async function withSynopses(folder: string): Promise<Entry[]> {
  const { entries, texts } = await fromTmdb(folder)
  const universe = universeOf(entries)
  const told = texts.flatMap(({ article }) =>
    entriesOfReading({ reading: readArticle(article, universe), text: article.text, universe }),
  )
  return [...entries, ...told]
}

const COLLECTIONS: readonly {
  readonly folder: string
  readonly what: string
  readonly entriesOf: (folder: string) => Promise<Entry[]>
}[] = [
  { folder: 'game-of-thrones', what: '', entriesOf: collected('game-of-thrones') },
  { folder: 'chapter-guides/expanse', what: '', entriesOf: collected('chapter-guide') },
  { folder: 'chapter-guides/hunger-games', what: '', entriesOf: collected('chapter-guide') },
  { folder: 'chapter-guides/witcher', what: '', entriesOf: collected('chapter-guide') },
  { folder: 'lost', what: 'with its prose', entriesOf: withProse },
  { folder: 'lost', what: 'with its synopses read', entriesOf: withSynopses },
]

test.skipIf(!existsSync(DATA)).each(COLLECTIONS)(
  '$folder $what, where it is at hand, answers as though what is hidden had never been recorded',
  async ({ folder, entriesOf }) => {
    const entries = plantMarkers(await entriesOf(path.join(DATA, folder)))
    const universe = universeOf(entries)
    const judgement = { judgeOf: hiddenWordsJudge, markersIn: plantedIn }
    const readers = [0, 0.3, 0.8, 0.3].map((share) => readerAt(entries, share))
    for (const [turn, reader] of readers.entries()) {
      const [leak] = leaksOf({ entries, universe, ...judgement, draw: { turn, count: 30 } }, [reader], [])
      expect(leak).toBeUndefined()
    }
  },
)

const readerAt = (entries: readonly Entry[], share: number) => ({
  ...NOTHING_SEEN,
  seen: seenUpTo(entries, share),
})

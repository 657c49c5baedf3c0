/** The second law over every outlet, in universes made from large collections, where these are at hand. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Entry } from '../src/model/entry.js'
import { packEntries } from '../src/sources/pack/packEntries.js'
import { packFrom } from '../src/sources/packFrom/packFrom.js'
import { universeOf } from '../src/universe/universeOf.js'
import { hiddenWordsJudge } from './laws/hiddenWordsJudge.js'
import { leaksOf } from './laws/leaksOf.js'
import { plantedIn } from './laws/plantedIn.js'
import { plantMarkers } from './laws/plantMarkers.js'
import { seenUpTo } from './laws/seenUpTo.js'

const DATA = path.join(process.env['UNSPOILED_SHARED'] ?? '../shared', 'data')

const COLLECTIONS = [
  { collection: 'game-of-thrones', folder: 'game-of-thrones' },
  { collection: 'chapter-guide', folder: 'chapter-guides/expanse' },
  { collection: 'chapter-guide', folder: 'chapter-guides/hunger-games' },
  { collection: 'chapter-guide', folder: 'chapter-guides/witcher' },
] as const

test.skipIf(!existsSync(DATA)).each(COLLECTIONS)(
  '$folder, where it is at hand, answers as though what is hidden had never been recorded',
  async ({ collection, folder }) => {
    const { pack } = await packFrom(collection, path.join(DATA, folder))
    const entries = plantMarkers(packEntries(pack))
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
  seen: seenUpTo(entries, share),
  opened: [],
  articles: 'marked' as const,
})

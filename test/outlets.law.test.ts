/**
 * The second law over every outlet: an answer over everything is, byte for byte, the answer over a ledger from which all
 * that is hidden was really deleted; and no word of what is hidden is ever in it.
 */
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { program } from '../src/cli/program.js'
import { NOTHING_SEEN } from '../src/horizon/horizon.js'
import { packEntries } from '../src/sources/pack/packEntries.js'
import { parsePack } from '../src/sources/pack/parsePack.js'
import type { AsOf } from '../src/universe/asOf.js'
import { universeOf } from '../src/universe/universeOf.js'
import { OUTLETS } from '../src/views/outlets.js'
import { lawReaders, markedLedgers, markersIn } from './arbitraries/markedLedgers.js'
import type { Reader } from './laws/reader.js'
import { hiddenWordsJudge } from './laws/hiddenWordsJudge.js'
import { leaksOf } from './laws/leaksOf.js'
import { plainJudge } from './laws/plainJudge.js'
import { plantedIn } from './laws/plantedIn.js'
import { plantMarkers } from './laws/plantMarkers.js'
import { ASKED } from './laws/questions.js'
import { seenUpTo } from './laws/seenUpTo.js'

/** Commands that answer no reader's question about a universe, each with why. */
const NO_OUTLETS: Readonly<Record<string, string>> = {
  read: 'shows an article as one reader may see it: test/articleLaw.test.ts',
  demo: 'does what read does',
  serve: 'answers over HTTP: test/http.law.test.ts',
  pack: 'is for whoever keeps a universe and sees all of it',
  seen: 'speaks of the public outline only',
  unseen: 'speaks of the public outline only',
  set: 'gives a reader what they themselves have set, and speaks of the public outline only',
  open: 'gives a reader what they ask for on purpose, and refuses the rest alike: test/kept.test.ts',
  close: 'takes that back',
  export: 'gives a reader what they themselves have marked',
  import: 'takes that back, and matches with the outline and the names that the reader may see',
  list: 'gives a reader what they themselves have listed, and speaks of the public outline only',
  undo: 'takes back what a reader marked last: test/seenAndUndone.test.ts',
  forget: 'removes that',
  visited: 'keeps when the reader was here, and says nothing',
  follow: 'is for whoever keeps the ledger, and speaks of feeds and their addresses',
  unfollow: 'is for whoever keeps the ledger, and speaks of feeds and their addresses',
  sources: 'is for whoever keeps the ledger, and shows no headline',
  collect: 'is for whoever keeps the ledger, and shows no headline',
  reread: 'is for whoever keeps the ledger, and counts entries',
  jobs: 'is for whoever keeps the ledger, and shows no headline',
  review:
    'shows a keeper what they may see: src/views/review/reviewQueue.laws.test.ts, src/app/review/review.test.ts',
  backup: 'is for whoever keeps the ledger and sees all of it',
  verify: 'is for whoever keeps the ledger, and speaks of positions and ids',
  people: 'is for whoever keeps the ledger, and speaks of accounts only',
  restore: 'is for whoever keeps the ledger and sees all of it',
}

test('every outlet has questions here', () => {
  expect(Object.keys(ASKED).toSorted()).toEqual(Object.keys(OUTLETS).toSorted())
})

test('every command is an outlet, or says here why it is none', () => {
  const commands = program().commands.map((each) => each.name())
  expect(commands.toSorted()).toEqual([...Object.keys(OUTLETS), ...Object.keys(NO_OUTLETS)].toSorted())
})

const DAYS: readonly AsOf[] = [
  { day: '2016-12-31', by: 'said' },
  { day: '2017-06-30', by: 'recorded' },
]
// Making a counterexample smaller takes minutes; `npm run leaks` only wants to know that there is one.
const RUNS = { numRuns: 60, includeErrorInReport: true, endOnFailure: process.env['UNSPOILED_LEAKS'] === '1' }

test('what is hidden might as well never have been recorded, whoever asks what, and as of whichever day', () => {
  fc.assert(
    fc.property(markedLedgers, lawReaders, lawReaders, fc.nat(1000), (entries, reader, more, turn) => {
      const draw = { turn, count: 18 }
      const trial = { entries, universe: universeOf(entries), judgeOf: plainJudge, markersIn, draw }
      // On, and back again: what was shown must be hidden once more.
      const further = { ...reader, seen: [...new Set([...reader.seen, ...more.seen])] }
      const [leak] = leaksOf(trial, [reader, further, { ...reader }], DAYS)
      expect(leak).toBeUndefined()
    }),
    RUNS,
  )
  // Every outlet is asked in each of the runs, for three readers as of three days.
}, 480_000)

const file = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

describe('packs/defenders.yaml', () => {
  const entries = plantMarkers(packEntries(parsePack(file('packs/defenders.yaml'), 'defenders.yaml')))
  const trial = { entries, universe: universeOf(entries), judgeOf: hiddenWordsJudge, markersIn: plantedIn }

  test.each<[share: number, set: Partial<Reader>]>([
    [0, {}],
    [0.1, { outline: 'next' }],
    [0.5, { returningCast: 'hidden', installmentCredits: 'all', previews: 'shown' }],
    [0.9, { installmentNames: 'all', articles: 'silent' }],
    [1, {}],
    [0.1, { byWork: { 'jessica-jones': { outline: 'next' }, daredevil: { installmentNames: 'all' } } }],
  ])('a reader at %d of it', (share, set) => {
    const reader = { ...NOTHING_SEEN, seen: seenUpTo(entries, share), ...set }
    const draw = { turn: Math.round(share * 100), count: 60 }
    const [leak] = leaksOf({ ...trial, draw }, [reader], DAYS.slice(0, 1))
    expect(leak).toBeUndefined()
  })
})

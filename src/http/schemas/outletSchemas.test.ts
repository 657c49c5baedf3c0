import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { poolsOf, questionsFor } from '../../../test/laws/questions.js'
import { seenUpTo } from '../../../test/laws/seenUpTo.js'
import { NOTHING_SEEN } from '../../horizon/horizon.js'
import { restrict } from '../../horizon/restrict.js'
import { packEntries } from '../../sources/pack/packEntries.js'
import { parsePack } from '../../sources/pack/parsePack.js'
import { universeOf } from '../../universe/universeOf.js'
import { answerTo, type OutletName } from '../../views/outlets.js'
import { OUTLET_SCHEMAS } from './outletSchemas.js'

const entries = packEntries(parsePack(readFileSync('packs/defenders.yaml', 'utf8'), 'defenders.yaml'))
const universe = universeOf(entries)
const pools = poolsOf(entries)
// The table's keys are the names of its outlets.
const names = Object.keys(OUTLET_SCHEMAS) as OutletName[]

test.each(names)('what `%s` answers is exactly what its schema describes', (name) => {
  let answered = 0
  for (const [turn, share] of [0, 0.4, 1].entries()) {
    const seen = seenUpTo(entries, share)
    const visible = restrict(universe, { ...NOTHING_SEEN, seen })
    const own = {
      marks: seen.map((ref) => ({ universe: 'defenders', ref, seenOn: '2020-01-02' })),
      listed: [],
    }
    for (const asking of questionsFor(name, pools, { turn, count: 30 })) {
      const data = JSON.parse(JSON.stringify(answerTo(name, visible, { ...asking, seen, own })?.data ?? null))
      if (data === null) continue
      answered += 1
      // What a schema does not know of it leaves out.
      expect(OUTLET_SCHEMAS[name].parse(data)).toEqual(data)
    }
  }
  expect(answered).toBeGreaterThan(0)
})

/**
 * The second law over HTTP: a server with everything, and one from whose ledger all that a reader may not know was really
 * deleted, answer every address alike: status, head and body. The addresses are those of the one table; what each is
 * asked is drawn for each of its parameters, so that a new address is asked at once.
 */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { NOBODY, type Caller } from '../src/http/caller.js'
import type { Route } from '../src/http/route.js'
import { ROUTES } from '../src/http/routes.js'
import { NOTHING_SEEN } from '../src/horizon/horizon.js'
import type { Entry } from '../src/model/entry.js'
import { packEntries } from '../src/sources/pack/packEntries.js'
import { parsePack } from '../src/sources/pack/parsePack.js'
import { deleteHidden } from './laws/deleteHidden.js'
import { hiddenWordsJudge } from './laws/hiddenWordsJudge.js'
import { plantedIn } from './laws/plantedIn.js'
import { plantMarkers } from './laws/plantMarkers.js'
import { poolsOf } from './laws/questions.js'
import { seenUpTo } from './laws/seenUpTo.js'
import { readerCalled, servedHouse, type ServedHouse } from './serving/servedHouse.js'

const HEAD = { id: 'defenders', name: 'Marvel’s Netflix series', language: 'en' }
const file = new URL('../packs/defenders.yaml', import.meta.url)
const ENTRIES = plantMarkers(packEntries(parsePack(readFileSync(file, 'utf8'), 'defenders.yaml')))
const POOLS = poolsOf(ENTRIES)

/** What each parameter is given, whichever address it is of. A parameter that is not here fails the test. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  words: [...POOLS.names, ...POOLS.words, ...POOLS.ids],
  id: [...POOLS.keys, ...POOLS.ids],
  universe: ['defenders', 'nowhere'],
  order: [...POOLS.orders, ...POOLS.listOrders],
  kind: POOLS.kinds,
  since: POOLS.days,
  until: POOLS.days,
  asOf: POOLS.days,
  by: ['said', 'recorded'],
  limit: ['3'],
  upTo: ['0', '2', '9', '99999'],
  number: ['1', '2', '3', '99', 'x'],
  part: ['1x01', '1x08', '2', '1x99', 'x'],
  after: POOLS.keys,
  cursor: POOLS.keys,
}

/** How many questions each parameter of an address is asked with. */
const EACH = 8
/** Prime, so that questions are drawn from all over a pool. */
const STRIDE = 127

const RESTRICTED = ROUTES.filter(({ law, method }) => law === 'restricted' && method === 'GET')

const shapeOf = (schema: z.ZodType | undefined): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : []

function addressesOf(route: Route, turn: number): readonly string[] {
  const inPath = shapeOf(route.asks.params)
  const inQuery = shapeOf(route.asks.query)
  const draw = (name: string, step: number): string => {
    const pool = GIVEN[name] ?? []
    return pool[(turn * 31 + step * STRIDE) % pool.length] ?? ''
  }
  const withPath = (step: number): string =>
    inPath.reduce((path, name) => path.replace(`{${name}}`, encodeURIComponent(draw(name, step))), route.path)
  // What has no words asks for nothing; lists are asked a part at a time.
  const words = inQuery.includes('words') ? ['words'] : []
  const plain = (step: number): URLSearchParams =>
    new URLSearchParams(words.map((name): [string, string] => [name, draw(name, step)]))
  const varied = [...inQuery, ...(inQuery.length === 0 || inPath.length > 0 ? [''] : [])]
  return varied.flatMap((name, place) =>
    Array.from({ length: EACH }, (_, step) => {
      const query = plain(step + place)
      if (name !== '') query.set(name, draw(name, step + place))
      return `${withPath(step + place)}?${query.toString()}`
    }),
  )
}

test('every parameter is given something here', () => {
  const names = RESTRICTED.flatMap(({ asks }) => [...shapeOf(asks.params), ...shapeOf(asks.query)])
  expect([...new Set(names)].filter((name) => GIVEN[name] === undefined)).toEqual([])
})

/**
 * All that is sent, but for the day, and for the mark of the reader's own record: it is another one after each change, so
 * that two ledgers never have the same. That it is drawn from nothing else: src/http/horizonMark.test.ts.
 */
async function sentFor(house: ServedHouse, path: string, caller: Caller): Promise<string> {
  const response = await house.ask(path, {}, caller)
  const head = [...response.headers].filter(([name]) => !['date', 'unspoiled-horizon'].includes(name))
  return JSON.stringify([response.status, head, await response.text()])
}

async function houseWith(entries: readonly Entry[]): Promise<ServedHouse> {
  const house = await servedHouse()
  await house.house.world.ledger.append(HEAD, entries)
  return house
}

const marksOf = (seen: readonly string[]) =>
  seen.map((ref) => ({ universe: HEAD.id, ref, seenOn: '2018-01-01' }))

const ANN = readerCalled('ann')

describe('a server with everything', () => {
  let whole: ServedHouse
  beforeAll(async () => {
    whole = await houseWith(ENTRIES)
    // Somebody else here has seen all of it, and that opens nothing to anybody.
    await whole.house.world.ledger.addToRecord('ben', { marks: marksOf(seenUpTo(ENTRIES, 1)) })
  })
  afterAll(async () => whole.close())

  // On, and back again: the same server, the same reader, at once.
  test.each<[who: string, caller: Caller, share: number, settings: Readonly<Record<string, string>>]>([
    ['an unknown visitor', NOBODY, 0, {}],
    ['somebody who has begun', ANN, 0.1, {}],
    ['somebody half way', ANN, 0.5, { returningCast: 'hidden', installmentCredits: 'all' }],
    ['somebody nearly done', ANN, 0.9, { articles: 'silent' }],
    ['a keeper who is half way', readerCalled('ann', 'keeper'), 0.5, {}],
    ['somebody who took it all back', ANN, 0, {}],
  ])(
    'answers %s like one without what they may not know',
    async (_, caller, share, settings) => {
      const seen = seenUpTo(ENTRIES, share)
      const reader = { ...NOTHING_SEEN, seen, ...settings }
      const left = deleteHidden(ENTRIES, reader, hiddenWordsJudge)
      const rest = await houseWith(left)
      const kept = plantedIn(JSON.stringify(left))
      for (const { house } of [whole, rest]) {
        await house.world.ledger.forgetReader('ann')
        if (caller !== NOBODY) await house.world.ledger.addToRecord('ann', { marks: marksOf(seen), settings })
      }
      for (const route of RESTRICTED) {
        for (const path of addressesOf(route, Math.round(share * 100))) {
          const sent = await sentFor(whole, path, caller)
          expect([path, sent]).toEqual([path, await sentFor(rest, path, caller)])
          const asked = plantedIn(decodeURIComponent(path))
          expect([...plantedIn(sent)].filter((marker) => !kept.has(marker) && !asked.has(marker))).toEqual([])
        }
      }
      await rest.close()
    },
    240_000,
  )

  test('describes itself to everybody alike', async () => {
    const described = await Promise.all(
      [NOBODY, ANN, readerCalled('ben', 'keeper')].map(async (caller) =>
        sentFor(whole, '/api/v1/openapi.json', caller),
      ),
    )
    expect(new Set(described).size).toBe(1)
  })
})

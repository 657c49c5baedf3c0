import { expect, test } from 'vitest'
import { NOTHING_SEEN } from '../horizon/horizon.js'
import { restrict } from '../horizon/restrict.js'
import { PLAIN_CLAIM } from '../model/plainClaim.js'
import type { Entry } from '../model/entry.js'
import type { KnownStatement } from '../model/statement.js'
import { universeOf } from '../universe/universeOf.js'
import { OUTLETS } from '../views/outlets.js'
import { prepareOutlet } from './prepareOutlet.js'

const introduced: Entry = { kind: 'introduced', entity: { id: 'ana', kind: 'person' } }
const said = (number: number, some: Pick<KnownStatement, 'predicate' | 'value'>): Entry => ({
  kind: 'asserted',
  statement: { ...PLAIN_CLAIM, id: `s-${number}`, subject: 'ana', sources: [], ...some },
})
const named = said(0, { predicate: 'name', value: 'Ana Holt' })
const many = Array.from({ length: 2500 }, (_, at) =>
  said(at + 1, { predicate: 'trait', value: `swam on day ${at}` }),
)

test('others have their turns while the words of many statements are read', async () => {
  const visible = restrict(universeOf([introduced, named, ...many]), NOTHING_SEEN)
  let turns = 0
  const others = setInterval(() => (turns += 1), 0)
  await prepareOutlet('search', visible)
  clearInterval(others)
  expect(turns).toBeGreaterThan(0)
  expect(OUTLETS.search.prepare?.(visible)).toBe(false)
})

test('what needs no preparation is ready at once', async () => {
  await expect(
    prepareOutlet('who', restrict(universeOf([introduced]), NOTHING_SEEN)),
  ).resolves.toBeUndefined()
})

import { expect, test } from 'vitest'
import { askedData } from '../../test/arbitraries/harbour.js'
import { listPart } from './listPart.js'
import type { OutletName } from './outlets.js'

const SEEN = ['tides/1', 'low-water']

const under = (groups: unknown[] = []) => groups.flatMap((each) => (each as { statements: [] }).statements)

/** Every object in an answer that has a `next`, with what it lists. */
function listsIn(answer: unknown): { next: string | null; listed: unknown[] }[] {
  if (answer === null || typeof answer !== 'object') return []
  const { next, things } = answer as { next?: string | null; things?: unknown[] }
  if (next === undefined) return (things ?? []).flatMap(listsIn)
  const { articles, changes, entries, dated, told, statements, sentences, learnt } = answer as Record<
    string,
    unknown[]
  >
  const listed = [articles, changes, entries, dated, under(told), statements, sentences, under(learnt)]
  return [{ next, listed: listed.flatMap((list = []) => list) }]
}

test.each<[OutletName, string, object]>([
  ['who', 'corin vale', {}],
  ['why', 'corin vale', {}],
  ['recap', 'tides', {}],
  ['changes', '', { since: '2016-01-01' }],
  ['calendar', '', {}],
  ['timeline', '', {}],
  ['timeline', '', { order: 'story' }],
])('the parts of %s “%s” %o put together are all of it', (outlet, words, rest) => {
  const part = (more: object) => listsIn(askedData(outlet, { words, seen: SEEN, ...rest, ...more }))[0]
  const all = part({})?.listed ?? []
  const taken: unknown[] = []
  for (let after: string | null | undefined; after !== null;) {
    const { listed = [], next = null } = part({ limit: 2, ...(after !== undefined && { after }) }) ?? {}
    expect(listed.length).toBeGreaterThan(0)
    taken.push(...listed)
    after = next
  }
  expect(taken).toEqual(all)
})

function* numbers() {
  for (let number = 1; ; number += 1) yield number
}

test('a list is made no further than it is read', () => {
  expect(listPart(numbers(), String, { limit: 2, after: '3' })).toEqual({ things: [4, 5], next: '5' })
})

test('what is not there has nothing after it', () => {
  expect(listPart([1, 2], String, { limit: 2, after: '7' })).toEqual({ things: [], next: null })
})

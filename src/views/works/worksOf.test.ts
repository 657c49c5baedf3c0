import { expect, test } from 'vitest'
import { asked, askedData } from '../../../test/arbitraries/harbour.js'
import type { Question } from '../outlet.js'
import type { Works } from './worksOf.js'

const own = {
  marks: [
    { universe: 'tides', ref: 'tides/1x01', seenOn: '2020-01-02' },
    { universe: 'tides', ref: 'low-water', seenOn: '2020-01-03' },
  ],
  listed: [{ universe: 'tides', work: 'nocturne', list: 'planned' as const, listedOn: '2020-01-01' }],
}
const seen = ['tides/1x01', 'low-water']

/** Names of works in the order asked for. */
function names(question: Partial<Question>): string[] | undefined {
  // The outlet that is asked answers so.
  const works = askedData('works', question) as Works | undefined
  return works?.works.map(({ name }) => name)
}

test('each work stands with how far one is in it, what comes next and one’s own list', () => {
  expect(asked('works', { seen, own })).toEqual([
    '• Low Water (film) · from 5 May 2017 · seen',
    '• Nocturne (game) · planned',
    '• The Quay (miniseries)',
    '• Tides (series) · from 4 March 2016 · 1 of 2 seen · next Tides 1x02',
  ])
})

test.each<[Partial<Question>, string[]]>([
  [{ order: 'release' }, ['Tides', 'Low Water', 'Nocturne', 'The Quay']],
  [{ order: 'progress', seen, own }, ['Tides', 'Nocturne', 'The Quay', 'Low Water']],
  [{ kind: 'film' }, ['Low Water']],
  [{ kind: 'opera' }, []],
])('%j', (question, wanted) => {
  expect(names(question)).toEqual(wanted)
})

test('whoever has seen all that is there still waits for what is announced', () => {
  const { works } = askedData('works', { seen: ['tides/1'] }) as Works
  expect(works.find(({ id }) => id === 'tides')).toMatchObject({
    seen: 2,
    total: 2,
    state: 'watching',
    next: { ref: 'tides/2', words: 'Tides season 2', released: null },
  })
})

test('an order that there is not is none', () => {
  expect(names({ order: 'size' })).toBeUndefined()
})

import { expect, test } from 'vitest'
import { asked } from '../../../test/arbitraries/harbour.js'
import { known, named, tideUniverse } from '../../../test/arbitraries/known.js'
import { NOTHING_SEEN } from '../../horizon/horizon.js'
import { restrict } from '../../horizon/restrict.js'
import { newSince } from './newSince.js'

const TIME = '2017-02-01T10:00:00.000Z'

/** An article that was recorded then, with what it says; and something that no article says. */
const universe = tideUniverse(
  [
    named('mara', 'Mara Quint'),
    known({
      predicate: 'production',
      subject: 'tide',
      value: 'renewed',
      sources: [{ url: null, said: '2016-05', quote: null, document: 'a', recordedOn: TIME }],
    }),
    known({
      predicate: 'event',
      subject: 'mara',
      value: 'leaves',
      work: 'tide',
      revealedIn: ['tide/2'],
      sources: [{ url: null, said: '2017-03-01', quote: null, recordedOn: TIME }],
    }),
  ],
  {
    documents: [
      {
        id: 'a',
        title: 'Tide comes back',
        url: null,
        outlet: 'The Herald',
        published: '2016-05-01',
        byline: null,
        revealedIn: [],
      },
    ],
  },
)
function wordsOf(since: string | undefined, ...seen: string[]) {
  const visible = restrict(universe, { ...NOTHING_SEEN, seen })
  const fresh = newSince(visible, { ...(since !== undefined && { since }) })
  return [
    ...fresh.articles.map(({ title }) => title),
    ...fresh.changes.map(({ statement }) => statement.words),
  ]
}

test('each thing is told once: what an article says with it, the rest by itself', () => {
  expect(wordsOf('2017-01-01', 'tide')).toEqual(['Tide comes back', 'Mara Quint leaves in Tide'])
})

test('an article counts from when it was kept here, though it is older', () => {
  expect(wordsOf(TIME)).toEqual(['Tide comes back'])
  expect(wordsOf('2017-02-01T10:00:00.001Z')).toEqual([])
})

test('what is not revealed is not new', () => {
  expect(wordsOf('2017-01-01')).toEqual(['Tide comes back'])
})

test('to somebody who was never here nothing is new', () => {
  expect(wordsOf(undefined, 'tide')).toEqual([])
  expect(asked('new')).toEqual(['Nothing is new.'])
})

test('a date that was given since then is told with what else was said', () => {
  expect(asked('new', { since: '2017-05-01' })).toEqual([
    'Also said',
    'May 2017',
    '• The Quay comes out on 18 August 2017 (said by daily.example)',
    '30 May 2017',
    '• The trailer of The Quay comes out in June 2017',
  ])
  expect(asked('new', { since: '2019-01-01' })).toEqual(['Nothing is new since 1 January 2019.'])
})

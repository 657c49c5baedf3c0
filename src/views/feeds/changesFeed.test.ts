import { expect, test } from 'vitest'
import { askedData } from '../../../test/arbitraries/harbour.js'
import type { Changes } from '../changes/changesSince.js'
import { changesFeed } from './changesFeed.js'

// The outlet of that name answers with it.
const feed = (...seen: string[]) =>
  changesFeed(askedData('changes', { since: '2016-04-01', seen }) as Changes)

test('what changed last stands first, with who said so', () => {
  expect(feed().items[0]).toMatchObject({
    title: 'The trailer of The Quay comes out in June 2017',
    published: '2017-05-30',
  })
  expect(feed().items[1]).toMatchObject({ authors: ['daily.example'], url: 'https://daily.example/b' })
})

test('what is not revealed is no item, and shifts no id', () => {
  const ids = feed().items.map(({ id }) => id)
  const more = changesFeed(askedData('changes', { since: '2016-03-01', seen: ['tides/1'] }) as Changes).items
  expect(more.map(({ title }) => title).join()).toContain('Lamplighter')
  expect(more.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
  expect(
    feed()
      .items.map(({ title }) => title)
      .join(),
  ).not.toContain('Lamplighter')
})

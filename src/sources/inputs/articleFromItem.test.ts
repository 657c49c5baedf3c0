import { expect, test } from 'vitest'
import { articleFromItem } from './articleFromItem.js'
import { itemIn } from './item.js'

const article = async (fields: object): ReturnType<typeof articleFromItem> => {
  const item = itemIn(Buffer.from(JSON.stringify(fields)))
  if (typeof item === 'string') throw new Error(item)
  return articleFromItem(item, 'line 1 of a.jsonl')
}

test.each<[string, object, string, string | null]>([
  ['a text', { text: 'Harbour is back.' }, 'Harbour is back.', null],
  [
    'a text with its headline',
    { title: 'Back', text: 'Harbour is back.' },
    'Back\n\nHarbour is back.',
    'Back',
  ],
  [
    'a headline that the text begins with',
    { title: 'Back', text: 'Back\n\nIt is.' },
    'Back\n\nIt is.',
    'Back',
  ],
  ['an item of a feed', { title: 'Back', summary: 'It is.' }, 'Back\n\nIt is.', 'Back'],
  [
    'a summary in HTML',
    { title: 'Back', summary: 'It is, <b>at last</b> &amp; all.' },
    'Back\n\nIt is, at last & all.',
    'Back',
  ],
  ['a headline alone', { title: 'Harbour Is\n Back', summary: '' }, 'Harbour Is Back', 'Harbour Is Back'],
  ['HTML', { html: '<p>One.</p><p>Two.</p>' }, 'One.\n\nTwo.', null],
  ['HTML with a headline', { title: 'Back', html: '<p>One.</p>' }, 'Back\n\nOne.', 'Back'],
  ['a text that is HTML', { text: '<p>One.</p><p>Two.</p>' }, 'One.\n\nTwo.', null],
  ['HTML where the text is blank', { text: ' ', html: '<p>One.</p>' }, 'One.', null],
])('%s', async (_what, fields, text, title) => {
  expect(await article(fields)).toMatchObject({ text, title })
})

test('what the item says of itself is kept, the day without its hour', async () => {
  const told = { byline: 'Ada Bright', outlet: 'The Gull', url: 'https://gull.example/17' }
  const made = await article({ text: 'Back.', ...told, published: '2016-09-02T04:30:12+00:00' })
  expect(made).toMatchObject({ ...told, published: '2016-09-02', publishedBasis: 'metadata' })
})

test('what is no date and no address is not taken for one', async () => {
  const made = await article({ text: 'Back.', published: 'soon', url: 'javascript:alert(1)', byline: 7 })
  expect(made).toMatchObject({ published: null, publishedBasis: null, url: null, byline: null })
})

test('an empty text is a problem of its line', async () => {
  await expect(article({ text: ' ' })).rejects.toMatchObject({ message: 'line 1 of a.jsonl is empty' })
})

test.each([
  ['{"text": "Harbour', 'no-json'],
  ['Harbour is back.', 'no-json'],
  ['{"name": "Harbour"}', 'no-item'],
  ['{"text": 7}', 'no-item'],
  ['["text"]', 'no-item'],
  ['null', 'no-item'],
  ['"text"', 'no-item'],
])('%s is %s', (line, what) => {
  expect(itemIn(Buffer.from(line))).toBe(what)
})

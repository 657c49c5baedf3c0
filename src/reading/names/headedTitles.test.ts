import { expect, test } from 'vitest'
import { splitSentences } from '../sentences/splitSentences.js'
import { headedTitles } from './headedTitles.js'

const titlesIn = (text: string): string[] =>
  [...headedTitles(splitSentences(text)).values()]
    .flat()
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))

test('the lines over the sections of a column are titles, where its headline lists some of them', () => {
  const text = `Tide, Glass Road, Nightingale and More: The Week in Brief

There is much to tell.

TIDE

It will be shot in May.

GLASS ROAD

Jane Roe has read for it.

WIDE RIVER

It comes out on May 5.

LINKS

Go there for more.`
  expect(titlesIn(text)).toEqual(['Tide', 'Glass Road', 'Nightingale', 'TIDE', 'GLASS ROAD', 'WIDE RIVER'])
})

test('so are they where the text names them in the same words', () => {
  const text = `What came today

Plus a clip from Bug-Man, and photos from The Cold Season!

Bug-Man

One more clip from the special, with Tom Vale in a cave.

2. The Cold Season

Jane Roe swears that it returns on February 9.

Wild Doctor

One more clip.`
  expect(titlesIn(text)).toEqual(['Bug-Man', 'The Cold Season', 'Wild Doctor'])
})

test('what stands over the sections of an essay is none', () => {
  const text = `How it was made

A long look at the making of it.

The Beginning

It was written in a week, says Jane Roe.

Casting

They looked for a year, in the north and in the south.

Jane Roe

She was the last of them to be seen.`
  expect(titlesIn(text)).toEqual([])
})

test('a list of people in a headline names no works', () => {
  const text = `Jane Roe, Tom Vale and Ann Lee: Three of a Kind

Jane Roe

She was born in the north.

Tom Vale

He was born in the south.`
  expect(titlesIn(text)).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { featuresOf, itemsOf } from './features.js'
import { hashPair, hashWord } from './hashWord.js'
import { wordsIn } from './words.js'

const wordsOf = (text: string): string[] => wordsIn(text).map(({ start, end }) => text.slice(start, end))

describe('wordsIn', () => {
  it.each([
    ['Don’t stop, Zoë!', ['Don’t', 'stop', 'Zoë']],
    ['“So”—he said…', ['So', 'he', 'said']],
    ['In 2017, $3', ['In', '2017', '3']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('hashes a word whatever its case and apostrophe', () => {
    expect(wordsIn('DON’T')[0]?.hash).toBe(hashWord("don't"))
  })
})

describe('itemsOf', () => {
  it('takes a name for one item of its kind, and leaves pronouns and descriptions as they are', () => {
    const text = 'Ana Lopez saw the actor, and he left.'
    const mentions = [
      { start: 0, end: 9, kind: 'person' },
      { start: 14, end: 23, kind: 'person' },
      { start: 29, end: 31, kind: 'person' },
    ] as const
    const items = itemsOf({ text, paragraph: 0, headline: false, mentions })
    expect(items.map(({ name }) => name)).toEqual(['person', null, null, null, null, null, null])
  })
})

describe('featuresOf', () => {
  it('pairs neighbours within a clause and counts everything once', () => {
    const text = 'he ran, he ran'
    const features = featuresOf(text, itemsOf({ text, paragraph: 0, headline: false }))
    expect(features.filter(({ pair }) => pair).length).toBe(3)
    expect(features.map(({ hash }) => hash)).toContain(hashPair(hashWord('he'), hashWord('ran')))
  })
})

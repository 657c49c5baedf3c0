import { describe, expect, it } from 'vitest'
import { eachFeature, wordsOfFeature } from './eachFeature.js'
import { hashPair, hashWord } from '../hashWord.js'
import { itemsOf } from './items.js'
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
    const items = itemsOf({ text, mentions })
    expect(items.map(({ name }) => name)).toEqual(['person', null, null, null, null, null, null])
  })
})

describe('eachFeature', () => {
  it('sees words, and pairs of neighbours within a clause', () => {
    const text = 'he ran, he hid'
    const seen: string[] = []
    eachFeature(text, itemsOf({ text }), (_hash, pair, item) => {
      if (pair) seen.push(wordsOfFeature(text, pair, item))
    })
    expect(seen).toEqual(['he', 'he ran', 'he', 'he hid'])
  })

  it('hashes a pair by its words', () => {
    expect(itemsOf({ text: 'he ran' })[1]?.pair).toBe(hashPair(hashWord('he'), hashWord('ran')))
  })
})

import { expect, test } from 'vitest'
import type { KnownName } from './hiddenWords.js'
import { addressGivesNameAway, givesNameAway, hiddenWordsOf } from './hiddenWords.js'

const name = (text: string, kind: KnownName['kind'] = 'character'): KnownName => ({
  name: text,
  entity: text,
  kind,
  revealedIn: [],
})

const words = hiddenWordsOf(
  [
    name('James Wexley'),
    name('The Warden'),
    name('Will'),
    name('Tethys', 'place'),
    name('キルグレイブ'),
    name('D’Arn'),
  ],
  [name('Clara Oswin'), name('Tide', 'work')],
)

test.each([
  ['shot by James Wexley in the harbour', true],
  ['shot by Wexley in the harbour', true],
  ['says LeBron James after the first game', false],
  ['plays James Stone in the harbour', false],
  ['shot by Detective James in the harbour', true],
  ['But James is back at last', true],
  ['James Dies in Season 2 of Tide', true],
  ['James Dies After the Fight Before Winter', true],
  ['the Warden comes', true],
  ['one warden comes', true],
  ['Wardens come', false],
  ['will Clara return', false],
  ['asked Will, again', true],
  ['in Tethys at last', true],
  ['tethys is a word here', false],
  ['昨日キルグレイブが死んだ', true],
  ["D'Arn's men", true],
  ['Clara Oswin leaves', false],
  ['', false],
])('“%s” gives a hidden name away: %s', (text, gives) => {
  expect(givesNameAway(words, text)).toBe(gives)
})

test.each([
  ['https://news.example/2018/james-wexley-dies', true],
  ['https://news.example/2018/%EF%BC%B7exley', true],
  ['https://news.example/%', false],
  ['https://news.example/clara-returns', false],
])('%s gives a hidden name away: %s', (url, gives) => {
  expect(addressGivesNameAway(words, url)).toBe(gives)
})

test('A name that one knows covers a hidden one inside it, and nothing beyond', () => {
  const black = hiddenWordsOf([name('Black'), name('Black Tern Rising')], [name('Black Tern')])
  expect(givesNameAway(black, 'the Black Tern flies')).toBe(false)
  expect(givesNameAway(black, 'the Black Tern Rising flies')).toBe(true)
  expect(givesNameAway(black, 'the Tern and Black')).toBe(true)
})

test('Searching takes time in proportion to the text, even for names that repeat themselves', () => {
  const again = hiddenWordsOf([name(`${'ha '.repeat(5_000)}ho`)], [])
  const start = performance.now()
  expect(givesNameAway(again, 'ha '.repeat(11))).toBe(false)
  expect(givesNameAway(again, 'ha, '.repeat(200_000))).toBe(true)
  expect(performance.now() - start).toBeLessThan(5_000)
})

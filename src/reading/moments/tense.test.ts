import { expect, it } from 'vitest'
import { matchText } from './matchText.js'
import { tenseAround } from './tense.js'

const tenseOf = (text: string): string | null => {
  const { tokens, matches } = matchText(text)
  const [match] = matches
  return match === undefined ? 'no date' : tenseAround(tokens, match)
}

it.each([
  ['It will open on Friday.', 'future'],
  ['It is set to open on Friday.', 'future'],
  ['It premieres Friday.', 'future'],
  ['Filming is expected to begin on Friday.', 'future'],
  ['It might open on Friday.', 'future'],
  ['It premiered Friday.', 'past'],
  ['He said Friday that all is well.', 'past'],
  ['He said it will open Friday.', 'future'],
  ['On Friday, the network announced it.', 'past'],
  ['On Friday, the network will announce it.', 'future'],
  ['A table for Friday.', null],
  ['It will hit theaters Friday.', 'future'],
  ['It is slated to hit theaters Friday.', 'future'],
  ['It hit theaters Friday.', 'past'],
  ['It will be released Friday.', 'future'],
  ['It was released Friday.', 'past'],
  ['It is back Friday.', 'future'],
  ['It came out Friday.', 'past'],
  ['It is set for release on Friday.', 'future'],
  ['It has been delayed to Friday.', 'future'],
  ['It has been pushed back to Friday.', 'future'],
  ['It was delayed on Friday.', 'past'],
  ['The studio has pushed it from spring to March 6.', 'future'],
  ['The network moved the show to March 6.', 'future'],
  ['The network has set a March 6 premiere.', 'future'],
  ['It has landed a March 6 debut.', 'future'],
  ['It fell after a March 6 premiere.', 'past'],
])('tells %s as %s', (text, tense) => {
  expect(tenseOf(text)).toBe(tense)
})

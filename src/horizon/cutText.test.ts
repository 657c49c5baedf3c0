import { expect, test } from 'vitest'
import { cutText } from './cutText.js'

/** What stands in braces is cut; the result has `|` where the gaps are. */
function cut(marked: string): string {
  const passages: { start: number; end: number }[] = []
  const text = marked.replace(/\{([^}]*)\}/g, (_, words: string, at: number) => {
    const start = at - passages.length * 2
    passages.push({ start, end: start + words.length })
    return words
  })
  const { text: left, gaps } = cutText(text, passages)
  const places = [...new Set(gaps)].toReversed()
  return places.reduce((shown, at) => `${shown.slice(0, at)}|${shown.slice(at)}`, left)
}

test.each([
  ['One. {Two.} Three.', 'One. |Three.'],
  ['{One.} Two.', '|Two.'],
  ['One. {Two.}', 'One.|'],
  ['{One.}', '|'],
  ['One. {Two.} {Three.} Four.', 'One. |Four.'],
  ['One. {Two.} Three. {Four.} Five.', 'One. |Three. |Five.'],
  ['One.\n\n{Two.}\n\nThree.', 'One.\n\n|Three.'],
  ['One. {Two.}\n\nThree.', 'One.|\n\nThree.'],
  ['One.\n\n{Two.} Three.', 'One.\n\n|Three.'],
  ['One. {Two.}\n\n{Three.} Four.', 'One.|\n\nFour.'],
  ['One.\n{Two.}\n\nThree.', 'One.\n\n|Three.'],
  ['{One.}\n\n{Two.}\n\n{Three.}', '|'],
  ['One.{Two.}Three.', 'One.|Three.'],
  ['  One. {Two.}\n', '  One.|'],
])('%j leaves %j', (marked, left) => {
  expect(cut(marked)).toBe(left)
})

test('Places after a cut move with their words, and places inside it to where it was', () => {
  const { text, offsetOf } = cutText('One. Two. Three.', [{ start: 5, end: 9 }])
  expect(text).toBe('One. Three.')
  expect([0, 3, 5, 7, 10, 16].map(offsetOf)).toEqual([0, 3, 5, 5, 5, 11])
})

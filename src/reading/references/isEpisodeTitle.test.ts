import { expect, it } from 'vitest'
import { splitSentences } from '../sentences/splitSentences.js'
import { isEpisodeTitle } from './isEpisodeTitle.js'

const tells = (text: string): boolean => {
  const start = text.indexOf('Low Water')
  return isEpisodeTitle(splitSentences(text)[0], { start, end: start + 9 })
}

it.each([
  'Sunday’s episode, “Low Water,” is sad.',
  'In episode 7, Low Water, she leaves.',
  'The episode titled “Low Water” is sad.',
])('takes the name in “%s” for that of an episode', (text) => {
  expect(tells(text)).toBe(true)
})

it.each([
  'Sunday’s episode of Low Water is sad.',
  'Low Water episode 7 is sad.',
  'The Low Water episode is sad.',
  'With its first episode, Low Water is off.',
])('takes the name in “%s” for that of a work', (text) => {
  expect(tells(text)).toBe(false)
})

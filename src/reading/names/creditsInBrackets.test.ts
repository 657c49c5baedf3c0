import { expect, test } from 'vitest'
import { splitSentences } from '../sentences/splitSentences.js'
import { creditsInBrackets } from './creditsInBrackets.js'

const titlesIn = (text: string): string[] =>
  splitSentences(text).flatMap((sentence) =>
    creditsInBrackets(sentence).map(({ start, end }) => text.slice(start, end)),
  )

test.each([
  ['Jane Roe (Glass Road, The Warden) will play a nurse.', ['Glass Road', 'The Warden']],
  ['Vale (Drift) will play his sister.', ['Drift']],
  [
    'Desmond (Night at the Zoo: Battle of the Ponds’ Tom Kirk) is a nurse.',
    ['Night at the Zoo: Battle of the Ponds'],
  ],
  ['Nora (Silo’s Jane Roe) is a nurse.', ['Silo']],
  ['It is what director Jane Roe (Wendigo) has made.', ['Wendigo']],
  ['The writer Jane Roe (Hulu’s Tide and Time) is on board.', ['Tide and Time']],
  ['Jane Roe (Silo) as Nora is a nurse.', ['Silo']],
  ['Jane Roe (Silo) is writing it.', ['Silo']],
])('%s', (text, titles) => {
  expect(titlesIn(text)).toEqual(titles)
})

test.each([
  'Nora (Jane Roe) will play a part in what comes.',
  'Jane Roe (right) will play a nurse.',
  'Jane Roe (CBS) will play a nurse.',
  'Nora (the town’s doctor) is a nurse.',
])('none: %s', (text) => {
  expect(titlesIn(text)).toEqual([])
})

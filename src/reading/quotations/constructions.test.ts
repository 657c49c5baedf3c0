import { describe, expect, test } from 'vitest'
import { splitSentences } from '../sentences/splitSentences.js'
import { capitalisedNames } from '../../../test/capitalisedNames.js'
import { CONSTRUCTIONS } from './constructions.js'
import { findQuotations } from './findQuotations.js'

const speakersIn = (text: string): string[] =>
  findQuotations(text, { sentences: splitSentences(text), names: capitalisedNames(text) }).map(
    ({ source, cue }) =>
      [source, cue].map((span) => (span === null ? '–' : text.slice(span.start, span.end))).join(' | '),
  )

describe.each(CONSTRUCTIONS.map((construction) => [construction.name, construction] as const))(
  'the construction “%s”',
  (_name, construction) => {
    test.each(Object.entries(construction.reads))('reads %s', (text, told) => {
      expect(speakersIn(text)[0]).toBe(told)
    })

    test.each(construction.ignores)('leaves alone %s', (text) => {
      const told = Object.values(construction.reads)
      expect(speakersIn(text).filter((speaker) => told.includes(speaker))).toEqual([])
    })
  },
)

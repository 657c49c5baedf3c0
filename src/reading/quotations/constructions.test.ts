import { describe, expect, test } from 'vitest'
import { splitSentences } from '../sentences/splitSentences.js'
import { capitalisedNames } from '../../../test/capitalisedNames.js'
import { CONSTRUCTIONS } from './constructions.js'
import { findReports } from './findReports.js'
import { REPORT_FORMS } from './reportForms.js'
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

const reportsIn = (text: string): string[] =>
  findReports(text, { sentences: splitSentences(text), names: capitalisedNames(text) }).map((report) =>
    [report.source, report.cue, report].map((span) => text.slice(span.start, span.end)).join(' | '),
  )

describe.each(REPORT_FORMS.map((form) => [form.name, form] as const))('the report “%s”', (_name, form) => {
  test.each(Object.entries(form.reads))('reads %s', (text, told) => {
    expect(reportsIn(text)).toContain(told)
  })

  test.each(form.ignores)('leaves alone %s', (text) => {
    expect(reportsIn(text)).toEqual([])
  })
})

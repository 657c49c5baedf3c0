import { describe, expect, test } from 'vitest'
import { capitalisedNames } from '../../../test/capitalisedNames.js'
import { splitSentences } from '../sentences/splitSentences.js'
import { findQuotations, type Quotation } from './findQuotations.js'
import type { NameSpan } from './piece.js'

const quotationsOf = (text: string, kind: NameSpan['kind'] = 'unknown'): Quotation[] =>
  findQuotations(text, {
    sentences: splitSentences(text),
    names: capitalisedNames(text).map((name) => ({ ...name, kind })),
  })

/** `Roe: the words`, with a star where the speaker is carried. */
const tellAll = (text: string, kind?: NameSpan['kind']): string[] =>
  quotationsOf(text, kind).map(({ source, text: words }) => {
    const speaker = source === null ? 'nobody' : text.slice(source.start, source.end)
    return `${speaker}${source?.carried === true ? '*' : ''}: ${words}`
  })

describe('what is one quotation', () => {
  test.each([
    [
      'split in its sentence',
      '“We had no script,” Roe said, “and no rain.”',
      ['Roe: We had no script, and no rain.'],
    ],
    [
      'split by a full stop',
      '“We had no script,” Roe said. “It rained.”',
      ['Roe: We had no script, It rained.'],
    ],
    [
      'over paragraphs',
      'Roe said: “We had no script.\n\n“And it never rained.”',
      ['Roe: We had no script. And it never rained.'],
    ],
    [
      'two speakers',
      '“We had no script,” Roe said. “We did have one,” Doe said.',
      ['Roe: We had no script,', 'Doe: We did have one,'],
    ],
  ])('%s', (_name, text, told) => {
    expect(tellAll(text)).toEqual(told)
  })

  test('the span runs over both parts, and each part is exact', () => {
    const text = '“We had no script,” Roe said, “and no rain at all.”'
    const [quotation] = quotationsOf(text)
    expect(text.slice(quotation?.start, quotation?.end)).toBe(
      'We had no script,” Roe said, “and no rain at all.',
    )
    expect(quotation?.parts.map((part) => text.slice(part.start, part.end))).toEqual([
      'We had no script,',
      'and no rain at all.',
    ])
  })
})

describe('who speaks when the sentence does not say', () => {
  test.each([
    [
      'whoever is asked, and not what they speak of',
      'Jane Roe did a chat with us.\n\nOn how Ann Doe is holding up: “Not well at all, I fear.”\n\nOn the ending: “It is a long one.”',
      ['Jane Roe*: Not well at all, I fear.', 'Jane Roe*: It is a long one.'],
    ],
    [
      'whoever issued the release',
      'It has “no script at all,” according to a press release from Netflix.\n\n“It rained all day,” the release continues.',
      ['Netflix: no script at all,', 'Netflix: It rained all day,'],
    ],
    [
      'whose statement it is',
      'Jane Roe’s statement came on Monday. “It rained all day,” the statement read.',
      ['Jane Roe: It rained all day,'],
    ],
    [
      'the one whom the sentence before is about',
      'Jane Roe looked back on the first season. “We had no script at all in those days.”',
      ['Jane Roe*: We had no script at all in those days.'],
    ],
    [
      'the one who spoke in the paragraph before',
      '“We had no script,” Roe said.\n\n“It rained all day and all night.”',
      ['Roe: We had no script,', 'Roe*: It rained all day and all night.'],
    ],
    [
      'the one whom the writer asked, past a heading',
      'We spoke with Jane Roe about the weather.\n\nThe rain was real\n\n“It rained all day and all night.”',
      ['Jane Roe*: It rained all day and all night.'],
    ],
    [
      'a description of a person, but of no thing',
      'The showrunner was tired. The trailer was wet. “It rained all day and all night.”',
      ['The showrunner*: It rained all day and all night.'],
    ],
    [
      'the one whom the paragraph before introduces',
      'In an interview, Jane Roe spoke of the weather.\n\n“It rained all day and all night.”',
      ['Jane Roe*: It rained all day and all night.'],
    ],
  ])('%s', (_name, text, told) => {
    expect(tellAll(text)).toEqual(told)
  })
})

test.each([
  ['a title', 'Roe starred in “The Long Night of the Soul” for years.'],
  ['a title with a verb nearby', 'Roe said of her role in “The Long Night of the Soul” that it was fun.'],
  ['a title with a stop', 'Roe starred in “The Long Night of the Soul.”'],
  ['a nickname', 'Jane “the Hammer” Roe left the series.'],
  ['what a part is described as', 'Roe will play “a powerful chief who never sleeps or eats.”'],
  ['what a thing is described as', 'In May came a “dazzling tale of spies and rain” for the fall.'],
  ['what somebody is called', 'Jane Roe, “the queen of the small screen,” joined the series.'],
  ['scare quotes', 'The “reality” of the format is long gone.'],
])('%s is no quotation', (_name, text) => {
  expect(tellAll(text)).toEqual([])
})

test('a few words are a quotation where a reporting verb governs them', () => {
  expect(tellAll('Roe called the finale “quite mad.”')).toEqual(['Roe: quite mad.'])
})

test('an embedded message is its writer’s', () => {
  const text =
    'The news came on Monday.\n\nSeason two is real, everyone! pic.example\n\n— Jane Roe (@janeroe) May 3, 2018'
  expect(tellAll(text)).toEqual(['Jane Roe: Season two is real, everyone! pic.example'])
})

test('a message in quoted lines keeps its lines as parts', () => {
  const text = '> Season two is real!\n\n> See you in May.\n\n>\n\n> — Jane Roe (@janeroe) May 3, 2018'
  expect(tellAll(text)).toEqual(['Jane Roe: Season two is real! See you in May.'])
})

test('the answers of an interview are the interviewee’s', () => {
  const text =
    'Jane Roe looks back.\n\nQ: Was there rain?\n\nA: All day.\n\nQ: And a script?\n\nA: There was none.'
  expect(tellAll(text)).toEqual(['Jane Roe*: All day.', 'Jane Roe*: There was none.'])
})

test('one question and its answer do, under full names', () => {
  const text = 'Jane Roe looks back.\n\nAnn Doe: Was there rain?\n\nJane Roe: All day, I fear.'
  expect(tellAll(text, 'person')).toEqual(['Jane Roe: All day, I fear.'])
})

test('a label may have a line of its own, or be the letters of a name', () => {
  const text =
    'Jane Roe looks back.\n\nAnn Doe: Was there rain?\n\nJane Roe:\n\nAll day.\n\nAD: And a script?\n\nJR: There was none.'
  expect(tellAll(text, 'person')).toEqual(['Jane Roe: All day.', 'Jane Roe: There was none.'])
})

test('a work between the verb and the speaker is no speaker', () => {
  expect(tellAll('“It rained all day,” remembered fellow “Silo” castmate Jane Roe.')).toEqual([
    'Jane Roe: It rained all day,',
  ])
})

test('what readers sign as their questions is answered by nobody who is named', () => {
  const text =
    'Jane Roe (photo by Joe Doe)\n\nQ: Was there rain? — Nora J., Altoona, Pa.\n\nA: All day.\n\nQ: And a script?\n\n-- Sal, Utica\n\nA: There was none.'
  expect(tellAll(text)).toEqual([])
})

test('labels that are no people make no interview', () => {
  const text = 'Source: a forum\n\nOdds: slim\n\nSource: a letter\n\nOdds: fair'
  expect(tellAll(text)).toEqual([])
})

test.each([
  [
    'prose',
    '“We had no script,” said Jane Roe, who plays the pilot. It’s the actors’ "room. (Roe — and Doe, ',
  ],
  ['marks alone', '"'],
  ['openings alone', '“ '],
])('ten times as much takes about ten times as long: %s', (_name, unit) => {
  const time = (letters: number): number => {
    const text = unit.repeat(letters / unit.length)
    const given = { sentences: splitSentences(text), names: capitalisedNames(text) }
    const began = performance.now()
    findQuotations(text, given)
    return performance.now() - began
  }
  time(2_000)
  expect(time(40_000)).toBeLessThan(40 * Math.max(10, time(4_000)))
})

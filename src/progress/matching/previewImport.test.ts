import { describe, expect, test } from 'vitest'
import type { Work } from '../../model/work.js'
import type { Viewing } from '../exports/viewing.js'
import type { Listing } from './listing.js'
import { previewImport, type Importing } from './previewImport.js'

const season = (number: number, count: number, year: number) => ({
  number,
  installments: Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    released: `${year}-03-${String(index + 1).padStart(2, '0')}`,
  })),
})

const work = (id: string, name: string, more: Partial<Work> = {}): Work => ({
  id,
  kind: 'series',
  name,
  otherNames: [],
  released: null,
  seasons: [],
  installments: [],
  ...more,
})

const WORKS: readonly Work[] = [
  work('salt-house', 'Salt House', {
    seasons: [season(1, 3, 2019), season(2, 2, 2020)],
    identifiers: ['tmdb:tv/9', 'tvdb:701'],
  }),
  work('low-water', 'Low Water', { kind: 'miniseries', installments: season(1, 4, 2018).installments }),
  work('ferry', 'Ferry', { kind: 'film', released: '2021-05-01' }),
  work('ferry-1990', 'Ferry', { kind: 'film', released: '1990-05-01' }),
  work('mirror', 'Mirror', { seasons: [season(1, 2, 2001)] }),
  work('mirror-again', 'Mirror', { seasons: [season(1, 2, 2011)] }),
]

const tides: Listing = {
  universe: 'tides',
  works: WORKS,
  nameOf: (ref) => (ref === 'salt-house/1x01' ? 'The Tide' : null),
}

const BARE: Importing = { listings: [tides], marks: [], listed: [], today: '2026-01-01' }

const viewing = (title: string | null, part: Viewing['part'], more: Partial<Viewing> = {}): Viewing => ({
  title,
  year: null,
  identifiers: [],
  part,
  state: 'seen',
  seenOn: '2025-02-03',
  ...more,
})

const film = { kind: 'film' } as const
const episode = (number: number, inSeason: number | null = 1) =>
  ({ kind: 'episode', season: inSeason, number }) as const
const named = (name: string) => ({ kind: 'named', season: 1, name }) as const

const preview = (one: Viewing, importing = BARE) => {
  const { rows, marks } = previewImport([{ where: 'row 1', viewing: one }], importing)
  return { outcome: rows[0]?.outcome, reason: rows[0]?.reason, refs: marks.map(({ ref }) => ref) }
}

describe('A row of an export', () => {
  test.each([
    ['an episode', viewing('Salt House', episode(2)), ['salt-house/1x02']],
    ['under the maker’s name', viewing('Ada’s Salt House', episode(2)), ['salt-house/1x02']],
    ['an episode of what has no seasons here', viewing('Low Water', episode(4)), ['low-water/4']],
    [
      'by its number among series',
      viewing('Casa de Sal', episode(1), { identifiers: ['tmdb:9'] }),
      ['salt-house/1x01'],
    ],
    [
      'by what a catalogue calls it',
      viewing('Casa de Sal', episode(1), { identifiers: ['tvdb:701'] }),
      ['salt-house/1x01'],
    ],
    ['a film, by its year', viewing('Ferry', film, { year: 2020 }), ['ferry']],
    [
      'so many from the beginning',
      viewing('Low Water', { kind: 'first', count: 2 }),
      ['low-water/1', 'low-water/2'],
    ],
    ['a name that the reader may see', viewing('Salt House', named('the tide')), ['salt-house/1x01']],
    ['a name that is a number', viewing('Salt House', named('Chapter 3')), ['salt-house/1x03']],
  ])('marks what it means: %s', (_, one, refs) => {
    expect(preview(one)).toEqual({ outcome: 'opens', reason: 'it was seen', refs })
  })

  test.each([
    ['two films of one title', viewing('Ferry', film), 'ambiguous', 'it may be ferry or ferry-1990'],
    [
      'two series of one title',
      viewing('Mirror', episode(1)),
      'ambiguous',
      'it may be mirror or mirror-again',
    ],
    [
      'a hidden name',
      viewing('Salt House', named('The Ebb')),
      'ambiguous',
      'it names an episode of season 1 of Salt House without its number',
    ],
    [
      'a name that nobody gave',
      viewing('Salt House', named('Nonsense')),
      'ambiguous',
      'it names an episode of season 1 of Salt House without its number',
    ],
    [
      'seen before it was out',
      viewing('Salt House', episode(1), { seenOn: '2012-01-01' }),
      'ambiguous',
      'it was seen on 2012-01-01, before salt-house/1x01 was out: it may be something else',
    ],
    [
      'a whole season',
      viewing('Salt House', { kind: 'season', season: 1 }),
      'ambiguous',
      'which episodes of it were seen is not said',
    ],
    [
      'a count over several seasons',
      viewing('Salt House', { kind: 'first', count: 2 }),
      'ambiguous',
      'Salt House has several seasons, and which is meant is not said',
    ],
    [
      'more than there are',
      viewing('Low Water', { kind: 'first', count: 9 }),
      'ambiguous',
      '9 were seen, and Low Water lists fewer',
    ],
    [
      'an episode that is not listed',
      viewing('Salt House', episode(9)),
      'unmatched',
      'season 1 of Salt House lists no episode 9',
    ],
    [
      'a season that is not listed',
      viewing('Salt House', episode(1, 7)),
      'unmatched',
      'Salt House has no season 7',
    ],
    [
      'another work of the same title',
      viewing('Salt House', episode(1), { identifiers: ['tvdb:999'] }),
      'unmatched',
      'no universe here lists it',
    ],
    ['a film of a series’ title', viewing('Salt House', film), 'unmatched', 'no universe here lists it'],
    [
      'what was not seen',
      viewing('Salt House', episode(1), { state: 'unseen' }),
      'nothing',
      'it is listed as not seen',
    ],
    ['what has no title', viewing(null, episode(1)), 'nothing', 'it names nothing'],
  ])('marks nothing where it is unsure: %s', (_, one, outcome, reason) => {
    expect(preview(one)).toEqual({ outcome, reason, refs: [] })
  })

  test('that is planned goes on a list, unless the work is on one', () => {
    const planned = {
      where: 'row 1',
      viewing: viewing('Salt House', { kind: 'series' }, { state: 'planned' }),
    }
    const { listed } = previewImport([planned], BARE)
    expect(listed).toEqual([
      { universe: 'tides', work: 'salt-house', list: 'planned', listedOn: '2026-01-01' },
    ])
    expect(previewImport([planned], { ...BARE, listed }).listed).toEqual([])
  })

  test('that was marked before adds nothing, by whichever mark', () => {
    const marks = [{ universe: 'tides', ref: 'salt-house/1', seenOn: '2025-01-01' }]
    expect(preview(viewing('Salt House', episode(2)), { ...BARE, marks }).outcome).toBe('known')
  })

  test('counts in each universe that lists the work', () => {
    const listings = [tides, { ...tides, universe: 'more' }]
    const { marks } = previewImport([{ where: 'row 1', viewing: viewing('Ferry', film, { year: 2021 }) }], {
      ...BARE,
      listings,
    })
    expect(marks.map(({ universe }) => universe)).toEqual(['tides', 'more'])
  })
})

test('Of several viewings of one installment the first day counts', () => {
  const rows = ['2025-02-03', '2024-01-01', '2025-05-05'].map((seenOn, index) => ({
    where: `row ${index + 1}`,
    viewing: viewing('Salt House', episode(1), { seenOn }),
  }))
  expect(previewImport(rows, BARE).marks).toEqual([
    { universe: 'tides', ref: 'salt-house/1x01', seenOn: '2024-01-01' },
  ])
})

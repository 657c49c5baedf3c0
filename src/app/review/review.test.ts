/** What keepers do, on a ledger: through their own horizon, with history and undo. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { known, named, season, work } from '../../../test/arbitraries/known.js'
import { openLedger } from '../../ledger/openLedger.js'
import type { Entry } from '../../model/entry.js'
import type { KnownStatement } from '../../model/statement.js'
import { isWithdrawn } from '../../universe/isWithdrawn.js'
import { keptUniverse } from '../keptUniverse.js'
import type { Thing } from '../../views/who/whoIs.js'
import type { KeepingWorld } from '../withLedger.js'
import type { Ledger } from '../../ledger/ledger.js'
import { previewFor } from './previewFor.js'
import { historyFor, reviewQueueFor, unseenReviewFor } from './reviewFor.js'
import { rule } from './rule.js'
import type { Correction, Reason, RulingWish } from './rulingWish.js'

const TIDE = { id: 'tide', name: 'Tide', language: 'en' }
const said = (more: Partial<KnownStatement>): KnownStatement =>
  known({
    predicate: 'trait',
    subject: 'mara',
    work: 'tide',
    sources: [{ url: 'https://gull.example/a', said: '2025-12-24', quote: null }],
    ...more,
  })
const rumour = said({ value: 'a sailor', certainty: 'possible' })
const bound = said({ value: 'the captain', basis: 'bound' })
const sure = said({ value: 'tall' })
const hidden = said({
  value: 'the Lamplighter',
  certainty: 'unknown',
  basis: 'bound',
  revealedIn: ['tide/2x01'],
})
const names = [named('mara', 'Mara'), named('ben', 'Ben'), named('bee', 'Bee', 'tide/2x02')]

const OUTLINE: readonly Entry[] = [
  {
    kind: 'outlined',
    work: work('tide', { kind: 'series', name: 'Tide', seasons: [season(1, 3), season(2, 3)] }),
  },
  ...['mara', 'ben', 'bee'].map((id): Entry => ({ kind: 'introduced', entity: { id, kind: 'character' } })),
]
const entriesFor = (statements: readonly KnownStatement[]): readonly Entry[] => [
  ...OUTLINE,
  ...statements.map((statement): Entry => ({ kind: 'asserted', statement })),
]
const EVERYTHING = entriesFor([rumour, bound, sure, hidden, ...names])
/** What a keeper who has seen nothing may know of. */
const WITHOUT_HIDDEN = entriesFor([rumour, bound, sure, ...names.slice(0, 2)])

let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'unspoiled-review-'))))
afterAll(() => rmSync(folder, { recursive: true }))
let places = 0
let minutes = 0

/** A minute passes whenever somebody looks. */
const now = (): Date => new Date(Date.UTC(2026, 0, 1, 9, (minutes += 1)))

async function worldWith(entries: readonly Entry[]): Promise<KeepingWorld & { readonly ledger: Ledger }> {
  const place = { kind: 'folder', path: join(folder, `${(places += 1)}`) } as const
  const ledger = await openLedger(place, now)
  await ledger.append(TIDE, entries)
  const fetcher = { fetch: async () => Promise.reject(new Error('a test asked the network')) }
  return { fetcher, stdin: Readable.from([]), shippedPacks: 'none', place, ledger, reader: 'kim', now }
}

let world: KeepingWorld & { readonly ledger: Ledger }
beforeEach(async () => (world = await worldWith(EVERYTHING)))

const decide = async (wish: RulingWish, why: Reason | null = null): Promise<string> => {
  const { ruling } = await rule({ wish, why }, world)
  return ruling ?? 'nothing new'
}
const correct = async (statement: string, change: Correction): Promise<string> =>
  decide({ kind: 'correct', statement, change })
const queue = async (of = world): Promise<string[]> =>
  (await reviewQueueFor({ universes: null }, of)).items.map(
    ({ statement, reasons }) => `${statement.words}: ${reasons.join(', ')}`,
  )
const standing = async (): Promise<string[]> => {
  const { statements } = await keptUniverse(world.ledger, 'tide')
  return [...statements]
    .filter((each) => each.predicate === 'trait' && !isWithdrawn(each))
    .map(({ value }) => value ?? '')
    .toSorted()
}
const seeAll = async (): Promise<void> =>
  world.ledger.addToRecord('kim', { marks: [{ universe: 'tide', ref: 'tide', seenOn: '2026-01-01' }] })

test('the least sure comes first, and what a keeper decided is done', async () => {
  expect(await queue()).toEqual(['Mara: a sailor in Tide: unsure', 'Mara: the captain in Tide: bound'])
  await decide({ kind: 'confirm', statement: rumour.id })
  expect(await queue()).toEqual(['Mara: the captain in Tide: bound'])
  await decide({ kind: 'reveal', statement: bound.id, revealedIn: [] })
  expect(await queue()).toEqual([])
  await seeAll()
  expect(await queue()).toEqual(['Mara: the Lamplighter in Tide: unsure, bound'])
})

test.each<[what: string, wish: RulingWish, left: readonly string[]]>([
  ['withdrawn', { kind: 'withdraw', statement: rumour.id }, ['tall', 'the Lamplighter', 'the captain']],
  [
    'corrected',
    { kind: 'correct', statement: rumour.id, change: { value: 'a pilot' } },
    ['a pilot', 'tall', 'the Lamplighter', 'the captain'],
  ],
])('what is %s so stays so, once, until that is undone', async (_, wish, left) => {
  const before = await standing()
  const ruling = await decide(wish)
  expect([await decide(wish), await standing()]).toEqual(['nothing new', left])
  const undoing = await decide({ kind: 'undo', ruling })
  expect([await decide({ kind: 'undo', ruling }), await standing()]).toEqual(['nothing new', before])
  await decide({ kind: 'undo', ruling: undoing })
  expect(await standing()).toEqual(left)
  await decide({ kind: 'undo', ruling })
  await decide(wish)
  expect(await standing()).toEqual(left)
})

test('the history names no reveal point that holds no more', async () => {
  const reveal = async (...revealedIn: string[]) => decide({ kind: 'reveal', statement: sure.id, revealedIn })
  const [first, last] = [await reveal(), await reveal('tide/2x03')]
  await decide({ kind: 'undo', ruling: last })
  await seeAll()
  const { entries } = await historyFor({ words: sure.id, universes: null }, world)
  expect(entries.flatMap(({ ruling, reveals }) => (reveals === null ? [] : [[ruling, reveals]]))).toEqual([
    [first, []],
  ])
})

test('a correction can be corrected, and taken back to what was said first', async () => {
  await correct(rumour.id, { value: 'a pilot', certainty: 'certain' })
  const pilot = [...(await keptUniverse(world.ledger, 'tide')).statements].find(
    ({ value }) => value === 'a pilot',
  )
  expect(pilot).toMatchObject({ certainty: 'certain', cue: null, sources: [{ ruling: { keeper: 'kim' } }] })
  await correct(pilot?.id ?? '', { value: 'a sailor', certainty: 'possible' })
  expect(await standing()).toEqual(['a sailor', 'tall', 'the Lamplighter', 'the captain'])
  const { entries } = await historyFor({ words: rumour.id, universes: null }, world)
  expect(entries.filter(({ correctedBy }) => correctedBy !== null)).toHaveLength(2)
})

test.each<[what: string, change: Correction, problem: string]>([
  ['a moment that is none', { happens: 'soon' }, '“soon” is no moment'],
  ['somebody nobody knows', { subject: 'Zoe' }, 'nothing that you may know of is called “Zoe”'],
  ['somebody past the horizon', { subject: 'Bee' }, 'nothing that you may know of is called “Bee”'],
])('a correction with %s is refused', async (_, change, problem) => {
  await expect(correct(rumour.id, change)).rejects.toThrow(problem)
})

const shownNames = async (): Promise<number> =>
  (await historyFor({ words: 'Ben', universes: null }, world)).names.length

test('two are made one for whoever has seen enough, and two again', async () => {
  const wish = { kind: 'merge', entities: ['Mara', 'Ben'], revealedIn: ['tide/1x02'] } as const
  await decide(wish)
  expect(await shownNames()).toBe(1)
  await seeAll()
  expect([await shownNames(), await decide(wish)]).toEqual([2, 'nothing new'])
  await decide({ kind: 'split', entity: 'Ben' })
  expect(await shownNames()).toBe(1)
  await decide(wish)
  expect(await shownNames()).toBe(2)
})

const namesOf = (things: readonly Thing[]): readonly (readonly string[])[] =>
  things.map(({ names: all }) => all)

test('a merge and a split are shown before they are decided, as far as the keeper may see, and nothing is recorded', async () => {
  const merge = { kind: 'merge', entities: ['Mara', 'Ben'], revealedIn: [] } as const
  const { before, after } = await previewFor(merge, null, world)
  expect([namesOf(before), namesOf(after)]).toEqual([[['Ben'], ['Mara']], [['Ben', 'Mara']]])
  expect(await shownNames()).toBe(1)
  await decide(merge)
  const back = await previewFor({ kind: 'split', entity: 'Mara' }, null, world)
  expect([namesOf(back.before), namesOf(back.after)]).toEqual([[['Ben', 'Mara']], [['Ben'], ['Mara']]])
  const later = { ...merge, entities: ['Tide', 'Ben'], revealedIn: ['tide/2x03'] } as const
  const unseen = await previewFor(later, null, world)
  expect(unseen.after).toEqual(unseen.before)
})

test('a name is changed, or hidden until more is seen', async () => {
  await decide({ kind: 'rename', entity: 'Mara', from: 'Mara', to: 'Maren' })
  expect(await queue()).toContain('Maren: a sailor in Tide: unsure')
  await decide({ kind: 'hide-name', entity: 'Ben', name: 'Ben', revealedIn: ['tide/1x03'] })
  await expect(historyFor({ words: 'Ben', universes: null }, world)).rejects.toThrow('is called “Ben”')
})

describe('history', () => {
  test('says who decided what, when and why, and what holds', async () => {
    const why = { words: 'The article says so.', revealedIn: [] }
    const ruling = await decide({ kind: 'dispute', statement: rumour.id }, why)
    await decide({ kind: 'undo', ruling })
    const { entries } = await historyFor({ words: rumour.id, universes: null }, world)
    expect(entries.map(({ stance, by, words, holds }) => [stance, by, words, holds])).toEqual([
      ['asserts', 'gull.example', null, true],
      ['disputes', 'kim', 'The article says so.', false],
      ['undoes', 'kim', null, true],
    ])
  })

  test('of nobody in particular is all that was decided, the latest first, in parts', async () => {
    const first = await decide({ kind: 'confirm', statement: sure.id })
    const second = await decide({ kind: 'dispute', statement: rumour.id })
    const { entries, next } = await historyFor({ words: '', universes: null, limit: 1 }, world)
    expect(entries.map(({ ruling }) => ruling)).toEqual([second])
    const rest = await historyFor({ words: '', universes: null, after: next ?? '' }, world)
    expect(rest).toMatchObject({ entries: [{ ruling: first, stance: 'confirms', by: 'kim' }], next: null })
  })

  test('keeps a reason back until all that it may be about is seen, unless the keeper says otherwise', async () => {
    await decide({ kind: 'dispute', statement: rumour.id }, { words: 'She sinks.', revealedIn: null })
    const reason = async (): Promise<(string | null)[]> =>
      (await historyFor({ words: rumour.id, universes: null }, world)).entries.map(({ words }) => words)
    expect(await reason()).not.toContain('She sinks.')
    await seeAll()
    expect(await reason()).toContain('She sinks.')
  })
})

const waiting = async (): Promise<readonly { readonly tickets: readonly string[] }[]> =>
  (await unseenReviewFor(null, world)).waiting

describe('past the horizon', () => {
  test('there is a ticket under the title of what must be seen first, and nothing else', async () => {
    const all = await waiting()
    expect(all).toEqual([{ works: [{ id: 'tide', name: 'Tide' }], tickets: [expect.any(String)] }])
    expect(JSON.stringify(all)).not.toMatch(/2x01|Lamplighter|trait|Bee/)
    expect(JSON.stringify(all)).not.toContain(hidden.id)
  })

  test('what is approved unseen shows nothing, is done, and can be undone by who did it', async () => {
    const [ticket = ''] = (await waiting()).flatMap(({ tickets }) => tickets)
    const before = await queue()
    const ruling = await decide({ kind: 'approve', ticket })
    expect([await waiting(), await queue()]).toEqual([[], before])
    await expect(rule({ wish: { kind: 'undo', ruling } }, { ...world, reader: 'lee' })).rejects.toThrow(
      'nothing that you could decide of',
    )
    await decide({ kind: 'undo', ruling })
    expect((await waiting()).flatMap(({ tickets }) => tickets)).toEqual([ticket])
  })

  test('a keeper who wants no marks is told nothing of it', async () => {
    await world.ledger.addToRecord('kim', { settings: { articles: 'silent' } })
    expect(await waiting()).toEqual([])
  })
})

/** Everything that two keepers could tell two ledgers apart by. */
const answers = async (of: KeepingWorld): Promise<unknown[]> => {
  const refusals = [hidden.id, 'bee', 'Bee', 'nobody'].map(async (id) =>
    Promise.allSettled([
      historyFor({ words: id, universes: null }, of),
      rule({ wish: { kind: 'confirm', statement: id } }, of),
      rule({ wish: { kind: 'undo', ruling: id } }, of),
      rule({ wish: { kind: 'approve', ticket: id } }, of),
      rule({ wish: { kind: 'merge', entities: ['Mara', id], revealedIn: [] } }, of),
      previewFor({ kind: 'merge', entities: ['Mara', id], revealedIn: [] }, null, of),
      previewFor({ kind: 'split', entity: id }, null, of),
      rule({ wish: { kind: 'hide-name', entity: id, name: id, revealedIn: [] } }, of),
    ]),
  )
  const told = (await Promise.all(refusals))
    .flat()
    .map((each) => (each.status === 'rejected' ? String(each.reason) : each.value))
  const part = await reviewQueueFor({ universes: null, limit: 1 }, of)
  const rest = await reviewQueueFor({ universes: null, after: part.next ?? '' }, of)
  const merge = { kind: 'merge', entities: ['Mara', 'Ben'], revealedIn: [] } as const
  const preview = await previewFor(merge, null, { ...of, now: () => new Date(0) })
  const histories = ['Mara', ''].map(async (words) => historyFor({ words, universes: null }, of))
  return [part, rest, preview, await Promise.all(histories), told]
}

const bytes = (answer: unknown): string => JSON.stringify(answer).replaceAll(/"recordedOn":"[^"]*"/g, '')

test('the second law: two ledgers, one really without what is hidden, give the same queue and the same refusals', async () => {
  const other = await worldWith(WITHOUT_HIDDEN)
  const [whole, less] = [await answers(world), await answers(other)]
  expect(bytes(whole)).toBe(bytes(less))
})

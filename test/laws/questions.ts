import type { Entry } from '../../src/model/entry.js'
import type { KnownStatement } from '../../src/model/statement.js'
import { WORK_KINDS, type Work } from '../../src/model/work.js'
import type { Question } from '../../src/views/outlet.js'

/** What a question may be drawn from. */
type Pool =
  | 'names'
  | 'works'
  | 'words'
  | 'ids'
  | 'orders'
  | 'places'
  | 'listOrders'
  | 'kinds'
  | 'days'
  | 'keys'
  | 'nothing'

/** A part of a question, and what it is drawn from; a pool alone gives its words. */
type Drawn = Pool | DrawnPart
interface DrawnPart {
  readonly part: 'order' | 'since' | 'until' | 'kind' | 'id' | 'words' | 'after'
  readonly from: Pool
  /** What is asked besides. */
  readonly with?: Partial<Asking>
}
const order: Drawn = { part: 'order', from: 'orders' }
const since: Drawn = { part: 'since', from: 'days' }
const until: Drawn = { part: 'until', from: 'days', with: { since: '2015-01-01' } }
const after: Drawn = { part: 'after', from: 'keys', with: { limit: 2 } }
const first: Drawn = { part: 'words', from: 'names', with: { limit: 2 } }
const listOrder: Drawn = { part: 'order', from: 'listOrders' }
const byId: Drawn = { part: 'id', from: 'ids' }
const kind: Drawn = { part: 'kind', from: 'kinds' }

/** What is asked, besides what the reader has seen. */
export type Asking = Omit<Question, 'seen' | 'own'>

/** What each outlet is asked by the test of the second law. An outlet that is not here fails it. */
export const ASKED: Readonly<Record<string, readonly Drawn[]>> = {
  news: ['nothing', since, after],
  who: ['names', 'words', 'ids', byId, first],
  search: ['names', 'words', 'ids'],
  suggest: ['names', 'words'],
  when: ['works', byId],
  next: ['nothing', order],
  recap: ['names', 'works', byId, first],
  timeline: ['nothing', order, since, after, { ...after, with: { order: 'story', limit: 2 } }],
  calendar: ['nothing', since, until, after],
  graph: ['nothing', 'names', 'works', byId],
  changes: ['nothing', since, after],
  new: ['nothing', since],
  why: ['names', 'ids', byId, first],
  works: ['nothing', listOrder, kind, after],
  progress: ['nothing'],
  work: ['works', byId],
  season: ['places', { part: 'id', from: 'places' }],
  installment: ['places', { part: 'id', from: 'places' }],
}

/** Everything that somebody might ask about a ledger, whether they may know of it or not, and some nonsense. */
export function poolsOf(entries: readonly Entry[]): Readonly<Record<Pool, readonly string[]>> {
  const statements = entries.flatMap(statementsIn)
  const works = entries.flatMap((entry) => (entry.kind === 'outlined' ? [entry.work] : []))
  const titles = works.flatMap(({ name, otherNames }) => [name, ...otherNames])
  const names = statements.flatMap(({ predicate, value }) =>
    (predicate === 'name' || predicate === 'alias') && value !== null ? [value] : [],
  )
  const quotes = statements.flatMap(({ sources }) => sources.flatMap(({ quote }) => quote ?? []))
  const values = statements.flatMap(({ value }) => value ?? [])
  const words = [...names, ...quotes, ...values].flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))
  return {
    names: distinct([...names, ...titles]),
    works: distinct([...titles, ...titles.map((title) => `${title} 1x02`), ...names]),
    words: distinct([...words, ...words.map(withSlip), 'Nobody Else', 'zzyzx', 'dead', 'the', '?']),
    ids: distinct([...entries.flatMap(idsIn), 'no-such-id']),
    keys: distinct(entries.flatMap(keysIn)),
    orders: distinct(['release', 'story', ...entries.flatMap(ordersIn), ...names]),
    places: distinct(works.flatMap(placesIn)),
    listOrders: ['name', 'release', 'progress', 'story'],
    kinds: [...WORK_KINDS, 'opera'],
    days: DAYS,
    nothing: [''],
  }
}

/** `count` questions for an outlet, spread over its pools; `turn` says which. */
export function questionsFor(
  outlet: string,
  pools: ReturnType<typeof poolsOf>,
  { turn, count }: Draw,
): Asking[] {
  const asked = ASKED[outlet] ?? []
  const each = Math.ceil(count / Math.max(asked.length, 1))
  return asked.flatMap((from, place) => {
    const drawn: DrawnPart = typeof from === 'string' ? { part: 'words', from } : from
    const pool = pools[drawn.from]
    const words = Array.from(
      { length: each },
      (_, step) => pool[(turn * 31 + step * STRIDE + place) % pool.length] ?? '',
    )
    return distinct(words).map((word): Asking => ({ words: '', ...drawn.with, [drawn.part]: word }))
  })
}

export interface Draw {
  readonly turn: number
  readonly count: number
}

/** Prime, so that every question comes up in time. */
const STRIDE = 127

/** `Kilgrave` → `Klgrave`. */
const withSlip = (word: string): string => word.charAt(0) + word.slice(2)

const distinct = (words: readonly string[]): string[] => [...new Set(words)]

/** Before, between and after everything that happens in the universes of the test. */
const DAYS = ['2000-01-01', '2015-06-01', '2016-09-02', '2017-03-01', '2018-10-12', '2030-01-01']

const ordersIn = (entry: Entry): readonly string[] => (entry.kind === 'ordered' ? [entry.order.name] : [])

const statementsIn = (entry: Entry): readonly KnownStatement[] =>
  entry.kind === 'asserted' ? [entry.statement] : entry.kind === 'corrected' ? [entry.by] : []

/** What a list might go on after. */
function keysIn(entry: Entry): readonly string[] {
  const ids = idsIn(entry)
  return entry.kind === 'outlined'
    ? ids.flatMap((id) => [id, `${id}/1`, `${id}/1x01`])
    : ids.flatMap((id) => [id, `${id}-asserts`, `${id}-withdraws`])
}

function idsIn(entry: Entry): readonly string[] {
  if (entry.kind === 'outlined') return [entry.work.id]
  if (entry.kind === 'introduced') return [entry.entity.id]
  if (entry.kind === 'ordered') return [entry.order.id]
  if (entry.kind === 'documented') return [entry.document.id]
  return entry.kind === 'asserted' ? [entry.statement.id] : [entry.statement]
}

/** Every installment by its reference and by its title, and some that there are not. */
function placesIn({ id, name, seasons, installments }: Work): readonly string[] {
  const parts = [
    ...seasons.flatMap((season) => season.installments.map(({ number }) => `${season.number}x${number}`)),
    ...seasons.flatMap(({ number }) => [`${number}`, `${number}x99`]),
    ...installments.map(({ number }) => `${number}`),
  ]
  return [id, name, ...parts.flatMap((part) => [`${id}/${part}`, `${name} ${part}`])]
}

/**
 * What each page needs first: its part of the program, and the answers that it asks for at once. The document has them
 * brought while the program itself is on its way. A test in a browser holds this table against what the pages do ask.
 */
import { addressOf, type Asking } from '../asking/addressOf.js'
import { todayDay } from '../calendar/todayDay.js'
import { universeIn } from '../shell/universeIn.js'

/** So many stand there at first. */
export const NEWS_AT_FIRST = 8
export const DATES_AT_FIRST = 6
export const WORKS_AT_FIRST = 40
/** Of somebody, as much as one reads at a sitting. */
export const LEARNT_AT_FIRST = 20
/** The most that the server gives at once of a list. */
export const AT_ONCE = 200

type Asked = readonly [name: string, asking?: Asking]

interface FirstOfPage {
  readonly path: RegExp
  /** The file of the page, without its ending; null where it comes with the program. */
  readonly file: string | null
  /** @param given what the brackets of the path matched */
  readonly asks: (given: string) => readonly Asked[]
}

const OF_PAGES: readonly FirstOfPage[] = [
  {
    path: /^\/$/,
    file: null,
    asks: () => [
      ['next'],
      ['news', { limit: NEWS_AT_FIRST }],
      ['calendar', { since: todayDay(), limit: DATES_AT_FIRST }],
      ['new'],
    ],
  },
  {
    path: /^\/works$/,
    file: 'works/WorksPage',
    asks: () => [['works', { order: 'release', limit: WORKS_AT_FIRST }]],
  },
  { path: /^\/work\/([^/]+)$/, file: 'work/WorkPage', asks: (id) => [['work', { id, words: id }]] },
  {
    path: /^\/installment\/(.+)$/,
    file: 'installment/InstallmentPage',
    asks: (ref) => [['installment', { id: ref, words: ref }]],
  },
  {
    path: /^\/season\/(.+)$/,
    file: 'season/SeasonPage',
    asks: (ref) => [['season', { id: ref, words: ref }]],
  },
  {
    path: /^\/entity\/([^/]+)$/,
    file: 'entity/EntityPage',
    asks: (id) => [['who', { id, words: id, limit: LEARNT_AT_FIRST }]],
  },
  {
    path: /^\/article\/([^/]+)$/,
    file: 'article/ArticlePage',
    asks: (id) => [[`articles/${encodeURIComponent(id)}`]],
  },
  { path: /^\/calendar$/, file: 'calendar/CalendarPage', asks: () => [['calendar', { limit: AT_ONCE }]] },
  {
    path: /^\/timeline$/,
    file: 'timeline/TimelinePage',
    asks: () => [
      ['timeline', { limit: AT_ONCE }],
      ['works', { limit: AT_ONCE }],
    ],
  },
  { path: /^\/relations$/, file: 'graph/GraphDoor', asks: () => [['graph']] },
  { path: /^\/relations\/([^/]+)$/, file: 'graph/GraphPage', asks: (id) => [['graph', { id }]] },
  { path: /^\/way$/, file: 'progress/ProgressPage', asks: () => [] },
]

export interface FirstAsked {
  /** As the page itself asks them. */
  readonly addresses: readonly string[]
  readonly file: string | null
}

/** @param pathname of the document */
export function firstAsked(pathname: string): FirstAsked {
  const { base, universe } = universeIn(pathname)
  const path = pathname.slice(base.length) || '/'
  const page = OF_PAGES.find((each) => each.path.test(path))
  const given = decodeURIComponent(page?.path.exec(path)?.[1] ?? '')
  const own = page?.asks(given) ?? []
  const scoped = [...own, ['progress'] as const].map(([name, asking]) =>
    addressOf(name, { universe: universe ?? undefined, ...asking }),
  )
  return { addresses: [...scoped, addressOf('me'), addressOf('universes')], file: page?.file ?? null }
}

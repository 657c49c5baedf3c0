import type { Visible } from '../horizon/visible.js'
import { boundsOf } from '../model/moment.js'
import type { KnownStatement, Source, Stance } from '../model/statement.js'
import { independentSources } from '../universe/independentSources.js'
import { tellWhen } from './tellMoment.js'

/** A source as an answer shows it, with what the reader may know of its document. */
export interface ToldSource {
  readonly stance: Stance
  /** Whether it only repeats another of the sources, in mostly the same words. */
  readonly repeats: boolean
  /** EDTF: when it was said, or else when the document was published. */
  readonly said: string | null
  /** The outlet, or else whose address it is. */
  readonly by: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly url: string | null
  readonly quote: string | null
  /** Where the quote stands in the document, in UTF-16 code units. */
  readonly position: readonly [start: number, end: number] | null
  readonly recordedOn: string | null
  /** The id of the statement that takes the place of what is withdrawn here. */
  readonly correctedBy: string | null
}

/** The sources of a statement, the earliest said first; those that bear no date come last. */
export function toldSources(visible: Visible, { sources }: Pick<KnownStatement, 'sources'>): ToldSource[] {
  const independent = new Set(independentSources(sources, visible.articles.originals))
  return sources
    .map((source) => toldSource(visible, source, !independent.has(source)))
    .toSorted(
      (a, b) => compare(dayOf(a.said), dayOf(b.said)) || compare(JSON.stringify(a), JSON.stringify(b)),
    )
}

function toldSource(visible: Visible, source: Source, repeats: boolean): ToldSource {
  const document = source.document === undefined ? undefined : visible.articles.with(source.document)
  const url = source.url ?? document?.url ?? null
  return {
    stance: source.stance ?? 'asserts',
    repeats,
    said: source.said ?? document?.published ?? null,
    by: document?.outlet ?? hostOf(url),
    title: document?.title ?? null,
    byline: document?.byline ?? null,
    url,
    quote: source.quote,
    position: source.position ?? null,
    recordedOn: source.recordedOn ?? null,
    correctedBy: source.correctedBy ?? null,
  }
}

/** “said in August 2016 by The Herald”; the empty string where nothing is known of it but its words. */
export function tellSource({ stance, repeats, said, by }: ToldSource): string {
  const when = said === null ? '' : ` ${tellWhen(said)}`
  const who = by === null ? '' : ` by ${by}`
  return when === '' && who === '' && stance === 'asserts'
    ? ''
    : `${repeats ? 'repeated' : VERBS[stance]}${when}${who}`
}

const VERBS: Readonly<Record<Stance, string>> = {
  asserts: 'said',
  confirms: 'confirmed',
  disputes: 'disputed',
  withdraws: 'taken back',
  reveals: 'given its reveal point',
  undoes: 'undone',
}

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null

const dayOf = (moment: string | null): string =>
  moment === null ? LAST : (boundsOf(moment)?.first ?? (moment === '' ? LAST : moment))
const LAST = '~'
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

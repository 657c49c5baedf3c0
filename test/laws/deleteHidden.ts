/**
 * The second law's other side: a ledger from which everything that a reader may not know is really deleted, entry by
 * entry, before anything is folded. It is written from the rules in docs/glossary.md, as plainly and slowly as can be, and
 * uses no code of src/horizon, so that the two agree only where both are right.
 */
import type { KnownDocument } from '../../src/model/document.js'
import type { Entry } from '../../src/model/entry.js'
import type { KnownStatement, Source } from '../../src/model/statement.js'
import type { Order } from '../../src/model/universe.js'
import { ownPart } from './ownPart.js'
import { isUnwanted, previewed, waitsFor, wantedOutline } from './plainSettings.js'
import type { Reader } from './reader.js'
import { unitsOf } from './unitsOf.js'

/** A name that is hidden, and whose it is. */
export interface HiddenName {
  readonly name: string
  readonly entity: string
  readonly isTitle: boolean
}

/** The hidden names that a text gives away, of anybody or of anybody but one, and the same for addresses. */
export interface Tells {
  readonly text: (text: string, besides?: string) => readonly HiddenName[]
  readonly address: (url: string) => readonly HiddenName[]
}

/** Makes a judge of texts from what is hidden and what the reader can name. */
export type JudgeOf = (
  hidden: readonly HiddenName[],
  known: readonly Omit<HiddenName, 'isTitle'>[],
  entries: readonly Entry[],
) => Tells

export function deleteHidden(entries: readonly Entry[], reader: Reader, judgeOf: JudgeOf): Entry[] {
  const points = ruledPoints(entries)
  const all = entries
    .flatMap(statementsIn)
    .map((each) => ({ ...each, revealedIn: points.get(each.id) ?? each.revealedIn }))
  const { hasSeen, hasBegun } = progressOf(entries, reader)
  const outline = wantedOutline(entries, reader, hasBegun)
  let left = all.filter(
    (each) =>
      (reader.opened.includes(each.id) || hasSeen(waitsFor(each, reader))) &&
      !isUnwanted(each, reader, outline),
  )
  let tells = judgeOf([], [], entries)
  for (let before = -1; before !== left.length;) {
    before = left.length
    const named = namedBy(entries, left)
    left = left.filter(({ subject, object, work }) =>
      [subject, object, work].every((id) => id === null || named.has(id)),
    )
    tells = judgeOf(hiddenNames(all, left), knownNames(entries, left), entries)
    left = left.filter((each) => saysNothingHidden(each, tells))
  }
  const shown = new Set(left.map(({ id }) => id))
  const named = namedBy(entries, left)
  const sources = sourcesIn(entries)
  const gone = withWhatUndoes(
    sources.filter(
      ({ source, of, by }) =>
        !shown.has(of) ||
        !hasSeen(source.revealedIn ?? []) ||
        (source.correctedBy !== undefined && !shown.has(source.correctedBy)) ||
        (by !== undefined && !(shown.has(by.id) && hasSeen(by.revealedIn))),
    ),
    sources,
  )
  // What a keeper writes are nobody's words in a document.
  const quotes = gone.flatMap(({ source }) =>
    source.quote === null || source.ruling !== undefined ? [] : [source],
  )
  const isGone = new Set(gone.map(({ source }) => source))
  const cut = (source: Source): Source =>
    source.ruling === undefined
      ? withoutWhatTells(source, quotes, tells)
      : hasSeen(source.ruling.wordsRevealedIn ?? [])
        ? withoutWhatTells(source, [], tells)
        : withoutWords(source, tells)
  const kept = (statement: KnownStatement): KnownStatement => ({
    ...statement,
    sources: statement.sources.filter((source) => !isGone.has(source)).map(cut),
  })

  return entries.flatMap((entry): Entry[] => {
    if (entry.kind === 'outlined') return [{ ...entry, work: outline.get(entry.work.id) ?? entry.work }]
    if (entry.kind === 'introduced') return named.has(entry.entity.id) ? [entry] : []
    if (entry.kind === 'ordered') return orderLeft(entry.order)
    if (entry.kind === 'documented') return documentLeft(entry.document)
    if (entry.kind === 'asserted')
      return shown.has(entry.statement.id) ? [{ ...entry, statement: kept(entry.statement) }] : []
    const isSaid = !isGone.has(entry.source)
    if (entry.kind !== 'corrected') return isSaid ? [{ ...entry, source: cut(entry.source) }] : []
    if (!shown.has(entry.by.id)) return []
    const by = kept(entry.by)
    return isSaid ? [{ ...entry, by, source: cut(entry.source) }] : [{ kind: 'asserted', statement: by }]
  })

  function orderLeft(order: Order): Entry[] {
    if (tells.text(order.name).length > 0) return []
    const wanted: readonly Entry[] = [...outline.values()].map((work) => ({ kind: 'outlined', work }))
    const isListed = (ref: string): boolean =>
      !outline.has(ref.replace(/\/.*/, '')) || unitsOf(wanted, ref).length > 0
    return [{ kind: 'ordered', order: { ...order, items: order.items.filter(isListed) } }]
  }

  function documentLeft(document: KnownDocument): Entry[] {
    const { repeats: _, ...alone } = document
    if (isWhole(document)) {
      // It repeats what it would repeat if there were no others.
      const other = sameStory(entries, document.id).find((each) => each.id !== document.id && isWhole(each))
      const whole = other === undefined ? alone : { ...alone, repeats: other.id }
      return [{ kind: 'documented', document: whole }]
    }
    const bare = { ...alone, title: null, url: null, byline: null, revealedIn: [] }
    return reader.articles === 'silent' ? [] : [{ kind: 'documented', document: bare }]
  }

  function isWhole({ title, byline, url, revealedIn }: KnownDocument): boolean {
    const telling = [
      ...[title, byline].flatMap((text) => (text === null ? [] : tells.text(text))),
      ...(url === null ? [] : tells.address(url)),
    ]
    return hasSeen(revealedIn) && telling.length === 0
  }
}

/** All documents that repeat one another, over however many that lie between. */
function sameStory(entries: readonly Entry[], id: string): KnownDocument[] {
  const documents = entries.flatMap((entry) => (entry.kind === 'documented' ? [entry.document] : []))
  const story = new Set([id])
  for (let before = 0; before < story.size;) {
    before = story.size
    for (const each of documents) {
      if (each.repeats !== undefined && story.has(each.id)) story.add(each.repeats)
      if (each.repeats !== undefined && story.has(each.repeats)) story.add(each.id)
    }
  }
  return documents.filter((each) => story.has(each.id))
}

/** Times are written so that they compare as text: `tide/1x02@00:10:00`. */
function progressOf(entries: readonly Entry[], reader: Reader): Progress {
  const whole = new Set(
    [...reader.seen, ...previewed(entries, reader)].flatMap((ref) => unitsOf(entries, ref)),
  )
  const partly = reader.seen.filter((ref) => ref.includes('@'))
  return {
    hasSeen: (refs) =>
      refs.every((ref) => {
        const [thing = '', time = null] = ref.split('@')
        const units = unitsOf(entries, thing)
        const isPast = time !== null && partly.some((other) => other.startsWith(`${thing}@`) && other >= ref)
        return units.length > 0 && (isPast || units.every((unit) => whole.has(unit)))
      }),
    hasBegun: (unit) => whole.has(unit) || partly.some((other) => other.startsWith(`${unit}@`)),
  }
}

interface Progress {
  readonly hasSeen: (refs: readonly string[]) => boolean
  readonly hasBegun: (unit: string) => boolean
}

const statementsIn = (entry: Entry): readonly KnownStatement[] =>
  entry.kind === 'asserted' ? [entry.statement] : entry.kind === 'corrected' ? [entry.by] : []

interface SourceOf {
  readonly source: Source
  /** The statement that it speaks of. */
  readonly of: string
  /** What takes that one's place. */
  readonly by?: KnownStatement
}

function sourcesIn(entries: readonly Entry[]): SourceOf[] {
  return entries.flatMap((entry): SourceOf[] => {
    const asserted = statementsIn(entry).flatMap(({ id, sources }) =>
      sources.map((source) => ({ source, of: id })),
    )
    if (!('source' in entry)) return asserted
    const by = entry.kind === 'corrected' ? { by: entry.by } : {}
    return [...asserted, { source: entry.source, of: entry.statement, ...by }]
  })
}

/** Whatever undoes what is gone is gone too, and what undoes that, over however many. */
function withWhatUndoes(gone: readonly SourceOf[], all: readonly SourceOf[]): readonly SourceOf[] {
  const left = all.filter((each) => !gone.includes(each))
  const dangling = left.filter(
    ({ source: { ruling }, of }) =>
      ruling?.undoes !== undefined &&
      !left.some((other) => other.of === of && other.source.ruling?.id === ruling.undoes),
  )
  return dangling.length === 0 ? gone : withWhatUndoes([...gone, ...dangling], all)
}

/** The reveal points that keepers gave statements: of each the last that nobody undid. */
function ruledPoints(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const given = sourcesIn(entries).flatMap(({ source: { ruling }, of }) =>
    ruling === undefined ? [] : [{ ...ruling, of }],
  )
  const holds = ({ id, of }: { readonly id: string; readonly of: string }): boolean =>
    !given.some((other) => other.of === of && other.undoes === id && holds(other))
  const inOrder = given.toSorted((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1))
  return new Map(
    inOrder.flatMap((each): [string, readonly string[]][] =>
      each.reveals !== undefined && holds(each) ? [[each.of, each.reveals]] : [],
    ),
  )
}

const givesName = ({ predicate, negated, season, installment }: KnownStatement): boolean =>
  predicate === 'name' && !negated && season === null && installment === null

function namedBy(entries: readonly Entry[], left: readonly KnownStatement[]): ReadonlySet<string> {
  const works = entries.flatMap((entry) => (entry.kind === 'outlined' ? [entry.work.id] : []))
  const introduced = new Set(
    entries.flatMap((entry) => (entry.kind === 'introduced' ? [entry.entity.id] : [])),
  )
  const named = left.filter((each) => givesName(each) && introduced.has(each.subject))
  return new Set([...works, ...named.map(({ subject }) => subject)])
}

function hiddenNames(all: readonly KnownStatement[], left: readonly KnownStatement[]): HiddenName[] {
  const there = new Set(left)
  return all.flatMap((each) =>
    ['name', 'alias'].includes(each.predicate) && !each.negated && !there.has(each)
      ? [{ name: each.value ?? '', entity: each.subject, isTitle: ownPart(each).length > 0 }]
      : [],
  )
}

function knownNames(
  entries: readonly Entry[],
  left: readonly KnownStatement[],
): Omit<HiddenName, 'isTitle'>[] {
  return [
    ...entries.flatMap((entry) =>
      entry.kind === 'outlined'
        ? [entry.work.name, ...entry.work.otherNames].map((name) => ({ name, entity: entry.work.id }))
        : [],
    ),
    ...left
      .filter((each) => givesName(each) && !isDescription(each.value ?? ''))
      .map(({ value, subject }) => ({ name: value ?? '', entity: subject })),
  ]
}

/** “the keeper of Mara” and “Mara's brother”, not “Joan of Arc”. */
export const isDescription = (name: string): boolean =>
  /['’]s(?!\p{L})/u.test(name) ||
  name.split(' ').some((word, place) => place > 0 && /^\p{Ll}{2}/u.test(word) && !PARTICLES.has(word))

const PARTICLES = new Set('al and bin da de del den der di du el ibn la le of the van von zu'.split(' '))

/** A description may use the hidden names of whom it describes; another name may use none. */
function saysNothingHidden(statement: KnownStatement, tells: Tells): boolean {
  const { predicate, subject, value, role, cue, happensText, speakers } = statement
  if (predicate === 'name')
    return !isDescription(value ?? '') || tells.text(value ?? '', subject).length === 0
  return [value, role, cue, happensText, ...speakers.map(({ name }) => name)].every(
    (text) => text === null || tells.text(text).length === 0,
  )
}

/** A source without its words where these carry something hidden, and then without where they stand; and its address alike. */
function withoutWhatTells(source: Source, gone: readonly Source[], tells: Tells): Source {
  const { url, quote } = source
  const isShared = gone.some(
    (other) =>
      quote !== null &&
      other.quote !== null &&
      (other.quote === quote ||
        (other.url !== null &&
          other.url === url &&
          (other.quote.includes(quote) || quote.includes(other.quote)))),
  )
  if (quote !== null && (isShared || tells.text(quote).length > 0)) return withoutWords(source, tells)
  return url === null || tells.address(url).length === 0 ? source : { ...source, url: siteLeft(url, tells) }
}

/** Nor is it told where they stand, or what must have been seen for them. */
function withoutWords(source: Source, tells: Tells): Source {
  if (source.quote === null) return source
  const { document: _, position: __, ruling, ...rest } = source
  const bare = { ...rest, url: source.url === null ? null : siteLeft(source.url, tells), quote: null }
  if (ruling === undefined) return bare
  const { wordsRevealedIn: ___, ...decided } = ruling
  return { ...bare, ruling: decided }
}

function siteLeft(url: string, tells: Tells): string | null {
  const site = `${new URL(url).origin}/`
  return tells.address(site).length > 0 ? null : site
}

import type { EntityKind } from '../../model/entity.js'
import { contextVotes } from './contextVotes.js'
import { GIVEN_NAMES } from './givenNames.js'
import type { NamesFound } from './findNames.js'
import type { NameFound } from './page.js'
import { isOrdinary } from './isOrdinary.js'
import { shapeVotes } from './shapeVotes.js'
import { neighbourVotes } from './neighbourVotes.js'
import { addVotes, KINDS, noVotes, strongest, type Tally } from './tally.js'

/** A name with the kind of thing it names here. */
export interface NameOfKind extends NameFound {
  readonly kind: EntityKind
}

/** How much the same words elsewhere in the article weigh, against the words around this one. */
const ELSEWHERE = 0.4
/** How much of the votes of a given name is left out where people and characters are told apart. */
const GIVEN_NAME = 3
/** More votes than this from elsewhere add nothing. */
const ENOUGH = 12

/**
 * Decides what each name names. All occurrences of the same words vote (their neighbours, their shape), short names
 * vote for the full ones, and each occurrence then weighs that vote against its own neighbours: "Jessica Jones" is a
 * series here and a character there. Whether somebody is a person or a character is one question for the whole
 * article. Names that a universe knows are only what they are known to be.
 */
export function decideKinds({ names, tokens }: NamesFound): NameOfKind[] {
  const contexts = names.map((name) => contextVotes(name, tokens[name.sentence]))
  const totals = totalsOf(names, contexts)
  const lone = lendToFullNames(totals)
  neighbourVotes(names, tokens, totals).forEach((votes, i) => {
    const context = contexts[i]
    const total = totals.get(keyOf(names[i]))
    if (context !== undefined) addVotes(context, votes)
    if (total !== undefined) addVotes(total, votes)
  })
  const decided: NameOfKind[] = []
  names.forEach((name, i) => {
    const own = contexts[i] ?? noVotes()
    const total = totals.get(keyOf(name)) ?? noVotes()
    const inHeadline = tokens[name.sentence]?.titleCase === true
    if (lone.has(keyOf(name))) own.person *= 0.4
    decided.push({ ...name, kind: kindOf({ name, own, total, inHeadline }, decided.at(-1)?.kind) })
  })
  return decided
}

function isPersonal(surface: string): boolean {
  const words = surface.split(' ')
  return (words.length === 2 || words.length === 3) && isGivenName(words[0] ?? '') && !surface.includes(':')
}

interface Case {
  readonly name: NameFound
  readonly own: Tally
  readonly total: Tally
  readonly inHeadline: boolean
}

function kindOf({ name, own, total, inHeadline }: Case, last: EntityKind | undefined): EntityKind {
  if (name.afterSlash && last === 'character' && !name.known.some(({ kind }) => kind === 'organisation'))
    return 'character'
  const kinds = allowed(name)
  const weights = noVotes()
  for (const kind of KINDS) weights[kind] = own[kind] + ELSEWHERE * Math.min(total[kind], ENOUGH)
  if (
    kinds === KINDS &&
    name.known.length > 0 &&
    (inHeadline || !name.known.some(({ kind }) => kind === 'character'))
  ) {
    const shape = ownShape(name)
    weights.work += (shape.work ?? 0) * 0.3
    weights.organisation += (shape.organisation ?? 0) * 0.5
  }
  // Nothing small makes a title or a place of "Jane Roe".
  const personal = isPersonal(name.surface)
  if (!name.marked && !name.title && name.known.length === 0 && personal)
    for (const kind of ['work', 'place', 'organisation'] as const) weights[kind] *= 0.4
  // A person and a character of one name hardly ever meet in one article: what the article says decides between them.
  if (kinds.includes('person') && kinds.includes('character')) {
    const somebody =
      Math.max(weights.person, weights.character) + 0.3 * Math.min(weights.person, weights.character)
    // A given name speaks for somebody, little of it for somebody real.
    const real = total.person + own.person * 0.2 - (personal ? GIVEN_NAME : 0)
    const isPerson = real >= total.character + own.character * 0.2
    weights.person = isPerson ? somebody : -1
    weights.character = isPerson ? -1 : somebody
  }
  return strongest(kinds, weights)
}

/** What a name may be: what a universe or the table of organisations knows, else anything. */
function allowed({ known, marked }: NameFound): readonly EntityKind[] {
  const settled = known.filter(({ from, kind }) => from === 'universe' || kind === 'organisation')
  if (settled.length === 0 || (marked && settled.every(({ from }) => from === 'table'))) return KINDS
  return [...new Set(known.map(({ kind }) => kind))]
}

const keyOf = (name: NameFound | undefined): string => name?.surface.toLowerCase() ?? ''

function totalsOf(names: readonly NameFound[], contexts: readonly Tally[]): Map<string, Tally> {
  const totals = new Map<string, Tally>()
  names.forEach((name, i) => {
    const key = keyOf(name)
    let total = totals.get(key)
    if (total === undefined) {
      total = noVotes()
      addVotes(total, ownShape(name))
      totals.set(key, total)
    }
    const context = contexts[i]
    if (context !== undefined) addVotes(total, context)
  })
  return totals
}

function ownShape(name: NameFound): Partial<Tally> {
  const written = name.surface.split(/\s+/)
  const words = written.map((word) => word.toLowerCase())
  const votes = shapeVotes(words, {
    acronym: /^\p{Lu}{2,5}$/u.test(name.surface),
    givenName: isGivenName(written[0] ?? ''),
    ordinary: words.filter((word) => isOrdinary(word.replace(/[^\p{L}-]/gu, ''))).length,
  })
  for (const { kind, from } of name.known) {
    if (from === 'universe') continue
    if (kind === 'organisation') {
      votes.organisation = (votes.organisation ?? 0) + 12
      continue
    }
    votes[kind] = (votes[kind] ?? 0) + (kind === 'work' ? titleWeight(name, words) : heroWeight(name, words))
  }
  return votes
}

/** "Jane", and "J.J." or "M." */
const isGivenName = (word: string): boolean =>
  (GIVEN_NAMES.has(word.split('-')[0] ?? '') && !isOrdinary(word.toLowerCase())) ||
  (word.endsWith('.') && /^(?:\p{Lu}\.)+$/u.test(word))

/** A name of the table may be a hero's or a title's: then only the article can tell. */
const heroWeight = (name: NameFound, words: readonly string[]): number =>
  words.length > 1 && !name.known.some(({ kind }) => kind === 'work') ? 8 : 4

/** How sure a title of the table is meant: less where somebody may be called so too. */
function titleWeight(name: NameFound, words: readonly string[]): number {
  const isHero = name.known.some(({ kind }) => kind === 'character')
  if (isHero) return 3.5
  if (words.length === 1) return isOrdinary(words[0] ?? '') || GIVEN_NAMES.has(name.surface) ? 2.5 : 8
  return 10
}

/** What is said of "Ritter" is said of Krysten Ritter too. Returns the short names that belong to no full one. */
function lendToFullNames(totals: ReadonlyMap<string, Tally>): ReadonlySet<string> {
  const lone = new Set<string>()
  const byWord = new Map<string, Tally[]>()
  for (const [name, total] of totals) {
    const words = name.split(' ')
    if (words.length < 2 || words.length > 4) continue
    for (const word of [words[0], words.at(-1)]) {
      const owners = byWord.get(word ?? '')
      if (owners === undefined) byWord.set(word ?? '', [total])
      else owners.push(total)
    }
  }
  for (const [name, total] of totals) {
    if (name.includes(' ')) continue
    const owners = byWord.get(name)
    // News names real people in full before it calls them by less: who has one name only is in a story, as a rule.
    if (owners === undefined) {
      total.person *= 0.4
      lone.add(name)
    }
    if (owners?.length !== 1) continue
    for (const owner of owners) {
      owner.person += total.person * 0.7
      owner.character += total.character * 0.7
    }
  }
  return lone
}

import type { EntityKind } from '../../model/entity.js'
import type { Gender } from '../names/givenNames.js'
import type { EntityFound } from '../names/mention.js'
import { organisationOf } from '../names/organisationOf.js'
import type { Candidate, Standing } from './candidate.js'
import type { Wanted } from './referringWords.js'

/** What is known when a referring word is met. */
export interface Search {
  /** Whom its own sentence speaks of, and where in the document the word begins. */
  readonly own: readonly Candidate[]
  readonly before: number
  /** The sentences before. */
  readonly spoken: readonly SentenceSpoken[]
  /** The referring word stands in somebody’s words too. */
  readonly isQuoted: boolean
  /** What pronouns have shown so far. */
  readonly genders: ReadonlyMap<string, Gender>
  /** What each is called in the article: "director", "singer". */
  readonly trades: (entity: EntityFound) => ReadonlySet<string>
}

/** One sentence with whom it speaks of. */
export interface SentenceSpoken {
  readonly candidates: readonly Candidate[]
  /** All of it is somebody’s words: who says them was named before. */
  readonly isQuoted: boolean
}

/** How many sentences of the article’s own words back an antecedent is looked for, and how many in all. */
const REACH = 6
const FARTHEST = 20

/**
 * What each reason counts against a candidate: the least burdened is meant. After the salience weights of Lappin and
 * Leass, “An algorithm for pronominal anaphora resolution” (1994), with weights of our own.
 */
const SENTENCE = 4
const STANDING: Readonly<Record<Standing, number>> = {
  speaking: -1,
  subject: 0,
  plain: 3,
  owner: 4,
  governed: 5,
  bracketed: 10,
  quoted: 14,
}
/** Nobody said whether it is a man or a woman; little doubt in the same sentence, or where the last is about them. */
const UNSURE = 10
const UNSURE_BUT_NEAR = 4
/** Another trade than the description says, or none that the article tells. */
const OTHER_TRADE = 8
const NO_TRADE = 5
/** A character where somebody real is meant: in news people speak. */
const CHARACTER = 12

/** Whom a pronoun or a description of somebody stands for; null where nobody spoken of fits. */
export function findAntecedent(search: Search, wanted: Wanted): EntityFound | null {
  let best: EntityFound | null = null
  let least = Infinity
  const consider = (candidate: Candidate, back: number): void => {
    const burden = burdenOf(candidate, { search, wanted, back })
    if (burden === null || burden + SENTENCE * back >= least) return
    least = burden + SENTENCE * back
    best = candidate.mention.entity
  }
  for (const candidate of search.own) if (candidate.mention.end <= search.before) consider(candidate, 0)
  const { spoken } = search
  let back = 1
  for (let at = spoken.length - 1; at >= Math.max(0, spoken.length - FARTHEST) && back <= REACH; at--) {
    for (const candidate of spoken[at]?.candidates ?? []) consider(candidate, back)
    if (search.isQuoted || spoken[at]?.isQuoted !== true) back++
  }
  return best
}

interface Weighing {
  readonly search: Search
  readonly wanted: Wanted
  /** How many sentences back. */
  readonly back: number
}

/** What speaks against a candidate beside its distance; null where it cannot be meant. */
function burdenOf({ mention, standing }: Candidate, { search, wanted, back }: Weighing): number | null {
  const { entity } = mention
  if (!isMeant(entity, wanted, search.genders)) return null
  const gender = genderOf(entity, search.genders)
  let burden = STANDING[standing === 'quoted' && search.isQuoted ? 'plain' : standing]
  if (wanted.gender !== null && gender === null)
    burden += back === 0 || (back === 1 && STANDING[standing] <= 0) ? UNSURE_BUT_NEAR : UNSURE
  if (isUnlikely(entity.kind, wanted)) burden += CHARACTER
  return burden + (wanted.trade === null ? 0 : tradeBurden(search.trades(entity), wanted.trade))
}

const genderOf = (entity: EntityFound, genders: ReadonlyMap<string, Gender>): Gender | null =>
  genders.get(entity.id) ?? entity.gender

/** Whether the word can stand for it at all. */
export function isMeant(entity: EntityFound, wanted: Wanted, genders: ReadonlyMap<string, Gender>): boolean {
  if (!wanted.kinds.includes(entity.kind) || organisationOf(entity)?.is === 'outlet') return false
  const gender = genderOf(entity, genders)
  return wanted.gender === null || gender === null || gender === wanted.gender
}

const isUnlikely = (kind: EntityKind, { prefers }: Wanted): boolean => prefers !== null && kind !== prefers

function tradeBurden(trades: ReadonlySet<string>, trade: string): number {
  if (trades.has(trade)) return 0
  return trades.size > 0 ? OTHER_TRADE : NO_TRADE
}

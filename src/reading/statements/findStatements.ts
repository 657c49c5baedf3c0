import { PREDICATES, type Predicate } from '../../model/predicate.js'
import type { Moment } from '../moments/findMoments.js'
import { clauseAround } from '../certainty/clauseAround.js'
import { judgeCertainty, type Judgement } from '../certainty/judgeCertainty.js'
import type { EntityFound } from '../names/mention.js'
import type { Draft, Rule } from '../rules/rule.js'
import { RULES } from '../rules/rules.js'
import { heldWords, holdsWords, wordsOf } from '../slots/heldWords.js'
import { heldBy, holdsAll } from '../slots/neededSlots.js'
import { matchesOf, type Pattern, type PatternMatch } from '../slots/pattern.js'
import { documentPosition, type Slotted } from '../slots/slotted.js'
import type { Slot } from '../slots/slot.js'
import { momentNear } from './momentNear.js'
import type { StatementFound } from './statementFound.js'
import { NO_SEASONS, type SeasonsSpokenOf } from './seasonsSpokenOf.js'
import { workNear } from './workNear.js'

/** What the rules read in one sentence. */
export function findStatements(slotted: Slotted, background: Background): StatementFound[] {
  const found: StatementFound[] = []
  const words = wordsOf(slotted.text)
  const mayMatch = matcherFor(slotted, words)
  for (const rule of rulesFor(slotted, words))
    for (const match of rule.patterns.filter(mayMatch).flatMap((pattern) => matchesOf(pattern, slotted)))
      for (const draft of rule.tells(match)) {
        const statement = complete(rule, { match, draft, background })
        if (statement !== null && !found.some((other) => isSame(other, statement))) found.push(statement)
      }
  return withoutVagueTwins(found)
}

/** Asks whether a pattern can match a sentence, which is quicker than to try it. */
function matcherFor({ slots }: Slotted, words: readonly string[]): (pattern: Pattern) => boolean {
  const [kinds, held] = [heldBy(slots), heldWords(words)]
  return (pattern) => holdsAll(kinds, pattern.needs()) && holdsWords(held, pattern.words())
}

const ALL: readonly Rule[] = Object.values<Rule>(RULES)
const IS_ALWAYS: readonly boolean[] = ALL.map((rule) => rule.triggers === '*')
/** By trigger, the places of the rules that it sets off. */
const BY_TRIGGER: ReadonlyMap<string, readonly number[]> = indexByTrigger()

function indexByTrigger(): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [place, rule] of ALL.entries())
    for (const trigger of rule.triggers.split(/\s+/))
      index.set(trigger, [...(index.get(trigger) ?? []), place])
  return index
}

/** The rules that a word of the sentence sets off, in their one order. */
function rulesFor(slotted: Slotted, words: readonly string[]): readonly Rule[] {
  const isChosen = slotted.slots.length === 0 ? IS_ALWAYS.map(() => false) : [...IS_ALWAYS]
  for (const word of words) for (const place of BY_TRIGGER.get(word) ?? []) isChosen[place] = true
  // Without a name or a date only what is planned can be read: "There is no release date yet."
  return ALL.filter(
    ({ predicate }, place) => isChosen[place] && (slotted.slots.length > 0 || PLANNED.has(predicate)),
  )
}

interface Telling {
  readonly match: PatternMatch
  readonly draft: Draft
  readonly background: Background
}

/** What a sentence leaves unsaid. */
export interface Background {
  /** The work that the sentence is about where it names none. */
  readonly topic: EntityFound | null
  /** Who stands against the heroes of a work, or of one season of it. */
  readonly antagonistOf: (work: Slot | null) => EntityFound | null
  /** The works that each character is known to be in. */
  readonly homes: ReadonlyMap<string, readonly EntityFound[]>
  /** The seasons that the article is about. */
  readonly seasons?: SeasonsSpokenOf
}

/** What says nothing unless it is known of which work. */
const NEEDS_WORK: ReadonlySet<Predicate> = new Set<Predicate>([
  'cast',
  'credit',
  'airs-on',
  'release',
  'production',
])

const PLANNED: ReadonlySet<Predicate> = new Set<Predicate>(['release', 'production'])
/** "Will Silo be renewed?" says neither that it will nor that it will not. */
const ASKS = /^["“]?(?:will|can|could|has|have|is|are|was|did|does|should|would|might)\b[^?.!]*\?$/i

const PRESUPPOSED: Judgement = { certainty: 'certain', negated: false, cue: null }

/** The draft with its work, its moment, how sure it is and where it stands; null when nothing says of what it is. */
function complete(rule: Rule, { match, draft, background }: Telling): StatementFound | null {
  const { slotted } = match
  const near = draft.work === undefined ? workNear(slotted, match, background.topic) : draft.work
  const work =
    draft.work === undefined && PREDICATES[rule.predicate].realm === 'story'
      ? homeOf(draft, near, background)
      : near
  const subject =
    draft.antagonist === true ? background.antagonistOf(work) : (draft.subject ?? work?.entity ?? null)
  if (subject === null || (work === null && NEEDS_WORK.has(rule.predicate))) return null
  if (PLANNED.has(rule.predicate) && ASKS.test(slotted.text)) return null
  const [from, to] = draft.clause ?? [match.start, match.end]
  const clause = clauseAround(slotted.text, from, to)
  const moment: Moment | null =
    draft.happens === 'near' ? momentNear(slotted, from, to) : (draft.happens?.moment ?? null)
  const judgement =
    rule.presupposed === true
      ? PRESUPPOSED
      : judgeCertainty(slotted.text.slice(clause.start, clause.end), to - clause.start)
  return {
    predicate: rule.predicate,
    realm: PREDICATES[rule.predicate].realm,
    subject,
    object: draft.object ?? null,
    value: draft.value ?? null,
    role: draft.role ?? null,
    work: work?.entity ?? null,
    season: seasonOf(work, draft, background.seasons ?? NO_SEASONS),
    installment: work?.installment ?? null,
    happens: moment?.edtf ?? null,
    happensText: moment?.text ?? null,
    certainty: judgement.certainty,
    negated: draft.negated ?? judgement.negated,
    cue: judgement.cue,
    sentence: slotted.sentence.index,
    isWorkAssumed: draft.work === undefined && near !== null && !slotted.slots.includes(near),
    start: documentPosition(slotted, match.start),
    end: documentPosition(slotted, match.end),
  }
}

/** The season said, else the one that the article means. */
function seasonOf(work: Slot | null, draft: Draft, { newest, ofEpisodes }: SeasonsSpokenOf): number | null {
  if (work === null || work.season !== null) return work?.season ?? null
  const id = work.entity?.id ?? ''
  if (work.installment !== null) return ofEpisodes.get(id) ?? null
  return draft.ofSeason === true ? (newest.get(id) ?? null) : null
}

/** A character's story is told of a work that they are in, even where another is named nearer. */
function homeOf({ subject }: Draft, near: Slot | null, { homes, topic }: Background): Slot | null {
  const works = homes.get(subject?.id ?? '') ?? []
  if (near === null || works.length === 0 || works.some(({ id }) => id === near.entity?.id)) return near
  const home = works.find(({ id }) => id === topic?.id) ?? works[0]
  return { ...near, entity: home ?? near.entity, season: null, installment: null }
}

function isSame(a: StatementFound, b: StatementFound): boolean {
  return (
    isSameButTime(a, b) && a.happens === b.happens && a.season === b.season && a.installment === b.installment
  )
}

function isSameButTime(a: StatementFound, b: StatementFound): boolean {
  return (
    a.predicate === b.predicate &&
    a.subject.id === b.subject.id &&
    a.object?.id === b.object?.id &&
    a.work?.id === b.work?.id &&
    a.role === b.role &&
    a.value === b.value
  )
}

/** Without what another statement of the sentence says in more detail: a part, a season or a date. */
function withoutVagueTwins(found: readonly StatementFound[]): StatementFound[] {
  return found.filter((one) => !found.some((other) => other !== one && saysMore(other, one)))
}

function saysMore(other: StatementFound, one: StatementFound): boolean {
  if (one.predicate === 'cast')
    return (
      other.predicate === 'plays' && other.subject.id === one.subject.id && other.work?.id === one.work?.id
    )
  return (
    isSameButTime(other, one) &&
    detailOf(other) > detailOf(one) &&
    DETAILS.every((detail) => one[detail] === null || one[detail] === other[detail])
  )
}

const DETAILS = ['season', 'installment', 'happens'] as const

const detailOf = (statement: StatementFound): number =>
  DETAILS.filter((detail) => statement[detail] !== null).length

import { PREDICATES, type Predicate } from '../../model/predicate.js'
import type { Moment } from '../moments/findMoments.js'
import { clauseAround } from '../certainty/clauseAround.js'
import { judgeCertainty, type Judgement } from '../certainty/judgeCertainty.js'
import type { EntityFound } from '../names/mention.js'
import type { Draft, Rule } from '../rules/rule.js'
import { heldWords, holdsWords, type HeldWords } from '../slots/heldWords.js'
import { matchesOf, type Pattern, type PatternMatch } from '../slots/pattern.js'
import { documentPosition, type Slotted } from '../slots/slotted.js'
import type { Slot } from '../slots/slot.js'
import { momentNear } from './momentNear.js'
import { isSame, withoutVagueTwins } from './sameStatement.js'
import type { StatementFound } from './statementFound.js'
import { NO_SEASONS, type SeasonsSpokenOf } from './seasonsSpokenOf.js'
import { PLANNED, triesFor } from './triesFor.js'
import { workNear } from './workNear.js'

/** What the rules read in one sentence. */
export function findStatements(slotted: Slotted, background: Background): StatementFound[] {
  const found: StatementFound[] = []
  const words = heldWords(slotted.text)
  for (const { rule, patterns } of triesFor(slotted.slots, words))
    for (const match of matchesIn(slotted, words, patterns))
      for (const draft of rule.tells(match)) {
        const statement = complete(rule, { match, draft, background })
        if (statement !== null && !found.some((other) => isSame(other, statement))) found.push(statement)
      }
  return withoutVagueTwins(found)
}

/** Where patterns match that may; to ask first is quicker than to try. */
function matchesIn(slotted: Slotted, words: HeldWords, patterns: readonly Pattern[]): PatternMatch[] {
  const found: PatternMatch[] = []
  for (const pattern of patterns)
    if (holdsWords(words, pattern.words())) for (const match of matchesOf(pattern, slotted)) found.push(match)
  return found
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

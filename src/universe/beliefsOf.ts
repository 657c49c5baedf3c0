import { CERTAINTIES } from '../model/certainty.js'
import { boundsOf } from '../model/moment.js'
import type { Predicate } from '../model/predicate.js'
import type { KnownStatement, Source } from '../model/statement.js'
import { inForce, isSaying } from './inForce.js'
import { independentSources } from './independentSources.js'
import { isRereading, isWithdrawn } from './isWithdrawn.js'
import type { Originals } from './originalsOf.js'

/** One question, and everything that was ever said in answer to it: “When does it premiere?”, “Is she alive?”. */
export interface Belief {
  /** By the day on which each was first said, undated first: how the belief went. */
  readonly statements: readonly KnownStatement[]
  /** The one that stands now; null where everything was taken back. */
  readonly stands: KnownStatement | null
  /** What sets the one that stands apart from the next best; null where there is no other answer. */
  readonly because: Because | null
}

/** Why an answer stands, by the part of the rule that decided. */
export type Because =
  | 'others withdrawn'
  | 'told last'
  | 'surest'
  | 'said last'
  | 'said by a keeper'
  | 'happens last'
  | 'affirmed'
  | 'first of equals'

/** How late in the story a reveal point lies: the higher, the later. */
type StoryRank = (revealedIn: readonly string[]) => number

/**
 * Puts side by side what answers the same question, in the order of the first answer to each, and says which answer
 * stands.
 *
 * The rule: **the latest of the surest**. What was withdrawn does not stand. Of what is told in the story, the latest
 * told counts, because things change there (`rank`). Of the rest, the surest; of equally sure ones, the one said
 * last; of those, what a keeper says; then the stage that a work reaches last; then what is affirmed before what is
 * denied; then the first by id, so that it is always the same. Who repeats what somebody else said before does not say
 * it again.
 *
 * A keeper's word is the surest of its day: what a keeper confirms counts as certain, what one disputes as unknown, and
 * news of a later day that are as sure count before it.
 *
 * @param originals which documents repeat one another: see `originalsOf`
 */
export function beliefsOf(
  statements: readonly KnownStatement[],
  rank: StoryRank,
  originals: Originals = new Map(),
): Belief[] {
  const byQuestion = new Map<string, KnownStatement[]>()
  for (const statement of statements) {
    const question = questionOf(statement)
    const answers = byQuestion.get(question)
    if (answers === undefined) byQuestion.set(question, [statement])
    else answers.push(statement)
  }
  return [...byQuestion.values()].map((answers) => ({
    statements: answers.toSorted(
      (a, b) =>
        compare(firstSaid(a, originals), firstSaid(b, originals)) ||
        compare(dayOf(a.happens), dayOf(b.happens)) ||
        compare(a.id, b.id),
    ),
    ...standing(answers, ruleWith(rank, originals)),
  }))
}

/** Two statements with the same question cannot both be so. */
function questionOf(statement: KnownStatement): string {
  const { predicate, subject, object, value, role, work, season, installment } = statement
  const asked = ASKED[predicate]?.(statement) ?? [object, value, role, work, season, installment]
  return JSON.stringify([predicate, subject, ...asked])
}

/** Predicates with one right answer at a time, and what besides the subject is asked about; the rest ask “Is it so?”. */
const ASKED: Readonly<Partial<Record<Predicate, (statement: KnownStatement) => readonly unknown[]>>> = {
  release: ({ season, installment, value }) => [season, installment, value],
  production: ({ season }) => [season],
  status: () => [],
  format: () => [],
}

function standing(answers: readonly KnownStatement[], rule: Rule): Pick<Belief, 'stands' | 'because'> {
  const left = answers.filter((answer) => !isWithdrawn(answer))
  const byRule = (a: KnownStatement, b: KnownStatement): number =>
    rule.find(([, order]) => order(a, b) !== 0)?.[1](a, b) ?? compare(a.id, b.id)
  const [stands = null, next] = left.toSorted(byRule)
  if (stands === null || answers.length === 1) return { stands, because: null }
  if (next === undefined) return { stands, because: 'others withdrawn' }
  const decided = rule.find(([, order]) => order(stands, next) !== 0)
  return { stands, because: decided?.[0] ?? 'first of equals' }
}

type Order = (a: KnownStatement, b: KnownStatement) => number
type Rule = readonly (readonly [Because, Order])[]

/** What decides, first to last: negative where the first of two is the better answer. */
const ruleWith = (rank: StoryRank, originals: Originals): Rule => [
  ['told last', (a, b) => storyRank(b, rank) - storyRank(a, rank)],
  ['surest', (a, b) => doubtOf(a) - doubtOf(b)],
  ['said last', (a, b) => compare(lastSaid(b, originals), lastSaid(a, originals))],
  ['said by a keeper', (a, b) => Number(isKept(b)) - Number(isKept(a))],
  [
    'happens last',
    (a, b) => (a.predicate === 'production' ? compare(dayOf(b.happens), dayOf(a.happens)) : 0),
  ],
  ['affirmed', (a, b) => Number(a.negated) - Number(b.negated)],
]

const storyRank = ({ realm, revealedIn }: KnownStatement, rank: StoryRank): number =>
  realm === 'story' ? rank(revealedIn) : 0

/** How unsure a statement is, by what a keeper last decided of that where one did. */
function doubtOf(statement: KnownStatement): number {
  const [last] = rulingsOn(statement)
    .filter(({ stance }) => stance === 'confirms' || stance === 'disputes')
    .toSorted((a, b) => compare(b.ruling?.on ?? '', a.ruling?.on ?? ''))
  if (last === undefined) return CERTAINTIES.indexOf(statement.certainty)
  return CERTAINTIES.indexOf(last.stance === 'confirms' ? 'certain' : 'unknown')
}

const isKept = (statement: KnownStatement): boolean => rulingsOn(statement).some(isSaying)

const rulingsOn = (statement: KnownStatement): readonly Source[] =>
  statement.sources.some(({ ruling }) => ruling !== undefined)
    ? inForce(statement).filter(({ ruling }) => ruling !== undefined)
    : []

const saidDays = (statement: KnownStatement, originals: Originals): string[] =>
  independentSources(inForce(statement), originals)
    .filter((source) => isSaying(source) && !isRereading(source))
    .map(({ said }) => dayOf(said))
    .toSorted((a, b) => compare(a, b))

const dayOf = (moment: string | null): string => (moment === null ? '' : (boundsOf(moment)?.first ?? ''))
const firstSaid = (statement: KnownStatement, originals: Originals): string =>
  saidDays(statement, originals)[0] ?? ''
const lastSaid = (statement: KnownStatement, originals: Originals): string =>
  saidDays(statement, originals).at(-1) ?? ''
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

import { CERTAINTIES } from '../model/certainty.js'
import { boundsOf } from '../model/moment.js'
import type { Predicate } from '../model/predicate.js'
import type { KnownStatement } from '../model/statement.js'

/** One question, and everything that was ever said in answer to it: “When does it premiere?”, “Is she alive?”. */
export interface Belief {
  /** By the day on which each was first said, undated first: how the belief went. */
  readonly statements: readonly KnownStatement[]
  /** The one that stands now; null where everything was taken back. */
  readonly stands: KnownStatement | null
}

/** How late in the story a reveal point lies: the higher, the later. */
type StoryRank = (revealedIn: readonly string[]) => number

/**
 * Puts side by side what answers the same question, in the order of the first answer to each, and says which answer
 * stands.
 *
 * The rule: **the latest of the surest**. What was withdrawn does not stand. Of what is told in the story, the latest
 * told counts, because things change there (`rank`). Of the rest, the surest; of equally sure ones, the one said
 * last; of those, what is affirmed before what is denied; then the first by id, so that it is always the same.
 */
export function beliefsOf(statements: readonly KnownStatement[], rank: StoryRank): Belief[] {
  const byQuestion = new Map<string, KnownStatement[]>()
  for (const statement of statements) {
    const question = questionOf(statement)
    const answers = byQuestion.get(question)
    if (answers === undefined) byQuestion.set(question, [statement])
    else answers.push(statement)
  }
  return [...byQuestion.values()].map((answers) => ({
    statements: answers.toSorted((a, b) => compare(firstSaid(a), firstSaid(b)) || compare(a.id, b.id)),
    stands: standing(answers, rank),
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

function standing(answers: readonly KnownStatement[], rank: StoryRank): KnownStatement | null {
  const [best = null] = answers
    .filter(({ sources }) => !sources.some(({ stance }) => stance === 'withdraws'))
    .toSorted(
      (a, b) =>
        storyRank(b, rank) - storyRank(a, rank) ||
        CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
        compare(lastSaid(b), lastSaid(a)) ||
        Number(a.negated) - Number(b.negated) ||
        compare(a.id, b.id),
    )
  return best
}

const storyRank = ({ realm, revealedIn }: KnownStatement, rank: StoryRank): number =>
  realm === 'story' ? rank(revealedIn) : 0

const saidDays = ({ sources }: KnownStatement): string[] =>
  sources
    .map(({ said }) => (said === null ? '' : (boundsOf(said)?.first ?? '')))
    .toSorted((a, b) => compare(a, b))

const firstSaid = (statement: KnownStatement): string => saidDays(statement)[0] ?? ''
const lastSaid = (statement: KnownStatement): string => saidDays(statement).at(-1) ?? ''
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

import { PREDICATES } from '../../model/predicate.js'
import type { Moment } from '../moments/findMoments.js'
import { clauseAround } from '../certainty/clauseAround.js'
import { judgeCertainty } from '../certainty/judgeCertainty.js'
import type { EntityFound } from '../names/mention.js'
import type { Draft, Rule } from '../rules/rule.js'
import { RULES } from '../rules/rules.js'
import { matchesOf, type PatternMatch } from '../slots/pattern.js'
import { documentPosition, type Slotted } from '../slots/slotted.js'
import { momentNear } from './momentNear.js'
import type { StatementFound } from './statementFound.js'
import { workNear } from './workNear.js'

/** What the rules read in one sentence; `topic` is the work it is about where it names none. */
export function findStatements(slotted: Slotted, topic: EntityFound | null): StatementFound[] {
  const found: StatementFound[] = []
  for (const rule of rulesFor(slotted)) {
    for (const compiled of rule.patterns) {
      for (const match of matchesOf(compiled, slotted)) {
        for (const draft of rule.tells(match)) {
          const statement = complete(rule, { match, draft, topic })
          if (statement !== null && !found.some((other) => isSame(other, statement))) found.push(statement)
        }
      }
    }
  }
  return withoutVagueTwins(found)
}

const ALWAYS: readonly Rule[] = Object.values(RULES).filter((rule) =>
  (rule.triggers as readonly string[]).includes('*'),
)
const BY_TRIGGER: ReadonlyMap<string, readonly Rule[]> = indexByTrigger()

function indexByTrigger(): Map<string, Rule[]> {
  const index = new Map<string, Rule[]>()
  for (const rule of Object.values(RULES))
    for (const trigger of rule.triggers) index.set(trigger, [...(index.get(trigger) ?? []), rule])
  return index
}

/** The rules that a word of the sentence sets off, in their one order. */
function rulesFor(slotted: Slotted): Rule[] {
  if (slotted.slots.length === 0) return []
  const chosen = new Set<Rule>(ALWAYS)
  for (const word of slotted.words) for (const rule of BY_TRIGGER.get(word) ?? []) chosen.add(rule)
  return Object.values(RULES).filter((rule) => chosen.has(rule))
}

interface Telling {
  readonly match: PatternMatch
  readonly draft: Draft
  readonly topic: EntityFound | null
}

/** The draft with its work, its moment, how sure it is and where it stands; null when nothing says of what it is. */
function complete(rule: Rule, { match, draft, topic }: Telling): StatementFound | null {
  const { slotted } = match
  const work = draft.work === undefined ? workNear(slotted, match, topic) : draft.work
  const subject = draft.subject ?? work?.entity ?? null
  if (subject === null) return null
  const [from, to] = draft.clause ?? [match.start, match.end]
  const clause = clauseAround(slotted.text, from, to)
  const moment: Moment | null =
    draft.happens === 'near' ? momentNear(slotted, from, to) : (draft.happens?.moment ?? null)
  const judgement = judgeCertainty(slotted.text.slice(clause.start, clause.end))
  return {
    predicate: rule.predicate,
    realm: PREDICATES[rule.predicate].realm,
    subject,
    object: draft.object ?? null,
    value: draft.value ?? null,
    role: draft.role ?? null,
    work: work?.entity ?? null,
    season: work?.season ?? null,
    installment: work?.installment ?? null,
    happens: moment?.edtf ?? null,
    happensText: moment?.text ?? null,
    certainty: judgement.certainty,
    negated: draft.negated ?? judgement.negated,
    cue: judgement.cue,
    sentence: slotted.sentence.index,
    start: documentPosition(slotted, match.start),
    end: documentPosition(slotted, match.end),
  }
}

function isSame(a: StatementFound, b: StatementFound): boolean {
  return (
    a.predicate === b.predicate &&
    a.subject.id === b.subject.id &&
    a.object?.id === b.object?.id &&
    a.work?.id === b.work?.id &&
    a.role === b.role &&
    a.value === b.value &&
    a.season === b.season &&
    (a.happens === b.happens || b.happens === null)
  )
}

/** Somebody whose part is told is not told again as merely being in the work. */
function withoutVagueTwins(found: readonly StatementFound[]): StatementFound[] {
  return found.filter(
    (one) =>
      one.predicate !== 'cast' ||
      !found.some(
        (other) =>
          other.predicate === 'plays' &&
          other.subject.id === one.subject.id &&
          other.work?.id === one.work?.id,
      ),
  )
}

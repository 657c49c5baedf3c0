/** Statements that stand together, each told once and no longer than where it stands asks for. */
import type { Predicate } from '../model/predicate.js'
import { parseRef } from '../model/installmentRef.js'
import type { NamedStatement } from './namedStatement.js'
import { listOfParts } from './tellRevealPoint.js'
import { tellOfSeveral } from './tellOfSeveral.js'
import { tellStatement } from './tellStatement.js'

/** What happens in a story: under the name of its work it need not be said again. */
const IN_STORY: ReadonlySet<Predicate> = new Set(['plays', 'status', 'relation', 'trait', 'event'])
/** What several do or are together is told of all of them. */
const DEEDS: ReadonlySet<Predicate> = new Set(['status', 'event'])
/** What one does in several works is told in one sentence. */
const JOBS: ReadonlySet<Predicate> = new Set(['plays', 'cast', 'credit'])

/** @param ref where they stand, so that its work is named already; null where nothing is */
export function tellTogether(statements: readonly NamedStatement[], ref: string | null): NamedStatement[] {
  const work = ref === null ? undefined : parseRef(ref)?.work
  const sameJobs = new Map<string, NamedStatement[]>()
  for (const statement of statements) {
    const told = statement.work?.id === work ? toldWithin(statement) : statement
    const key = deedKey(told) ?? jobKey(told)
    const same = sameJobs.get(key)
    if (same === undefined) sameJobs.set(key, [told])
    else same.push(told)
  }
  return [...sameJobs.values()].flatMap((same) => inOneSentence(same) ?? same)
}

function toldWithin(statement: NamedStatement): NamedStatement {
  if (!IN_STORY.has(statement.predicate)) return statement
  const bare = { ...statement, work: null, season: null, installment: null }
  return { ...bare, words: tellStatement(bare) }
}

/** What a job is besides where and on which words; the id for what is no job. */
function jobKey(statement: NamedStatement): string {
  const { predicate, subject, object, value, role, happens, certainty, negated, speakers, work, id } =
    statement
  if (!JOBS.has(predicate) || work === null || object?.kind === 'work') return id
  return JSON.stringify([
    predicate,
    subject.id,
    object?.id,
    value,
    role,
    happens,
    certainty,
    negated,
    speakers,
  ])
}

/** What several do or are in one place is told of all of them at once; null for everything else. */
function deedKey({
  predicate,
  value,
  happens,
  certainty,
  negated,
  cue,
  work,
  speakers,
}: NamedStatement): string | null {
  if (!DEEDS.has(predicate) || value === null) return null
  return JSON.stringify([predicate, value, happens, certainty, negated, cue, work?.id, speakers])
}

function inOneSentence(same: readonly NamedStatement[]): NamedStatement | null {
  const [first] = same
  if (first === undefined || same.length === 1) return null
  if (DEEDS.has(first.predicate)) return { ...first, words: tellOfSeveral(same) }
  if (first.work === null) return null
  const parts = new Set(
    same.map(({ work, season, installment }) => partOf(work?.name ?? '', season, installment)),
  )
  const joined = {
    ...first,
    work: { ...first.work, name: listOfParts([...parts].toSorted()) },
    season: null,
    installment: null,
  }
  return { ...joined, words: tellStatement(joined) }
}

const partOf = (work: string, season: number | null, installment: number | null): string =>
  [work, season === null ? '' : `season ${season}`, installment === null ? '' : `episode ${installment}`]
    .filter((part) => part !== '')
    .join(' ')

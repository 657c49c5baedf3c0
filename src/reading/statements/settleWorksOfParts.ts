import type { EntityFound } from '../names/mention.js'
import type { Slotted } from '../slots/slotted.js'
import type { StatementFound } from './statementFound.js'

/**
 * Where a sentence tells whom somebody plays and names no work ("Mara (Ana Lopez) is late"), the work is the one in
 * which the article says elsewhere that they play or that the character is, if it names only one; else the one that is
 * called after the character, where that work is known.
 */
export function settleWorksOfParts(
  found: readonly StatementFound[],
  slotted: readonly Slotted[],
): readonly StatementFound[] {
  if (!found.some(isUnsettled)) return found
  const works = new Map<string, EntityFound | null>()
  for (const one of found) {
    const { work } = one
    if (one.predicate !== 'plays' || one.isWorkAssumed || work === null || one.negated) continue
    for (const key of keysOf(one)) {
      const other = works.get(key)
      works.set(key, other === undefined || other?.id === work.id ? work : null)
    }
  }
  for (const { slots } of slotted)
    for (const { entity, named } of slots)
      if (named && entity?.kind === 'work' && entity.known) works.set(titleOf(entity), entity)
  if (works.size === 0) return found
  return found.map((one) => {
    if (!isUnsettled(one)) return one
    const work = keysOf(one)
      .map((key) => works.get(key))
      .find((home) => home != null)
    return work === undefined || work === null || work.id === one.work?.id
      ? one
      : { ...one, work, season: null, installment: null }
  })
}

const isUnsettled = ({ predicate, isWorkAssumed }: StatementFound): boolean =>
  predicate === 'plays' && isWorkAssumed

/** The part as somebody's, the part, and who plays: what says most about the work comes first. */
const keysOf = ({ subject, object }: StatementFound): readonly string[] =>
  object === null ? [subject.id] : [`${subject.id} ${object.id}`, object.id, subject.id, titleOf(object)]

const titleOf = ({ name }: EntityFound): string => `called ${name.toLowerCase().replace(/^the /, '')}`

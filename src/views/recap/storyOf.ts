import { statementsAbout } from '../../horizon/statementsAbout.js'
import { statementsOf } from '../../horizon/statementsOf.js'
import type { Visible } from '../../horizon/visible.js'
import { whereLearnt } from '../../horizon/whereLearnt.js'
import { parseRef } from '../../model/installmentRef.js'
import type { Predicate } from '../../model/predicate.js'
import type { KnownStatement } from '../../model/statement.js'

/** What a recap tells, in the order in which it tells what one installment reveals: who somebody is before their end. */
const TOLD: readonly Predicate[] = ['alias', 'sameAs', 'trait', 'relation', 'event', 'status']

const kept = new WeakMap<Visible, ReadonlyMap<string, readonly KnownStatement[]>>()

/** What the story tells of a character, or in a work: also what one learns in the work without being told that it is in it. */
export function storyOf(visible: Visible, id: string): KnownStatement[] {
  const learntThere = kept.get(visible) ?? gather(visible)
  kept.set(visible, learntThere)
  const about = statementsAbout(visible, id).filter(isStory)
  return [...new Map([...about, ...(learntThere.get(id) ?? [])].map((each) => [each.id, each])).values()]
}

/**
 * What a document tells in the order in which it tells it; before that what is kept without one, by what a recap tells first.
 * Deeds that others do to somebody come just before what becomes of them.
 */
export function byTelling(a: KnownStatement, b: KnownStatement): number {
  return byWords(a, b) || placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

function byWords(a: KnownStatement, b: KnownStatement): number {
  const [one, other] = [firstWords(a), firstWords(b)]
  if (one === null || other === null) return Number(one !== null) - Number(other !== null)
  if (one.document !== other.document) return one.document < other.document ? -1 : 1
  return one.start - other.start
}

/** Where the first words stand that it rests on; null where no document is kept. */
function firstWords({
  sources,
}: KnownStatement): { readonly document: string; readonly start: number } | null {
  for (const { document, position } of sources)
    if (document !== undefined && position !== undefined) return { document, start: position[0] }
  return null
}

function placeOf({ predicate, role }: KnownStatement): number {
  const isSuffered = predicate === 'relation' && role !== null && role.endsWith(' by')
  return isSuffered ? TOLD.indexOf('event') + 0.5 : TOLD.indexOf(predicate)
}

const isStory = ({ realm, predicate }: KnownStatement): boolean =>
  realm === 'story' && TOLD.includes(predicate)

function gather(visible: Visible): ReadonlyMap<string, readonly KnownStatement[]> {
  const byWork = new Map<string, KnownStatement[]>()
  for (const statement of statementsOf(visible, TOLD)) {
    if (!isStory(statement)) continue
    const { ref } = whereLearnt(visible, statement.revealedIn)
    const work = ref === null ? null : parseRef(ref)?.work
    if (work === null || work === undefined) continue
    const there = byWork.get(work)
    if (there === undefined) byWork.set(work, [statement])
    else there.push(statement)
  }
  return byWork
}

import type { EntityFound } from '../names/mention.js'
import type { Slotted } from '../slots/slotted.js'
import { networksAbove } from './networksAbove.js'
import type { StatementFound } from './statementFound.js'

/**
 * Where the works air of which a headed sentence tells that they were ordered, cancelled, dated or cast: on the network
 * above it. Nothing for a work of which the article itself says where it airs.
 */
export function airsUnderHeadings(
  found: readonly StatementFound[],
  slotted: readonly Slotted[],
): StatementFound[] {
  const above = networksAbove(slotted)
  if (above.every((network) => network === null)) return []
  const told = new Set(found.flatMap(({ predicate, subject }) => (predicate === 'airs-on' ? subject.id : [])))
  return found.flatMap((statement) => {
    const network = above[statement.sentence] ?? null
    const { predicate, work, sentence } = statement
    const isAside = work !== null && !isNamedOpenly(slotted[sentence], work)
    if (network === null || work === null || isAside || !OF_PROGRAMMES.has(predicate) || told.has(work.id))
      return []
    told.add(work.id)
    return {
      ...statement,
      predicate: 'airs-on' as const,
      subject: work,
      object: null,
      value: network,
      role: null,
      season: null,
      installment: null,
      happens: null,
      happensText: null,
      certainty: 'certain' as const,
      negated: false,
      cue: null,
    }
  })
}

const OF_PROGRAMMES: ReadonlySet<string> = new Set(['production', 'release', 'cast'])

/** Not only in brackets after somebody: "Jane Roe (Silo) has joined Glass Road". */
function isNamedOpenly(slotted: Slotted | undefined, { id }: EntityFound): boolean {
  if (slotted === undefined) return false
  const open = slotted.text.replace(/\([^()]*\)/g, '')
  const named = slotted.slots.flatMap(({ entity }, at) => (entity?.id === id ? at : []))
  return named.length === 0 || named.some((at) => open.includes(`W${at}\uE001`))
}

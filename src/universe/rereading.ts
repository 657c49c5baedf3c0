import type { Entry } from '../model/entry.js'
import type { KnownStatement, Source } from '../model/statement.js'
import type { Universe } from '../model/universe.js'
import { inForce, isSaying } from './inForce.js'
import { isUnfound, isWithdrawn } from './isWithdrawn.js'

/** What reading documents again gives beside their entries: what it finds no more, and what it finds after all. */
export interface Rereading {
  /** Takes note of a document that was read again, and of what it said. */
  readonly note: (document: string, entries: readonly Entry[]) => void
  /**
   * What follows once every document was noted: a statement that only they made, and none of them makes any more, is
   * withdrawn, or corrected where the same words now say something else of the same; one that was withdrawn so and is
   * found again is confirmed. Reading again as before gives nothing.
   */
  readonly revisions: () => readonly Entry[]
}

/**
 * @param before what was known before any of it was read again
 * @param on the day, EDTF. What a day withdraws and confirms stays so until the next
 */
export function rereading(before: Universe, on: string): Rereading {
  const noted = new Set<string>()
  const found = new Set<string>()
  const known = new Set<string>()
  for (const { id } of before.statements) known.add(id)
  const anew = new Map<string, KnownStatement>()
  const revisionOf = (statement: KnownStatement): Entry[] => {
    const documents = restsOnDocuments(statement)
    const [document] = documents ?? []
    if (document === undefined || documents?.every((each) => noted.has(each)) !== true) return []
    const source: Source = { url: null, said: on, quote: null, document }
    const { id } = statement
    if (found.has(id)) return isUnfound(statement) ? [{ kind: 'confirmed', statement: id, source }] : []
    if (isWithdrawn(statement)) return []
    const by = statement.sources.flatMap((each) => anew.get(placeOf(statement, each)) ?? [])[0]
    if (by === undefined) return [{ kind: 'withdrawn', statement: id, source }]
    return [{ kind: 'corrected', statement: id, by, source }]
  }
  return {
    note: (document, entries) => {
      noted.add(document)
      for (const entry of entries) {
        if (entry.kind !== 'asserted') continue
        const { statement } = entry
        found.add(statement.id)
        if (known.has(statement.id)) continue
        for (const source of statement.sources) anew.set(placeOf(statement, source), statement)
      }
    },
    revisions: () => {
      const entries: Entry[] = []
      for (const statement of before.statements) entries.push(...revisionOf(statement))
      return entries
    },
  }
}

/** The same subject and predicate in the same words. */
const placeOf = ({ predicate, subject }: KnownStatement, { document, quote }: Source): string =>
  JSON.stringify([document, quote, predicate, subject])

/** The documents that a statement rests on; null where somebody else says so too. */
function restsOnDocuments(statement: KnownStatement): readonly string[] | null {
  const saying = inForce(statement).filter(isSaying)
  const named = saying.filter(({ document }) => document !== undefined)
  // Where a sentence gives more away than the statement does, a source without it stands beside the one that has it.
  const isBeside = ({ url, said, quote }: Source): boolean =>
    quote === null && named.some((other) => other.said === said && originOf(other.url) === originOf(url))
  if (!saying.every((source) => source.document !== undefined || isBeside(source))) return null
  return [...new Set(named.flatMap(({ document }) => document ?? []))]
}

const originOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).origin : null

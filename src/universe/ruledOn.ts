import type { KnownStatement, Source, Stance } from '../model/statement.js'
import { inForce } from './inForce.js'

/** What keepers decide of whether a statement is so. */
const VERDICTS: ReadonlySet<Stance> = new Set(['asserts', 'confirms', 'disputes', 'withdraws'])

/** What a keeper last decided of whether a statement is so, of all that holds; null where none did. */
export function ruledOn(statement: Pick<KnownStatement, 'sources'>): Source | null {
  if (!statement.sources.some(({ ruling }) => ruling !== undefined)) return null
  const [last] = inForce(statement)
    .filter(({ ruling, stance = 'asserts' }) => ruling !== undefined && VERDICTS.has(stance))
    .toSorted((a, b) => (givenOn(a) < givenOn(b) ? 1 : -1))
  return last ?? null
}

const givenOn = ({ ruling }: Source): string => `${ruling?.on} ${ruling?.id}`

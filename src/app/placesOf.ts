/** Where what somebody names is kept: in which universes, and as which installments. */
import { parseSeen } from '../horizon/parseSeen.js'
import type { Ledger } from '../ledger/ledger.js'
import { Problem } from '../model/problem.js'
import type { Work } from '../model/work.js'
import { installmentsSeen } from '../progress/installmentsSeen.js'
import { keptUniverse } from './keptUniverse.js'

/** What somebody names. */
export interface Naming {
  /** As a person writes it, `Jessica Jones 1x03`, or as a reference. */
  readonly words: readonly string[]
  /** The id of the universe that is meant; null where the title says it. */
  readonly universe: string | null
}

/** Installments in one universe. */
export interface Place {
  readonly universe: string
  readonly works: readonly Work[]
  readonly refs: readonly string[]
}

/** @throws Problem where no universe in the ledger lists it, or several do that mean different things */
export async function placesOf(ledger: Ledger, { words, universe }: Naming): Promise<readonly Place[]> {
  const outlines = await outlinesIn(ledger, universe)
  return words.flatMap((each) => placesOfOne(each, outlines))
}

async function outlinesIn(ledger: Ledger, wanted: string | null): Promise<readonly Omit<Place, 'refs'>[]> {
  const heads = await ledger.universes()
  const asked = heads.filter(({ id }) => wanted === null || id === wanted)
  if (asked.length === 0) throw noUniverse(wanted)
  return Promise.all(
    asked.map(async ({ id }) => ({ universe: id, works: (await keptUniverse(ledger, id)).works })),
  )
}

/** Works of the same id are one, in whichever universe they are listed; others that share a title are not. */
function placesOfOne(words: string, outlines: readonly Omit<Place, 'refs'>[]): readonly Place[] {
  const found: Place[] = []
  const troubles: Problem[] = []
  for (const outline of outlines) {
    try {
      found.push({ ...outline, refs: installmentsSeen(parseSeen([words], outline.works), outline.works) })
    } catch (trouble) {
      if (!(trouble instanceof Problem)) throw trouble
      troubles.push(trouble)
    }
  }
  const [first] = found
  if (first === undefined)
    throw troubles.find(({ hint }) => hint.startsWith('Did you mean')) ?? troubles[0] ?? noUniverse(null)
  const works = new Set(found.map(({ refs }) => workOf(refs)))
  if (works.size === 1) return found
  throw new Problem(
    'not-found',
    `“${words}” means something else in each of several universes`,
    `Say which one with --universe: ${found.map(({ universe }) => universe).join(', ')}.`,
  )
}

const workOf = (refs: readonly string[]): string => refs[0]?.replace(/\/.*$/s, '') ?? ''

export const noUniverse = (wanted: string | null): Problem =>
  new Problem(
    'not-found',
    wanted === null ? 'no universe is kept here yet' : `no universe “${wanted}” is kept here`,
    'Add one with `unspoiled pack add FILE`.',
  )

/** Where what somebody names is kept: in which universes, and as which installments. */
import { sightOf } from '../app.js'
import { parseSeen } from '../horizon/parseSeen.js'
import type { Ledger } from '../ledger/ledger.js'
import { Problem } from '../model/problem.js'
import type { Work } from '../model/work.js'
import { installmentsSeen } from '../progress/installmentsSeen.js'
import { askerOf } from './askerOf.js'
import { keptUniverse } from './keptUniverse.js'
import { noUniverse } from './noUniverse.js'
import type { KeepingWorld } from './withLedger.js'

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

/**
 * What the reader names themselves is found in all of the outline; what is refused is told by no more of it than they want
 * to see.
 * @throws Problem where no universe in the ledger lists it, or several do that mean different things
 */
export async function placesOf(
  ledger: Ledger,
  { words, universe }: Naming,
  world: KeepingWorld,
): Promise<readonly Place[]> {
  const outlines = await outlinesIn(ledger, universe)
  try {
    return words.flatMap((each) => placesOfOne(each, outlines))
  } catch (trouble) {
    if (!(trouble instanceof Problem)) throw trouble
    const shown = await Promise.all(outlines.map(async (each) => outlineFor(each, world)))
    for (const each of words) placesOfOne(each, shown)
    throw new Problem(
      'not-found',
      'one of these is not listed',
      'Name each as it stands on the page of its work.',
    )
  }
}

/** An outline as its reader wants it. */
async function outlineFor(
  { universe }: Pick<Place, 'universe'>,
  world: KeepingWorld,
): Promise<Omit<Place, 'refs'>> {
  const asker = await askerOf({ universes: [universe], seen: null, set: [], asOf: null }, world)
  return { universe, works: (await sightOf(asker, '')).visible.works }
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

import { parseRef } from '../../model/installmentRef.js'
import { rulingId, type Ruling } from '../../model/ruling.js'
import type { KnownStatement, Source } from '../../model/statement.js'
import type { Reason, RulingWish } from './rulingWish.js'

/** Who decides, when, and why. */
export interface Hearing {
  readonly keeper: string
  /** RFC 3339 in UTC. */
  readonly on: string
  readonly why: Reason | null
}

/** What a ruling does beside its stance. */
type Effect = Pick<Ruling, 'undoes' | 'reveals'>

/** The keeper as the source of what a wish decides of some statements. */
export function keeperSource(
  { keeper, on, why }: Hearing,
  {
    wish,
    about,
    effect = {},
  }: {
    readonly wish: RulingWish
    readonly about: readonly KnownStatement[]
    readonly effect?: Effect
  },
): Source & { readonly ruling: Ruling } {
  const words = why === null ? {} : { wordsRevealedIn: why.revealedIn ?? worksOf(about) }
  const ids = about.map(({ id }) => id).toSorted()
  const id = rulingId(keeper, on, [wish, ids, why?.words ?? null])
  const ruling = { id, keeper, on, ...effect, ...words }
  return { url: null, said: on.slice(0, 'yyyy-mm-dd'.length), quote: why?.words ?? null, ruling }
}

/**
 * The bound of the third law for what a keeper writes of statements: all of the works that they speak of. Where they speak
 * of none, a work that nobody can have seen.
 */
function worksOf(about: readonly KnownStatement[]): readonly string[] {
  const works = about.flatMap(({ work, revealedIn }) => [
    ...(work === null ? [] : [work]),
    ...revealedIn.flatMap((ref) => parseRef(ref)?.work ?? []),
  ])
  return works.length === 0 ? ['?'] : [...new Set(works)].toSorted()
}

import { identitiesOf } from '../horizon/identities.js'
import { releaseRankOf } from '../horizon/releaseRank.js'
import type { Visible } from '../horizon/visible.js'
import type { KnownStatement } from '../model/statement.js'
import { beliefsOf, type Belief } from '../universe/beliefsOf.js'

/**
 * What the reader may think of each question that `statements` answer: see `beliefsOf`. What is said of two who are one
 * for this reader answers the same questions.
 */
export function visibleBeliefs(visible: Visible, statements: readonly KnownStatement[]): Belief[] {
  const { shownAs } = identitiesOf(visible)
  const shown = (id: string | null): string | null => (id === null ? null : shownAs(id))
  const merged = statements.map((statement) => ({
    ...statement,
    subject: shownAs(statement.subject),
    object: shown(statement.object),
    work: shown(statement.work),
  }))
  return beliefsOf(merged, releaseRankOf(visible.works), visible.articles.originals)
}

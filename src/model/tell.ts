import type { Named } from './entity.js'
import type { Claim } from './statement.js'

/**
 * A claim on one line, for tests, logs, docs and people:
 * `Krysten Ritter · plays Jessica Jones · in The Defenders · probable`.
 * Parts that say nothing (certain, affirmed, undated) are left out.
 */
export function tell(claim: Claim<Named>): string {
  const what = [claim.object?.name, claim.value === null ? undefined : quoted(claim)].filter(
    (part) => part !== undefined,
  )
  const parts = [
    claim.subject.name,
    [claim.predicate, claim.role, ...what].filter(Boolean).join(' '),
    claim.work === null || claim.work.id === claim.subject.id ? null : `in ${claim.work.name}`,
    claim.season === null ? null : `season ${claim.season}`,
    claim.installment === null ? null : `episode ${claim.installment}`,
    claim.happens,
    claim.certainty === 'certain' ? null : claim.certainty,
    claim.negated ? 'not' : null,
    ...claim.speakers.map(speakerWords),
  ]
  return parts.filter(Boolean).join(' · ')
}

const quoted = (claim: Claim<Named>): string =>
  claim.predicate === 'said' ? `“${claim.value}”` : (claim.value ?? '')

const speakerWords = (speaker: Claim<Named>['speakers'][number]): string =>
  ['says', speaker.name, speaker.outlet && `to ${speaker.outlet}`, speaker.said].filter(Boolean).join(' ')

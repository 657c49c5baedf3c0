import type { FollowedSource } from '../app/collect/followedSources.js'

/** What is followed, a few lines each. */
export function tellSources(sources: readonly FollowedSource[]): readonly string[] {
  if (sources.length === 0) return ['Nothing is followed yet.\n']
  return sources.map((source) => `${[source.address, ...facts(source)].join('\n  ')}\n`)
}

function facts({ universes, dueOn, health }: FollowedSource): readonly string[] {
  const { succeededOn, failure, failedOn, failures, items, doubts = [] } = health
  return [
    ...(universes.length === 0 ? [] : [`for ${universes.join(', ')}`]),
    succeededOn === null
      ? 'not read yet'
      : `${items} ${items === 1 ? 'item' : 'items'}, last asked with success ${minute(succeededOn)}`,
    ...(failures === 0 ? [] : [`failed ${times(failures)}, last ${minute(failedOn ?? '')}: ${failure}`]),
    ...doubts.map((doubt) => `doubt: ${doubt}`),
    `next ${minute(dueOn)}`,
  ]
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times in a row`)

/** RFC 3339 without what nobody reads: `2026-03-01 10:00 UTC`. */
const minute = (moment: string): string => `${moment.slice(0, 16).replace('T', ' ')} UTC`

import type { EntityFound, MentionFound } from '../names/mention.js'
import type { Sentence } from '../sentences/splitSentences.js'

/** The headline counts as much as this many sentences. */
const HEADLINE = 3
/** How many times as often as the next it must be named. */
const CLEARLY = 2

/**
 * The work that an article is beyond doubt about: named in the headline or far more often than any other. "The show" is
 * that one, whatever else was named in passing. Null where several share the article.
 */
export function mainWork(
  sentences: readonly Sentence[],
  mentions: readonly MentionFound[],
): EntityFound | null {
  const [first, second] = weighWorks(sentences, mentions)
  return first !== undefined && first.weight >= CLEARLY * (second?.weight ?? 1) ? first.entity : null
}

/** The works of an article, from the one most named to the least; the earliest first among equals. */
export function weighWorks(
  sentences: readonly Sentence[],
  mentions: readonly MentionFound[],
): readonly { readonly entity: EntityFound; readonly weight: number }[] {
  const weights = new Map<string, { entity: EntityFound; weight: number }>()
  for (const { entity, sentence, by } of mentions) {
    if (entity.kind !== 'work' || by !== 'name') continue
    const tally = weights.get(entity.id) ?? { entity, weight: 0 }
    tally.weight += sentences[sentence]?.headline === true ? HEADLINE : 1
    weights.set(entity.id, tally)
  }
  return [...weights.values()].toSorted((a, b) => b.weight - a.weight)
}

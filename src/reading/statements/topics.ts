import type { EntityFound, MentionFound } from '../names/mention.js'
import type { Sentence } from '../sentences/splitSentences.js'

/**
 * For each sentence the work that it is about where it names none: the last one named in its paragraph, else the
 * article's main work (named in the headline, or else most often; the earliest among equals).
 */
export function topicsOf(
  sentences: readonly Sentence[],
  mentions: readonly MentionFound[],
): (EntityFound | null)[] {
  const main = mainWork(sentences, mentions)
  const works = mentions.filter((mention) => mention.entity.kind === 'work')
  let at = 0
  let last: EntityFound | null = null
  let paragraph = -1
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) last = null
    paragraph = sentence.paragraph
    const topic = last ?? main
    for (; (works[at]?.sentence ?? Infinity) <= sentence.index; at++) last = works[at]?.entity ?? null
    return topic
  })
}

export function mainWork(
  sentences: readonly Sentence[],
  mentions: readonly MentionFound[],
): EntityFound | null {
  const weights = new Map<string, { entity: EntityFound; weight: number }>()
  for (const { entity, sentence, by } of mentions) {
    if (entity.kind !== 'work' || by !== 'name') continue
    const tally = weights.get(entity.id) ?? { entity, weight: 0 }
    tally.weight += sentences[sentence]?.headline === true ? 4 : 1
    weights.set(entity.id, tally)
  }
  let best: { entity: EntityFound; weight: number } | null = null
  for (const tally of weights.values()) if (best === null || tally.weight > best.weight) best = tally
  return best?.entity ?? null
}

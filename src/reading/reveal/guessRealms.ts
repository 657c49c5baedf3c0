import type { MentionFound } from '../names/mention.js'
import type { Slotted } from '../slots/slotted.js'
import type { Judged } from './findRevealPoints.js'

/** A rough guess. */
export function guessRealms(
  slotted: readonly Slotted[],
  mentions: readonly (readonly MentionFound[])[],
): Judged[] {
  return slotted.map((sentence, i) => {
    const kinds = (mentions[i] ?? []).map((mention) => mention.entity.kind)
    const story = kinds.includes('character') && !kinds.includes('person')
    const ahead = /\b(?:will|going to|next)\b/.test(sentence.text)
    return { realm: story ? 'story' : 'world', spoils: story ? 0.5 : 0, preview: ahead ? 0.6 : 0.1 }
  })
}

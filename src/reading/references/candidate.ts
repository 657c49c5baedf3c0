import type { MentionFound } from '../names/mention.js'

/**
 * How a sentence speaks of somebody: as who says it, as what it is about, in another full place, as an owner ("Roe’s
 * show") or as what a preposition governs ("her feud with Roe"), in brackets, or inside words that somebody else says.
 */
export type Standing = 'speaking' | 'subject' | 'plain' | 'owner' | 'governed' | 'bracketed' | 'quoted'

/** Somebody whom a pronoun or a description may stand for, with how the sentence speaks of them. */
export interface Candidate {
  readonly mention: MentionFound
  readonly standing: Standing
}

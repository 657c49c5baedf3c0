import type { Speaking } from './attribution.js'
import { isPassive } from './isPassive.js'
import { phraseEnding } from './nounPhrase.js'
import type { Piece } from './piece.js'
import type { ReportingVerb } from './reportingVerbs.js'
import { sentenceSubject } from './sentenceSubject.js'
import { subjectAfter } from './subjectAfter.js'
import { subjectBefore } from './subjectBefore.js'

/** A reporting verb in its sentence. */
export interface VerbPlace {
  readonly verb: number
  /** First piece of the sentence. */
  readonly floor: number
  readonly known: ReportingVerb
}

/** Who does what the verb says: its own subject, its “by”, or the subject of the sentence it leans on. */
export function governor(pieces: readonly Piece[], { verb, floor, known }: VerbPlace): Speaking | null {
  const before = pieces[verb - 1]
  const leaning = () => sentenceSubject(pieces, { floor, limit: verb })
  if (known.gerund) return before?.kind === 'name' ? phraseEnding(pieces, verb - 1, floor) : leaning()
  if (!isPassive(pieces, verb)) return subjectBefore(pieces, verb, floor) ?? leaning()
  if (pieces[verb + 1]?.word === 'by') return subjectAfter(pieces, verb + 2)
  // “it was announced”, “was called ‘…’” say nothing of who announced it or called it so.
  return null
}

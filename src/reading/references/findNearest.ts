import type { EntityFound, MentionFound } from '../names/mention.js'
import { organisationOf } from '../names/organisationOf.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { isInPassing } from './isInPassing.js'
import type { Wanted } from './referringWords.js'

/** How many sentences back a work or an organisation is looked for. */
const REACH = 6

/** Where a word that stands for a work or an organisation was met. */
export interface Here {
  /** What each sentence names. */
  readonly bySentence: readonly (readonly MentionFound[])[]
  readonly sentences: readonly Sentence[]
  /** Index of the sentence, and where in the document the word begins. */
  readonly sentence: number
  readonly before: number
  /** The work that the article is about, where that is beyond doubt. */
  readonly main: EntityFound | null
}

/** The work or organisation that fits and was named last: in the nearest sentence that has any, the earliest. */
export function findNearest(here: Here, { kinds }: Wanted): EntityFound | null {
  const { bySentence, sentences, sentence, before, main } = here
  const named = (at: number): MentionFound | undefined =>
    bySentence[at]?.find(
      (mention) =>
        mention.end <= before &&
        kinds.includes(mention.entity.kind) &&
        organisationOf(mention.entity)?.is !== 'outlet' &&
        !isOther(sentences[at], mention),
    )
  const isNamedHere = bySentence[sentence]?.some(
    (mention) => mention.entity.kind === 'work' && !isOther(sentences[sentence], mention),
  )
  if (main !== null && kinds.includes('work') && isNamedHere !== true) return main
  for (let back = 0; back <= REACH; back++) {
    const found = named(sentence - back)
    if (found !== undefined) return found.entity
  }
  return null
}

/** “Ana Lopez (Silo)”, "the Silo movie franchise": a work that "the movie" does not go back to. */
const isOther = (sentence: Sentence | undefined, mention: MentionFound): boolean =>
  mention.entity.kind === 'work' && (isInPassing(sentence, mention) || namesMany(sentence, mention))

const MANY = /^(?: [a-z]+)? (?:franchise|universe|saga|movies|films|comics)\b/

function namesMany(sentence: Sentence | undefined, { end }: MentionFound): boolean {
  if (sentence === undefined) return false
  const at = end - sentence.start
  return MANY.test(sentence.text.slice(at, at + 40))
}

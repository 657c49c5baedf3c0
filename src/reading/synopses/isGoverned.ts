import type { ClauseToken } from './clauseTokens.js'
import { REPORTS } from './hedgeBefore.js'
import type { Subject } from './subjectAt.js'
import { isAdverb, isKnownOfOne, isOfSeveral, isParticiple, isPast } from './verbForms.js'

/** Words after which a name is only part of something else: “the man with Mara”, “the son of Mara and Theo”. */
const GOVERNORS: ReadonlySet<string> = new Set(
  `of with by to from for in on at between against about over near behind than without toward towards into onto under among upon like
  via beside alongside through named called or`.split(/\s+/),
)

/** Whether the words before make a name part of something else, or whomever something is done to. */
export function isGoverned(tokens: readonly ClauseToken[], { from }: Subject): boolean {
  const before = tokens[from - 1]?.word ?? ''
  if (GOVERNORS.has(before)) return true
  const farther = tokens[from - 2]?.word ?? ''
  // “the clubs he finds”, but “while he finds”
  if (
    tokens[from]?.slot?.named === false &&
    /^[a-z]/.test(before) &&
    !OPENS.test(before) &&
    !REPORTS.has(before)
  )
    return !isAdverb(before)
  // “the letters that Mara wrote”, but “learns that Mara wrote”
  if (before === 'that') return !saysSomething(farther)
  // “helping Mara”, “the man who hid Mara”, but “a grieving Mara” and “knows Mara is”
  const isVerb = /[a-z]{2}ing$/.test(before) || isKnownOfOne(before) || isPast(before)
  return isVerb && !REPORTS.has(before) && !/^(?:an?|the|his|her|their|\w+ly|,)$/.test(farther)
}

/** Whether “that” may follow it with what is so: a verb, or “the news”. */
const saysSomething = (word: string): boolean =>
  isKnownOfOne(word) || isPast(word) || isParticiple(word) || isOfSeveral(word) || STATES_THAT.test(word)

const STATES_THAT =
  /^(?:so|out|now|is|was|are|and|but|it|such|given|provided|fact|news|truth|revelation|realization|discovery|proof|evidence|word|secret|suspicion|belief|idea|sure|certain|aware|afraid|convinced|happy|glad|surprised|to|\w+ing)$|^$/

/** Words that join clauses: “he” after one of them begins one. */
const OPENS =
  /^(?:when|while|after|before|because|but|that|and|how|until|since|where|as|if|so|then|though|although|once|what|whom|why|which|or|yet|because)$/

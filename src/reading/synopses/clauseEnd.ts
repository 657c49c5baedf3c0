import type { ClauseToken } from './clauseTokens.js'
import { isKnownOfOne, isOfSeveral, isPast, looksOfOne } from './verbForms.js'
import { MODALS, skipAdverbs } from './verbPhrase.js'

/** Words of what is told of somebody, at most; more is cut back to where it can be. */
const MOST_WORDS = 28
const FEWEST_WORDS = 4

/** The token before which what is said of an actor is over, for a clause whose verb is token `verb`. */
export function clauseEnd(tokens: readonly ClauseToken[], verb: number): number {
  let depth = 0
  for (let at = verb + 1; at < tokens.length; at++) {
    const word = wordAt(tokens, at)
    if (word === '(') depth++
    else if (word === ')' && depth > 0) depth--
    else if (depth === 0) {
      if (at - verb > MOST_WORDS) return cutBack(tokens, verb, at)
      if (endsAt(tokens, at)) return at
    }
  }
  return tokens.length
}

/** A long clause ends before one of the words that only add to it. */
function cutBack(tokens: readonly ClauseToken[], verb: number, end: number): number {
  for (let at = end; at > verb + FEWEST_WORDS; at--) if (ADDS.has(wordAt(tokens, at))) return at
  return end
}

const ADDS = new Set(
  'who which that where whose to for in on with by from of during about into at after before as and'.split(
    ' ',
  ),
)

const wordAt = (tokens: readonly ClauseToken[], at: number): string => tokens[at]?.word ?? ''

function endsAt(tokens: readonly ClauseToken[], at: number): boolean {
  const word = wordAt(tokens, at)
  // Within a sentence a full stop only shortens: “Dr. Hale”.
  if (word === '.') return at === tokens.length - 1
  if (MARKS.test(word)) return true
  if (word === ',') return !joinsList(tokens, at)
  if (ENDS.has(word)) return true
  // “that Mara does not know him | worries Theo”
  if (/^(?:him|them|it)$/.test(wordAt(tokens, at - 1)) && isKnownOfOne(word) && !NOUNS.has(word)) return true
  if (word === 'and' || word === 'or' || word === 'then') return opensClause(tokens, at + 1)
  if (MAY_END.has(word)) return opensClause(tokens, at + 1) || /[a-z]{2}ing$/.test(wordAt(tokens, at + 1))
  return word === 'who' && tokens[at - 1]?.slot != null
}

/** What ends a clause; a dash does too. */
const MARKS = /^[;:!?)[\]—…-]$|^--$/
const ENDS = new Set('but while when whereas although though unless whenever because until'.split(' '))
/** What ends one only where another clause follows: “after Mara leaves”, but “after the flood”. */
const MAY_END = new Set('as after before since so if where once yet nor'.split(' '))

/** “Mara, Theo and Ruth”, “food, water and rope”: a comma within a list. */
function joinsList(tokens: readonly ClauseToken[], comma: number): boolean {
  const [before, after] = [tokens[comma - 1], tokens[comma + 1]]
  if (before?.slot == null || after?.slot == null || after.possessive) return false
  // What the last of a list does is the beginning of something else.
  let last = comma + 1
  for (let at = comma + 2; at < comma + 16; at++) {
    const token = tokens[at]
    if (token?.slot != null) last = at
    else if (token?.word !== ',' && token?.word !== 'and') break
  }
  return !isVerbAt(tokens, skipAdverbs(tokens, last + 1))
}

/** Whether somebody begins to do something at `at`: “Ruth finds”, “she”, “then leaves”. */
function opensClause(tokens: readonly ClauseToken[], from: number): boolean {
  const at = skipAdverbs(tokens, from)
  const token = tokens[at]
  if (token === undefined) return false
  if (token.slot !== null && !token.possessive) {
    const named = token.slot.named
    return !named || isVerbAt(tokens, skipAdverbs(tokens, at + 1)) || namesMore(tokens, at)
  }
  if (PRONOUNS.has(token.word)) return true
  return isKnownVerbAt(tokens, at) || MODALS.has(token.word) || AUXILIARIES.has(token.word)
}

/** “…, and Mara and Theo find”: somebody else comes into it. */
function namesMore(tokens: readonly ClauseToken[], at: number): boolean {
  const next = tokens[at + 2]
  return (
    wordAt(tokens, at + 1) === 'and' && next?.slot != null && isVerbAt(tokens, skipAdverbs(tokens, at + 3))
  )
}

const isVerbAt = (tokens: readonly ClauseToken[], at: number): boolean => {
  const word = wordAt(tokens, at)
  return looksOfOne(word) || isOfSeveral(word) || MODALS.has(word) || AUXILIARIES.has(word) || isPast(word)
}

/** “finds and plans to”, not “weapons and plans”: what may be a noun is a verb where something hangs on it. */
export function isKnownVerbAt(tokens: readonly ClauseToken[], at: number): boolean {
  if (!isKnownOfOne(wordAt(tokens, at))) return false
  const next = tokens[at + 1]
  // “locks the gate and runs.”, but “weapons and plans.”
  if (next === undefined || MARKS.test(next.word) || /^[.,]$/.test(next.word))
    return !NOUNS.has(wordAt(tokens, at)) || !wordAt(tokens, at - 2).endsWith('s')
  return next.slot !== null || !NOUNS.has(wordAt(tokens, at)) || AFTER_VERB.has(next.word)
}

const NOUNS = new Set(
  `accounts aches acts aims answers arms attacks attempts bases battles blows bombs bonds calls cares challenges changes charges claims
  commands costs crashes crosses cures dances dates deals demands desires doubts dreams drinks drives drugs escapes eyes fears feelings fights figures
  fires forces frames friends guards guesses guides hands harbors hearts hopes hosts houses hunts kills kisses lands leads lies lights locks looks
  loves masters means meets minds moves murders names needs nurses objects offers orders parts plans plants plays plots points
  poisons posts prays promises questions raids records reports requests risks robots runs searches shares shelters shots shows sides
  signs sinks songs spies spots stages stands stays steps stops storms strikes studies supplies supports surprises talks tasks
  teams tests threats touches tracks trains transfers traps travels treats tricks trusts turns uses values views visits votes wakes walks
  watches wishes wonders works wounds`.split(/\s+/),
)
const AFTER_VERB = new Set(
  'to a an the his her their its him them that on in at for with into up out off over'.split(' '),
)
const AUXILIARIES = new Set('is are was were has have had does do did'.split(' '))
const PRONOUNS = new Set('he she they it someone somebody nobody everyone'.split(' '))

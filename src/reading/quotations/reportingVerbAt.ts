import type { Piece } from './piece.js'
import { reportingVerb, type ReportingVerb } from './reportingVerbs.js'
import { DETERMINERS, PREPOSITIONS } from './smallWords.js'

/** What a verb in its first form follows: “will say”, “I think”, “did not tell”. */
const BEFORE_BARE = new Set(
  'to will would can could may might must should shall did do does not never i we you they who and fans sources critics people also even still often both who'.split(
    ' ',
  ),
)
/** Forms that are as often nouns: “her comments”, “three tweets”. */
const NOUNS_TOO = new Set(
  'tweets posts comments claims reports notes shares talks states calls points answers hints jokes remarks promises pledges quotes cries labels brands reads reporting writing reading casting calling beginning offering posting saying telling thinking posted report'.split(
    ' ',
  ),
)
const THIRD_PERSON =
  /^(?:he|she|it|who|which|that|also|and|one|someone|everyone|now|then|later|even|.+ly|he's|she's)$/

/**
 * The reporting verb at a piece, where it stands as a verb: “Roe tweets” but not “late-night tweets”,
 * “will state” but not “her state”. Undefined where none stands.
 */
export function reportingVerbAt(pieces: readonly Piece[], at: number): ReportingVerb | undefined {
  const piece = pieces[at]
  if (piece?.kind !== 'word') return undefined
  const verb = reportingVerb(piece.word)
  if (verb === undefined) return undefined
  // “As Roe put it”
  if (verb.base === 'put') return pieces[at + 1]?.word === 'it' ? verb : undefined
  const before = pieces[at - 1]
  if (before === undefined || piece.opens) return verb.gerund || !verb.bare ? verb : undefined
  const isOwned = DETERMINERS.has(before.word) && before.word !== 'all' && before.word !== 'both'
  if (isOwned || before.word === "'s" || before.word === "'") return undefined
  if (verb.bare && piece.word !== 'read') return standsBare(before) ? verb : undefined
  if (NOUNS_TOO.has(piece.word) && !verb.gerund) return takesThirdPerson(pieces, at) ? verb : undefined
  return PREPOSITIONS.has(before.word) && !verb.gerund && before.word !== 'about' ? undefined : verb
}

const standsBare = (before: Piece): boolean =>
  BEFORE_BARE.has(before.word) ||
  (before.kind === 'word' && /[^s'u]s$/.test(before.word) && !DETERMINERS.has(before.word))

/** “Roe notes”, “the actor jokes”: after a name, a pronoun, or a noun with an article. */
function takesThirdPerson(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]
  if (before === undefined) return false
  if (before.kind !== 'word') return true
  if (THIRD_PERSON.test(before.word)) return true
  return [at - 2, at - 3].some((index) => /^(?:the|a|an|one|another)$/.test(pieces[index]?.word ?? ''))
}

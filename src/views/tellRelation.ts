/** How two stand to each other, as a sentence: “Stick is the mentor of Matt Murdock”. */
import { withArticle } from './withArticle.js'

export interface RelationWords {
  readonly subject: string
  readonly what: string
  readonly role: string | null
  readonly isDenied: boolean
}

/** “Grotto was killed by Frank Castle”, “Ann is not a sister of Bea”, “Ann and Bea are cousins”. */
export function tellRelation({ subject, what, role, isDenied }: RelationWords): string {
  const not = isDenied ? ' not' : ''
  if (role !== null && MUTUAL.test(role)) return `${subject} and ${what} are${not} ${role}`
  // What one suffers from another is over when it is told of.
  const verb = role?.endsWith(' by') === true ? 'was' : 'is'
  return `${subject} ${verb}${not} ${tellRole(role)} ${what}`
}

/** “the father of”, “an ally of”, “killed by”: a role with what leads to the other side. */
function tellRole(role: string | null): string {
  if (role === null) return 'linked to'
  if (/ (?:of|by|with|to|for|from)$/.test(role)) return role
  return `${UNCOUNTED.test(role) ? role : UNIQUE.test(role) ? `the ${role}` : withArticle(role)} of`
}

/** Both sides at once. */
const MUTUAL =
  /\b(?:allies|brothers|colleagues|cousins|enemies|friends|lovers|partners|rivals|roommates|siblings|sisters|spouses|twins)$/i

/** Nobody, or hardly anybody, has two of them at a time. */
const UNIQUE =
  /^(?!former |ex-|an? |the )(?:[a-z'-]+ )*(?:father|mother|dad|mum|mom|husband|wife|spouse|widow|widower|fiancée?|leader|head|founder|owner|editor|right-hand man|right hand|killer|murderer|best friend|love interest|king|queen|namesake)$/i

const UNCOUNTED = /^(?:family|kin|the .*)$/i

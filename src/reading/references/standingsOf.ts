import type { Span } from '../../model/reading.js'
import type { MentionFound } from '../names/mention.js'
import type { Sentence } from '../sentences/splitSentences.js'
import type { Candidate, Standing } from './candidate.js'
import { REPORTING } from './referringWords.js'

/** How much before a name may say what governs it. */
const REACH = 48
/** A preposition, and what may stand between it and a name: "with the former star Roe". */
const GOVERNED =
  /(?:^|[\s("“])(?:of|with|by|for|to|from|about|on|in|at|as|like|unlike|alongside|opposite|against|between|over|than|and unlike|including|called|named|playing|plays?|played)\s(?:(?:the|a|an|his|her|their|its|fellow|former|late|old|new|actors?|actress|singer|director|producer|creator|writer|author|host|(?:co-)?stars?|showrunner|husband|wife|fianc[eé]e?|boyfriend|girlfriend|friend|brother|sister|son|daughter|father|mother|boss)\s){0,3}["“‘']?$/i
/** What stands between names of one list. */
const LISTED = /^["”’']?(?: \([^()]*\))?(?:,| and| or| &|, and|\/)["”’']? ?(?:[\p{Ll}-]+ ){0,2}["“‘']?$/u

/** "Roe also said", "…," said Roe. */
const SAYS = /^ (?:(?:also|then|has|had|later|recently|once) )*(\p{Ll}+)/u
const SAID = /[”",] (\p{Ll}+) $/u

/** How `sentence` speaks of those whom it mentions, in order of position; `isQuoted` knows what others say. */
export function standingsOf(
  { start, text }: Sentence,
  mentions: readonly MentionFound[],
  isQuoted: (span: Span) => boolean,
): Candidate[] {
  const candidates: Candidate[] = []
  let depth = 0
  let from = 0
  let hasSubject = false
  for (const mention of mentions) {
    const between = text.slice(from, mention.start - start)
    depth = Math.max(0, depth + depthOf(between))
    from = mention.end - start
    const before = candidates.at(-1)
    const standing: Standing =
      asideOf(depth, isQuoted(mention)) ??
      (before?.standing === 'governed' && LISTED.test(between)
        ? 'governed'
        : ownPlace(mention, around(text, { start: mention.start - start, end: mention.end - start })))
    const isSubject: boolean = standing === 'plain' && !hasSubject
    hasSubject ||= isSubject || standing === 'speaking'
    candidates.push({ mention, standing: isSubject ? 'subject' : standing })
  }
  return candidates
}

function asideOf(depth: number, quoted: boolean): Standing | null {
  if (quoted) return 'quoted'
  return depth > 0 ? 'bracketed' : null
}

/** "He" and "she" are subjects of their clause, whatever stands before. */
interface Around {
  readonly before: string
  readonly after: string
}

const around = (text: string, { start, end }: Span): Around => ({
  before: text.slice(Math.max(0, start - REACH), start),
  after: text.slice(end, end + REACH),
})

function ownPlace({ by, possessive }: MentionFound, { before, after }: Around): Standing {
  if (isReporting(SAYS.exec(after)) || isReporting(SAID.exec(before))) return 'speaking'
  if (by === 'pronoun') return possessive ? 'owner' : 'subject'
  if (GOVERNED.test(before)) return 'governed'
  return possessive ? 'owner' : 'plain'
}

const isReporting = (found: RegExpExecArray | null): boolean => REPORTING.has(found?.[1] ?? '')

function depthOf(between: string): number {
  let depth = 0
  for (const mark of between) {
    if (mark === '(' || mark === '[') depth++
    else if (mark === ')' || mark === ']') depth--
  }
  return depth
}

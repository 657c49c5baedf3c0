import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'

/** Words before a title after which the sentence does not go on to speak of that work. */
const PASSING_BEFORE =
  /(?:promoting|promoted|plugging|known for|famous for|starred in|stars in|appeared in|guest[- ]starred on|such as|similar to|reminiscent of|unlike|than|following on from|follow-up to|sequel to|prequel to|riff on|compared to|alongside|as well as|films like|shows like|series like|credits include|best of|worked on|(?:was|were|been|once) an? (?:[a-z-]+ ){0,2}(?:writer|producer|director|actor|regular) (?:on|for|of|in)|(?:success|wake|heels|popularity|failure|cancellation|demise|likes|vein|spirit|style|footsteps|tradition|mold|mould) of|, (?:late |formerly )?(?:of|from)|(?:known|famous) (?:for|from|as) [a-z' -]{0,40}(?:in|on|from)|(?:in|on) (?:last|this) (?:year|season|summer|spring|fall|week)['’]s)\s(?:the |a |an |his |her |their )?["“‘']?$/i

/** What may follow a title that only tells whose somebody or something is: "Silo star Ana Lopez", "the Silo spinoff Night Ferry". */
const OWNER_AFTER =
  /^["”’']? (?:author|creator|director|writer) [A-Z][\w.]+(?: [A-Z][\w.]+){1,3}['’]s |^["”’']?['’]s [A-Z]\w+ [A-Z]\w+,? [a-z]|^["”’']?(?:'s|’s)?,? (?:[Cc]o-)?(?:[Ss]tar|[Aa]lum|[Aa]ctor|[Aa]ctress|[Vv]et|[Vv]eteran|[Ff]ilmmaker|[Ff]ame|[Bb]reakout)\b|^["”’']?(?: [A-Za-z-]+){0,2} (?:series|show|film|movie|game|spinoff|spin-off|prequel|sequel|short),? (?:called |titled )?["“‘']?[A-Z]/

/** "with his “Silo” director Jane Roe" */
const THEIR = /\b(?:his|her|their) ["“‘']?$/
const MAKER_AFTER = /^["”’']? (?:director|creator|writer|showrunner|producer|costar|colleague|collaborator)\b/

/**
 * Whether a work is named only in passing: in parentheses, to say whose somebody is, or in a comparison. What is said
 * next is not of it.
 */
export function isInPassing(sentence: Sentence | undefined, mention: Span): boolean {
  if (sentence === undefined) return false
  const before = sentence.text.slice(0, mention.start - sentence.start)
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return true
  const after = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 40)
  return (
    PASSING_BEFORE.test(before.slice(-70)) ||
    OWNER_AFTER.test(after) ||
    (THEIR.test(before) && MAKER_AFTER.test(after))
  )
}

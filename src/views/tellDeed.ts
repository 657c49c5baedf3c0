/** What somebody does or suffers, as it goes on after their name. The words themselves are never changed. */
/**
 * “ takes in the masked man”, “ was sent by Kilgrave”, or “: her body is dug up”: where
 * the words have no verb of their own that we are sure of, a colon stands for it.
 */
export function tellDeed({ what, isDenied }: { readonly what: string; readonly isDenied: boolean }): string {
  if (isDenied) return `: not ${what}`
  const [first = '', second = ''] = what.split(' ')
  if (isDeed(first, second)) return ` ${what}`
  return isSuffered(first) && second === 'by' && !GOES_ON.test(what) ? ` was ${what}` : `: ${what}`
}

/** The third person of a verb, by its ending and by what can follow one; or a past that nobody mistakes for a participle. */
function isDeed(first: string, second: string): boolean {
  if (PAST.has(first) || MODALS.has(first) || first.endsWith("n't")) return true
  if (ADVERBS.has(first)) return isDeed(second, '')
  if (/[a-z]{2}ed$/.test(first) && TAKES.test(second)) return true
  return (
    /^[a-z]{2,}[^s]s$|^(?:is|has|was)$/.test(first) && !NO_VERB.has(first) && !NOT_AFTER_VERB.test(second)
  )
}

const MODALS = new Set('can must may might could should will would cannot'.split(' '))
const ADVERBS = new Set('nearly almost never not'.split(' '))
/** “boarded the ferry”: what was done, and to what. */
const TAKES = /^(?:the|an?|him|them|it)$/

const PAST = new Set(
  'ate became began broke chose did drove fell forgot froze gave grew had knew rode rose saw spoke stole swore took tore went were wore wrote'.split(
    ' ',
  ),
)

const NO_VERB = new Set(
  'always as besides eyes his hers its others ours perhaps plus powers reflexes several sometimes superpowers theirs this thus towards us various yours'.split(
    ' ',
  ),
)

/** “brothers who …”, “powers of …”. */
const NOT_AFTER_VERB = /^(?:who|whom|whose|which|of|are|were|have|do|can|will|is|was|has)$/

/** Participles, so that “by” after one says who did it. */
const isSuffered = (word: string): boolean =>
  /^[a-z]{2,}(?:ed|en)$|^(?:sent|made|shot|caught|found|held|brought|bought|hit|led|told|struck|torn|worn|born)$/.test(
    word,
  )

/** “stopped by Jessica, is sent to prison” has its verb later. */
const GOES_ON = /, (?:is|has|was|had) /

import { wordNeedsOf, type WordNeeds } from './heldWords.js'
import { knownNeedsOf } from './knownNeedsOf.js'
import { neededSlots, type SlotSet } from './neededSlots.js'
import { CLOSE, OPEN, type Slot } from './slot.js'
import type { Slotted } from './slotted.js'

/**
 * Patterns of rules: regular expressions over slotted sentences, with slots in braces.
 * `{person} plays {character} in {a}{work}`. `{star:person}` gives a slot a name of its own.
 */
const KINDS: Readonly<Record<string, string>> = {
  person: '[PN]',
  character: '[CNP]',
  work: 'W',
  organisation: 'O',
  place: '[LN]',
  moment: 'T',
  name: '[PCNOW]',
}

const slotOf = (letters: string): string => `${OPEN}${letters}\\d+${CLOSE}`
const listOf = (letters: string): string =>
  `${slotOf(letters)}(?:(?:, (?:and |& )?| (?:and|&) )${letters === 'W' ? KIND_OF_WORK : ''}${slotOf(letters)})*`

/** "Silo and the film Night Ferry" */
const KIND_OF_WORK = '(?:the (?:series|show|film|movie|miniseries|drama|comedy|sitcom|thriller) )?'

const LISTS: Readonly<Record<string, string>> = {
  people: '[PN]',
  works: 'W',
  names: '[PCNOW]',
  organisations: 'O',
  characters: '[CNP]',
}

/** Prepositions, conjunctions and verbs: after one of them something else begins. */
export const NO_FILLER =
  '(?:and|with|who|which|as|by|from|for|in|is|was|are|were|after|before|between|of|to|at|on|into|about|over|than|that|when|while|but|or|not|because|has|had|have|will|would|up|out|off|through|during|since)'

/** How it is told what somebody did before. */
const KNOWN_FOR =
  '(?:(?:who |who is |who was |is |was )?(?:best |perhaps |also |previously |most recently |recently |last |currently )*(?:known|seen|famous|recurs|recurred|appeared|starred|stars)|whose (?:[a-z]+ )?credits include|(?:late|formerly|lately|recently|most recently) of|of (?:the|TV)|who (?:has|had|was|is|played|plays|portrayed|portrays|did|spent|left|won|broke|made|joined|got))'

/** ", 34,", ", a newcomer,": who somebody is. */
const ASIDE = `, \\d\\d,|, [“"]?(?:an?|the|one of the) [^;:.,${OPEN}${CLOSE}]{3,60}(?:${slotOf('[OLT]')}[^;:.,${OPEN}${CLOSE}]{0,40})?,[”"]?`

/** Words that may stand without saying anything to a rule. */
const FILLERS: Readonly<Record<string, string>> = {
  // "the upcoming Netflix miniseries ", "his new "
  a: `(?:(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at)|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Uu]pcoming|[Nn]ew|both)\\s)?(?:(?!${NO_FILLER}\\s)[\\w.'+-]+,?\\s|${slotOf('[OT]')}(?:'s?)?\\s|${slotOf('P')}'s?\\s){0,5}?`,
  // anything within a clause
  gap: `[^${OPEN}${CLOSE};:—]{0,60}?`,
  // anything within a sentence, but no other work
  far: `(?:[^${OPEN}${CLOSE};]|${slotOf('[PCOLNT]')}){0,120}?`,
  // auxiliaries, hedges and adverbs before a verb
  will: `(?:(?:will|would|is|are|was|were|has|have|had|be|been|being|not|also|now|currently|already|still|only|officially|reportedly|finally|set|slated|scheduled|expected|supposed|due|going|about|likely|to|may|might|could|can|should|just|recently|previously|soon|originally|never|no|longer|won't|isn't|wasn't|hasn't|seemingly|apparently|allegedly|rumou?red|presently|at present|believed|thought|said|confirmed|in talks|in final talks|in early talks|in negotiations|in final negotiations|signed on|signed up|circling|eyed|hired|brought on|on board|joining|agreed|the latest|tapped|back|once|again|indeed|most|then|later|next|eventually|all|both)\\s)*`,
  aside: `(?:${ASIDE})?`,
  // "who" after a name, with the verb that has melted into it; before it an aside, or ", late of Silo,", ", who was in Silo,"
  who: `(?:${ASIDE}|, ${KNOWN_FOR} [^;:.${OPEN}${CLOSE}]{0,40}(?:${slotOf('[WOTCPLN]')}[^;:.${OPEN}${CLOSE}]{0,40}){1,4},)?(?:,? \\(?who(?:'ll|'s|'d)?)?`,
  s: "(?:'s|')",
}

/** What a rule looks for. To read one article takes few of all patterns, so that each is made when it is first tried. */
export interface Pattern {
  /** As it was given to `pattern`. */
  readonly source: string
  /** Kinds of slots that it cannot match without. */
  readonly needs: () => readonly SlotSet[]
  /** Words that it cannot match without, as far as that is known by now. */
  readonly words: () => WordNeeds
  readonly compiled: () => RegExp
}

export interface PatternMatch {
  readonly slotted: Slotted
  readonly pattern: Pattern
  /** Span in the slotted text. */
  readonly start: number
  readonly end: number
  readonly groups: Readonly<Record<string, string | undefined>>
}

const BRACES = /\{(?:(\w+):)?([a-z]+)\}/g

/** Makes a pattern; the first attempt to match it throws when it names a slot that does not exist. */
export function pattern(source: string): Pattern {
  const slotted = once(() => source.replace(BRACES, slotInBraces))
  const compiled = once(() => new RegExp(slotted().replace(BRACES, fillerInBraces), 'g'))
  const known = once(() => knownNeedsOf(source))
  return {
    source,
    // Fillers never hold a slot for certain.
    needs: once(() => known()?.slots ?? neededSlots(slotted())),
    words: afterSome(
      () => known()?.words,
      once(() => wordNeedsOf(compiled().source)),
    ),
    compiled,
  }
}

/** To find the words that a pattern needs takes as long as so many searches: not worth it for one article. */
const SOME = 64
const NO_WORDS: WordNeeds = []

/** What is known, else what is made when it has been asked for a number of times; no words until then. */
function afterSome(known: () => WordNeeds | undefined, made: () => WordNeeds): () => WordNeeds {
  let asked = 0
  let found: WordNeeds | undefined
  return () => {
    if (found !== undefined) return found
    found = known() ?? (++asked > SOME ? made() : undefined)
    return found ?? NO_WORDS
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

function slotInBraces(braces: string, label: string | undefined, kind: string): string {
  if (kind in FILLERS) return braces
  const letters = KINDS[kind]
  const list = LISTS[kind]
  if (letters === undefined && list === undefined) throw new Error(`No slot is called ${braces}`)
  return `(?<${label ?? kind}>${letters === undefined ? listOf(list ?? '') : slotOf(letters)})`
}

const fillerInBraces = (_braces: string, _label: string | undefined, kind: string): string =>
  FILLERS[kind] ?? ''

/** Every place where `sought` matches, also where matches overlap in all but their start. */
export function matchesOf(sought: Pattern, slotted: Slotted): PatternMatch[] {
  const found: PatternMatch[] = []
  const compiled = sought.compiled()
  compiled.lastIndex = 0
  for (let match = compiled.exec(slotted.text); match !== null; match = compiled.exec(slotted.text)) {
    found.push({
      slotted,
      pattern: sought,
      start: match.index,
      end: match.index + match[0].length,
      groups: match.groups ?? {},
    })
    if (match[0].length === 0) compiled.lastIndex++
  }
  return found
}

const SLOT_NUMBER = new RegExp(`${OPEN}[A-Z](\\d+)${CLOSE}`, 'g')

/** The slots that a group caught, in order. */
export function slotsOf(match: PatternMatch, group: string): Slot[] {
  return slotsIn(match.slotted, match.groups[group] ?? '')
}

export function slotsIn(slotted: Slotted, text: string): Slot[] {
  const found: Slot[] = []
  SLOT_NUMBER.lastIndex = 0
  for (let number = SLOT_NUMBER.exec(text); number !== null; number = SLOT_NUMBER.exec(text)) {
    const slot = slotted.slots[Number(number[1])]
    if (slot !== undefined) found.push(slot)
  }
  return found
}

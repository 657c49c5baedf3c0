import { NO_FILLER } from '../slots/pattern.js'

/**
 * Pieces of patterns that tell who plays whom. Names are taken whatever kind they were guessed to be: `asPerson` and
 * `asCharacter` say afterwards what they are.
 */
const NAME = '\uE000[PNCWO]\\d+\uE001'

/** "Ana Lopez", who plays. */
export const ACTOR = `(?<person>${NAME})`

/** What somebody is at a company or an office: "FBI agent", "CIA analyst". */
const POST =
  '(?:agent|analyst|attorney|boss|captain|chief|commander|consultant|detective|director|doctor|employee|executive|handler|head|investigator|negotiator|officer|operative|pilot|profiler|prosecutor|reporter|scientist|soldier|specialist|technician)'

/** "the young Irish nurse ", "the main villain, ", "Ruth's brother ", "Marvel's ": what may stand before a character. */
export const BEFORE_CHARACTER = `(?:(?:(?:the|an?|his|her) )?(?:[a-z-]+ ){1,3}and (?=[a-z-]+ )|(?:the|an?|his|her) [a-z-]+,? and [a-z-]+ )?(?:(?!${NO_FILLER}\\s)[\\w'.-]+,?\\s){0,6}(?:\uE000[ONLC]\\d+\uE001 (?:[a-z]+ )?${POST} )?(?:${NAME}(?: and ${NAME})?'s?\\s(?:(?!${NO_FILLER}\\s)[a-z-]+,?\\s){0,3})?"?`

/** One character or several: "both Mara Voss and Ruth Brandt". */
export const CHARACTERS = `(?<characters>${NAME}(?:(?:, and |, | and )${NAME}(?!,? (?:as|is|plays|will)\\b| \\())*)`

/** ", in the new series Harbor Lights", " in two episodes of Silo" */
export const IN_WORK =
  '(?:,? (?:in|on|for|from) (?:(?:[a-z0-9]+ ){1,3}(?:episodes?|chapters?|installments?|seasons?) of )?{a}{work})?'

/** What may follow a character who is only named: no verb, as in "as Mara leaves". */
export const CHARACTER_ENDS = `(?=[,.;:!?)"/—…]|$|\\s(?:\\(|—|-|in|on|for|at|and|from|with|who|whose|alongside|opposite|during|after|before|but|or|to|through|throughout|this|next|last|once|again|is a|are|were|\uE000))`

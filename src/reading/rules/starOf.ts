import { STARS } from '../references/referringWords.js'
import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import { asPerson, isCalledLikeAPerson } from './asPerson.js'
import type { Rule } from './rule.js'
import { speaksToUs } from './speaksToUs.js'
import { workOf } from './workOf.js'

const PERSON = '(?<person>\uE000[PNOW]\\d+\uE001)'

/** Somebody called after the work they are in: "Harbor Lights star Ana Lopez", "Harbor Lights' Ana Lopez". */
export const starOf: Rule = {
  predicate: 'cast',
  presupposed: true,
  triggers: `costar costars alumnus star stars actor actors actress actresses alum alums castmate castmates cast co-star co-stars lead leads
    veteran regular breakout s the`,
  patterns: [
    pattern(
      `{work}(?:'s?)?(?:,(?= star))? (?:(?:lead|former|new|longtime|breakout|series|guest|original) )?(?:co-?)?(?:star|actor|actress|alum|alumna|alumnus|cast member|castmate|lead|leading (?:man|lady)|veteran|regular|breakout) ${PERSON}`,
    ),
    pattern(
      "{work}(?:'s?)? (?:(?:lead|former|original) )?(?:co-?)?(?:stars|actors|actresses|alums|cast members|castmates|leads|regulars) {people}",
    ),
    pattern(
      `${PERSON},? (?:(?:one of )?the )?(?:[a-z]+ )?(?:co-)?(?:star|stars|lead|actor|actress) (?:of|from|in) {a}{work}`,
    ),
    // "two of the stars of Silo, Ana Lopez and Ben Okoye,"
    pattern('\\b(?:stars|leads|actors|castmates|cast members) (?:of|from) {a}{work}, {people}(?=[,.;]|$)'),
    // "Ana Lopez (another Silo co-star)"
    pattern(
      `${PERSON} \\((?:an?|the|another|also an?|fellow|former) (?:[a-z-]+ ){0,2}{work}(?:'s)? (?:co-?star|star|alum|alumna|alumnus|regular|actor|actress|cast member|castmate)\\)`,
    ),
    pattern("{work}(?:'s?)? (?<meant>\uE000P\\d+\uE001)"),
    pattern(`{person}'s? (?:[a-z]+ )?co-stars? {people}`),
    pattern("{work}'s? (?<only>\uE000P\\d+\uE001)(?! \\(|'s? (?:[a-z]+ ){0,2}\uE000)"),
  ],
  tells: (match) => {
    const [only] = slotsOf(match, 'only')
    if (only !== undefined && (MAKES.test(match.slotted.text) || speaksToUs(match.slotted))) return []
    if (only !== undefined && !(only.named && isCalledLikeAPerson(only.entity?.name ?? ''))) return []
    const meant = slotsOf(match, 'meant').filter((slot) => isStar(match, slot))
    const people = match.groups['people'] === undefined ? slotsOf(match, 'person') : slotsOf(match, 'people')
    if (MADE_BY.test(match.slotted.text.slice(Math.max(0, match.start - 20), match.start))) return []
    return [...people, ...meant, ...(only === undefined ? [] : [only])].flatMap((slot) => {
      const subject = asPerson(slot)
      return subject === null ? [] : [{ subject, work: workOf(match) }]
    })
  },
  reads: {
    '“Harbor Lights” star Ana Lopez may leave.': 'Ana Lopez · cast · in Harbor Lights',
    'Salt House actors Ben Okoye and Erin Walsh spoke.': [
      'Ben Okoye · cast · in Salt House',
      'Erin Walsh · cast · in Salt House',
    ],
    'Former Night Ferry lead David Stone has a new dog.': 'David Stone · cast · in Night Ferry',
    'Hana Sato, the breakout star of Salt House, is writing.': 'Hana Sato · cast · in Salt House',
    'In Harbor Lights, Ana Lopez’s co-star Ben Okoye shines.': 'Ben Okoye · cast · in Harbor Lights',
    'Silo’s pilot is played by Salt House star Ana Lopez.': 'Ana Lopez · cast · in Salt House',
    'Winter Tide’s George Imrie was there too.': 'George Imrie · cast · in Winter Tide',
    'Ana Lopez laughed. The former “Salt House” star is writing.': 'Ana Lopez · cast · in Salt House',
    'As for Silo, star Ana Lopez would like it known that she is back.': 'Ana Lopez · cast · in Silo',
    'Two of the stars of Silo, Ana Lopez and Ben Okoye, have signed up.': [
      'Ana Lopez · cast · in Silo',
      'Ben Okoye · cast · in Silo',
    ],
    'The part went to Ana Lopez (another Salt House costar) in 2008.': 'Ana Lopez · cast · in Salt House',
    '“Blue Ladder” alum Sally Munro spoke on Monday.': 'Sally Munro · cast · in Blue Ladder',
  },
  ignores: [
    'Silo is written by Salt House alum Ana Lopez.',
    'A star like Ana Lopez would be good for Harbor Lights.',
    'Harbor Lights’ director praised Ana Lopez.',
  ],
}

/** "The Salt House star": a noun that stands for somebody. */
const isStar = ({ slotted: { sentence } }: PatternMatch, { start, end }: Slot): boolean =>
  STARS.has(sentence.text.slice(start - sentence.start, end - sentence.start))

/** "written by Salt House alum Ana Lopez": she may have written that too. */
const MADE_BY =
  /\b(?:(?<!\b(?:played|portrayed|voiced|led|headlined|fronted|joined|hosted) )by|creators?|writers?|directors?|producers?|showrunners?) $/

/** Words of a sentence that speaks of those who make a work: its possessive then names no actor. */
const MAKES = /\b(?:writ\w+|wrote|head|showrunner|direct\w*|produc\w+|creat\w+|penn\w+|series)\b/

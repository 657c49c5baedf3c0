import type { EntityFound } from '../names/mention.js'
import { slotsIn, slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import { asPerson, isCalledLikeAPerson } from './asPerson.js'

/** "Oscar winner ", "Salt House alum ", "comedian ": what people are called by in a list of them. */
const CALLED =
  "(?:(?:\uE000[WON]\\d+\uE001(?:'s)? |[A-Za-z-]+ ){0,3}(?:winners?|nominees?|stars?|alums?|alumna|alumnus|actors?|actress(?:es)?|newcomers?|comedians?|veterans?|favou?rites?|vets?|icons?|legends?|rappers?|singers?|breakout|regulars?|players?) )?"
const NAME = '\uE000[PNOWC]\\d+\uE001(?: \\([^()]{0,80}\\))?'
const MORE = `(?:(?:,? (?:and|&|plus) |, )${CALLED}${NAME}){0,40}`

/** The same where the list begins a pattern: it begins with a name, so that it is quickly found. */
export const PEOPLE_FIRST = `(?<!\\b(?:voic|play|portray)(?:s|es|ed|ing) |\\bas )(?<people>${NAME}${MORE})`

/** A list of people whatever they were guessed to be: "Oscar winner Ana Lopez, Ben Okoye (Salt House), and Erin Walsh". */
export const PEOPLE_LIST = `(?<people>${CALLED}${NAME}${MORE})`

/** The people of a list that `PEOPLE_LIST` or `PEOPLE_FIRST` caught; what stands in parentheses or says where they are from is left out. */
export function peopleOf(match: PatternMatch): EntityFound[] {
  const named = match.groups['people'] ?? ''
  const text = lastBefore(WHO, match, named)
    .replace(/\([^()]*\)/g, '')
    .replace(FROM_WHERE, '')
  return slotsIn(match.slotted, text).flatMap((slot) => (isSurely(slot) ? (asPerson(slot) ?? []) : []))
}

/** "Ana Lopez and Ben Okoye (who …": of the last of the list alone. */
const WHO = ' (who '
const lastBefore = (words: string, { slotted, start, end }: PatternMatch, list: string): string =>
  slotted.text.slice(start, end).includes(list + words) ? list.slice(list.lastIndexOf('\uE000')) : list

/** The same, and those whom a pattern caught beside the list, in a group `others`. */
export const peopleAndOthers = (match: PatternMatch): EntityFound[] => [
  ...peopleOf(match),
  ...slotsOf(match, 'others').flatMap((slot) => asPerson(slot) ?? []),
]

/** "Oscar winner", "Salt House alum": not one of the list themselves. */
const FROM_WHERE =
  /\uE000[WON]\d+\uE001(?:'s)? (?:[a-z-]+ )?(?:winners?|nominees?|stars?|alums?|alumna|alumnus|actors?|actress(?:es)?|veterans?|vets?|breakout|regulars?|favou?rites?)/g

const isSurely = ({ letter, entity }: Slot): boolean =>
  letter === 'P' || (entity !== null && (isCalledLikeAPerson(entity.name) || letter === 'N'))

import { slotsIn, slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import { onlyDescribes } from './onlyDescribes.js'
import { releaseValue } from './releaseValue.js'
import {
  ENDS_WITH_NAME,
  ENDS_WITH_PART,
  isNoOpening,
  MOVES,
  OTHER_CLAUSE,
  SPEAKS_OF_OTHERS,
} from './releaseWords.js'
import type { Draft } from './rule.js'

/** "is back", "the new season", "new episodes": not of the whole work, but of the season that comes. */
const RETURNS = /^(?:return|resum|back$)/
const OF_SEASON = /\bseason\b|\bnew episodes\b|^episodes$/

/** "based on Silo and opens": what opens is not Silo. */
const AFTER_PREPOSITION =
  /\b(?:on|of|to|from|in|by|with|for|like|than|after|before|during|at) (?:(?:the|its|his|her|their|an?) )?(?:(?:[a-z-]+|TV|\uE000O\d+\uE001(?:'s)?) ){0,4}$/

/** What comes out by a verb, when, and as what; nothing where the words between say that it is something else. */
export function tellsRelease(match: PatternMatch): readonly Draft[] {
  const [work] = slotsOf(match, 'work')
  const { made = '', rest = '', verb = '', tail = '', where = '' } = match.groups
  // "arrive on March 6 and May 8, respectively": a rule of its own reads which on which.
  if (/\brespectively\b/.test(match.slotted.text)) return []
  if (onlyDescribes(match) || isReplaced(match)) return []
  if (SPEAKS_OF_OTHERS.test(rest) || ENDS_WITH_NAME.test(rest)) return []
  if (work !== undefined && ENDS_WITH_PART.test(rest)) return []
  if (/^and\b/.test(rest) && AFTER_PREPOSITION.test(match.slotted.text.slice(0, match.start))) return []
  if (isNoOpening(verb, tail)) return []
  if (verb.startsWith('start') && WORK_STARTS.test(match.slotted.text.slice(0, match.end))) return []
  if (OTHER_CLAUSE.test(tail) || /\b(?:before|after|when|while|until|as)\b/.test(rest)) return []
  const [named] = slotsOf(match, 'moment')
  const moment = MOVES.test(verb) ? lastOf(named) : verb === 'aired' ? firstOf(named) : named
  const value = releaseValue(`${made} ${headOf(rest)} ${verb} ${moment === undefined ? where : tail}`)
  const draft = {
    value,
    happens: moment ?? null,
    ofSeason: RETURNS.test(verb) || OF_SEASON.test(rest),
    ...(/\buntil\b/.test(tail) ? { negated: false } : {}),
  }
  if (work === undefined) return [{ ...draft, subject: null }]
  // "Silo will kick off its third season": it is the season that comes out.
  const [part] = slotsOf(match, 'part')
  if (part !== undefined && part.entity?.id !== work.entity?.id) return []
  const listed = isPlural(verb, rest) ? worksListedBefore(match) : []
  return [
    ...listed,
    part?.season == null ? work : { ...work, season: part.season },
    ...slotsOf(match, 'also'),
  ].map((each) => ({ ...draft, subject: each.entity, work: each }))
}

/** "production on Silo starts in March" */
const WORK_STARTS =
  /\b(?:production|filming|shooting|photography|work|casting|development|cameras|auditions)\b[^.;]{0,60}\bstart/i

/** "was set for May 2019, but has now been pushed to June 5": the first date no longer holds. */
const isReplaced = ({ slotted, end, groups }: PatternMatch): boolean =>
  /^(?:set|slated|scheduled|due|slotted|dated|planned|arriv|open|premier|debut)/.test(groups['verb'] ?? '') &&
  REPLACED.test(slotted.text.slice(end, end + 90))

const REPLACED =
  /^,? (?:but|and|before)(?: it| that)?(?:'s)? (?:(?:has|have|had|was|is|will|got|being|been|since|then|now|be) ){0,4}(?:now|pushed|moved|delayed|bumped|shifted|postponed)\b/

const LISTED = /(?:\uE000W\d+\uE001,? (?:and |& |as well as )?(?:\uE000O\d+\uE001's )?){1,9}$/

/** "Silo and Salt House return": the works before the last one of a list. */
const worksListedBefore = ({ slotted, start }: PatternMatch): Slot[] =>
  slotsIn(slotted, LISTED.exec(slotted.text.slice(Math.max(0, start - 120), start))?.[0] ?? '').filter(
    ({ letter }) => letter === 'W',
  )

const isPlural = (verb: string, rest: string): boolean =>
  /\b(?:are|were|have|both|all|will)\b/.test(rest) ||
  /^(?:premiere|debut|air|return|open|launch|arrive|land|drop|hit|come|stream)(?: |$)/.test(verb)

/** "moved from March 6 to May 8" is read as one range; what moved comes out on its later day. */
const lastOf = (slot: Slot | undefined): Slot | undefined => endOf(slot, -1)

/** "aired from 2010 to 2013": it came out when that began. */
const firstOf = (slot: Slot | undefined): Slot | undefined => endOf(slot, 0)

function endOf(slot: Slot | undefined, end: 0 | -1): Slot | undefined {
  const ends = slot?.moment?.edtf?.split('/') ?? []
  const edtf = ends.at(end)
  return slot?.moment == null || edtf === undefined || ends.length < 2
    ? slot
    : { ...slot, moment: { ...slot.moment, edtf } }
}

/** "soundtrack" of "soundtrack from Ben Okoye": what is said of it further on is not what comes out. */
const headOf = (words: string): string =>
  words.split(/,| (?:from|by|based|inspired|starring|of|with|to|in|is|was|has|will|about|which) /)[0] ?? ''

import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Rule } from './rule.js'

/** "Ana Lopez (Salt House, The Glass Road)": earlier works in parentheses after an actor's name. */
export const starsInParentheses: Rule = {
  predicate: 'cast',
  presupposed: true,
  triggers: '*',
  patterns: [
    pattern(
      "(?<person>\uE000P\\d+\uE001) \\((?:TV's |best known for |of )?(?<works>\uE000W\\d+\uE001(?:(?:,| and|, and) \uE000W\\d+\uE001)*)\\)",
    ),
  ],
  tells: (match) => {
    const [person] = slotsOf(match, 'person')
    return person === undefined || isNamedAsCrew(match)
      ? []
      : slotsOf(match, 'works').map((work) => ({ subject: person.entity, work }))
  },
  reads: {
    'Newcomer Erin Walsh (“Salt House,” “Night Ferry”) is in talks.': [
      'Erin Walsh · cast · in Salt House',
      'Erin Walsh · cast · in Night Ferry',
    ],
    'Sally Munro (“Blue Ladder”) has the lead.': 'Sally Munro · cast · in Blue Ladder',
  },
  ignores: [
    'Erin Walsh (of Salt House fame) is in talks.',
    'Director Erin Walsh (“Salt House”) is in talks.',
    'The script is by David Stone (“Winter Tide”).',
  ],
}

/** "director Ana Lopez (Salt House)", "Ana Lopez (Salt House) directs": they made those. */
export function isNamedAsCrew({ slotted, start, end }: PatternMatch): boolean {
  return (
    CREW_BEFORE.test(slotted.text.slice(Math.max(0, start - 60), start)) ||
    CREW_AFTER.test(slotted.text.slice(end, end + 60))
  )
}

const CREW_BEFORE =
  /\b(?:directors?|writers?|creators?|producers?|showrunners?|filmmakers?|screenwriters?|composers?|authors?|novelist|playwright|helmer|auteur|by|from|cinematographer|script|screenplay)\b(?:[^\uE000;.]|\uE000[PWO]\d+\uE001){0,30}$/i
const CREW_AFTER = /^[^.;,\uE000]{0,30}\b(?:direct|writ|scor|helm|produc|compos|penn|shows? the)/

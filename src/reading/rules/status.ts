import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { workOf } from './workOf.js'

/** What state a character is in, by the words that say so; first match counts. */
const STATES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:alive|surviv|lives\b)/, 'alive'],
  [/\b(?:dead|died|dies|dying|killed|deceased|murdered|death|demise|executed|slain|beheaded)/, 'dead'],
  [/\b(?:injur|wounded|shot|stabbed|paralyzed)/, 'injured'],
  [/\b(?:missing|vanish|disappear)/, 'missing'],
  [/\bpregnan/, 'pregnant'],
  [/\bmarried|\bwed\b/, 'married'],
]

const STATE =
  '(?:alive|dead|deceased|dies|died|killed(?: off)?|murdered|executed|slain|beheaded|survives|survived|injured|wounded|missing|presumed dead|pregnant)'

/** A character's state, as the text asserts it: "With Mara Voss now seemingly dead", "the death of Mara Voss". */
export const status: Rule = {
  predicate: 'status',
  triggers: `dead death dies died killed murdered alive survives survived injured wounded missing pregnant
    executed slain beheaded deceased demise kills murder`,
  patterns: [
    pattern(
      `(?<antagonist>antagonist|villain|foe|nemesis|bad guy|big bad|adversary)(?:,? (?:of|in|from|on) {a}{work})?,? {will}(?<state>${STATE})`,
    ),
    pattern(
      `(?<character>\uE000[CPN]\\d+\uE001)(?:,)? {will}(?<state>${STATE})(?! (?:serious|wrong|set|silence|end|ringer|man|woman))`,
    ),
    pattern('(?:the |The )?(?<state>death|murder|demise) of (?<character>\uE000C\\d+\uE001)'),
    pattern("(?<character>\uE000C\\d+\uE001)'s? (?:[a-z-]+ ){0,2}(?<state>death|murder|demise)"),
    pattern('(?:killed|kills|murdered|murders) (?:off )?(?<character>\uE000C\\d+\uE001)(?<state>)'),
  ],
  tells: (match) => {
    const [character] = slotsOf(match, 'character')
    const antagonist = match.groups['antagonist'] !== undefined
    const words = match.groups['state'] === '' ? 'killed' : (match.groups['state'] ?? '')
    const value = STATES.find(([form]) => form.test(words))?.[1]
    if (value === undefined) return []
    if (antagonist) return [{ subject: null, antagonist, value, work: workOf(match) }]
    return character === undefined ? [] : [{ subject: character.entity, value }]
  },
  reads: {
    'With Mara Voss now seemingly dead, Harbor Lights has changed.':
      'Mara Voss · status dead · in Harbor Lights · probable',
    'In Salt House, Inspector Hale died.': 'Inspector Hale · status dead · in Salt House',
    'The death of Mara Voss shook Harbor Lights.': 'Mara Voss · status dead · in Harbor Lights',
    'Mara Voss is not dead, Harbor Lights reveals.': 'Mara Voss · status dead · in Harbor Lights · not',
  },
  ignores: ['The Harbor Lights set was dead serious.', 'Harbor Lights survived its ratings.'],
}

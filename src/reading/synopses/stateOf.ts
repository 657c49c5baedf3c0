import type { Slotted } from '../slots/slotted.js'
import type { Clause } from './clause.js'
import { stemOf } from './verbForms.js'

/** What becomes of whoever does it. */
const BECOMES: ReadonlyMap<string, string> = byStem([
  ['die perish succumb drown', 'dead'],
  ['vanish disappear', 'missing'],
  ['survive', 'alive'],
])
/** What becomes of whomever it is done to. */
const IS_MADE: ReadonlyMap<string, string> = byStem([
  ['kill murder execute slay slain assassinate behead hang drown strangle slaughter electrocute', 'dead'],
  ['capture recapture kidnap abduct imprison jail arrest', 'captured'],
  ['shot stab wound injure beat hurt maim stung paralyze paralyse', 'injured'],
  ['resurrect revive', 'alive'],
])
/** How somebody is, by the words after “is” or the verb that counts. */
const IS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?: (?:now|already|long|really|actually))* (?:dead|deceased)\b(?! (?:set|serious|wrong|tired|end|drunk))/,
    'dead',
  ],
  [/^(?: (?:now|still|actually|really|alive and))* alive\b/, 'alive'],
  [/^(?: \w+ly| now| still)* (?:dying|on (?:his|her) deathbed)\b/, 'dying'],
  [/^(?: \w+ly| now| still)* missing\b(?! (?:a|an|the|from|out|his|her|two|one)\b)/, 'missing'],
  [/^(?: \w+ly| now| still| \w+ months)* pregnant\b/, 'pregnant'],
  [/^(?: \w+ly| now| still| left)* (?:in a coma|comatose)\b/, 'comatose'],
  [
    /^(?: \w+ly| now| still)* (?:captive|in (?:captivity|prison|jail)|a (?:prisoner|captive|hostage))\b/,
    'captured',
  ],
]
const TURNS: readonly (readonly [RegExp, string])[] = [
  [/^dying\b(?! (?:to|for)\b)/, 'dying'],
  [/^(?:turn(?:s|ed)? up|end(?:s|ed)? up|found|find|lie|lies|left) (?:\w+ly )?dead\b/, 'dead'],
  [/^(?:go|goes|gone|went) missing\b/, 'missing'],
  [/^(?:become|becomes|became|get|gets|got) pregnant\b/, 'pregnant'],
  [/^(?:fall|falls|fell|slip|slips|slipped) into a coma\b/, 'comatose'],
  [/^taken (?:hostage|prisoner|captive)\b|^held (?:hostage|prisoner|captive)\b/, 'captured'],
  [/^(?:presumed|believed|thought|feared) (?:to be )?(?:\w+ )?dead\b/, 'presumed dead'],
  [
    /^(?:lose|loses|lost|sacrifices?|sacrificed|give|gives|gave|laid down|lays down) (?:his|her|their) (?:own )?li(?:fe|ves)\b|^sacrifices? (?:him|her)self\b/,
    'dead',
  ],
  [/^(?:meet|meets|met) (?:his|her|their) (?:own )?(?:\w+ )?(?:end|death|fate|maker|demise)\b/, 'dead'],
  [/^(?:pass|passes|passed) away\b/, 'dead'],
  [
    /^(?:come|comes|came|brought|return|returns|returned) back to life\b|^(?:return|returns|rise|rises) from the dead\b|^found alive\b|^turns up alive\b/,
    'alive',
  ],
]

/** What state a clause says that its actors are in; null where it says of none, or it has not come to that. */
export function stateOf(clause: Clause, { text }: Slotted): string | null {
  const { verb, verbEnd, end, isDone, isSuffered } = clause
  if (!isDone) return null
  const words = `${verb}${text.slice(verbEnd, end)}`
  const turn = TURNS.find(([form]) => form.test(words))?.[1]
  if (turn !== undefined) return turn
  if (/^(?:is|are|was|were|been|be|remains?)$/.test(verb))
    return IS.find(([form]) => form.test(text.slice(verbEnd, end)))?.[1] ?? null
  if (isSuffered) return IS_MADE.get(stemOf(verb)) ?? null
  // “drowns his brother”: not whoever does it.
  return /^ (?:his|her|the|a|an|[\uE000])/.test(text.slice(verbEnd, end)) && stemOf(verb) !== 'surviv'
    ? null
    : (BECOMES.get(stemOf(verb)) ?? null)
}

function byStem(rows: readonly (readonly [verbs: string, state: string])[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(([verbs, state]) => verbs.split(' ').map((verb) => [stemOf(verb), state] as const)),
  )
}

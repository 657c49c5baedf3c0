import { ORDINARY_WORDS } from './ordinaryWords.js'

/** Said and written often, though seldom in print: greetings, cries and the like. */
const SPOKEN: ReadonlySet<string> = new Set(
  `ok okay meh yup alas rejoice infamous wow hey hi hello lol omg yeah yep nope nah ugh huh whoa oh ah aww haha hooray thanks thank sorry ask click scroll shippers spoilery wannabe
  best recur midseason crossover sci-fi scoop robot programming calendar standalone outstanding promo kidding timeslot untitled reckoning
  kingdom vampire fleet dramedy opener premium motion hopefully unsurprisingly hilariously tweet tweets hashtag subscribe binge reboot reboots spinoff spinoffs sequel sequels prequel prequels showrunner showrunners`.split(
    /\s+/,
  ),
)

/** Endings that make another form of an ordinary word; `er` is left out, since it makes surnames ("Parker"). */
const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
  ['ness', ['']],
  ['less', ['']],
  ['iest', ['y']],
  ['est', ['', 'e']],
]
const SHORTEST = 5

/** Answers of late; emptied when full, so that memory stays flat. */
const remembered = new Map<string, boolean>()
const MOST = 20_000

/** Whether English prints `lower` in lower case, as it stands or without its ending. */
export function isOrdinary(lower: string): boolean {
  let answer = remembered.get(lower)
  if (answer === undefined) {
    answer = hasOrdinaryForm(lower)
    if (remembered.size >= MOST) remembered.clear()
    remembered.set(lower, answer)
  }
  return answer
}

function hasOrdinaryForm(lower: string): boolean {
  if (ORDINARY_WORDS.has(lower) || SPOKEN.has(lower)) return true
  if (lower.length < SHORTEST) return false
  if (lower.includes('-')) return lower.split('-').every((part) => ORDINARY_WORDS.has(part))
  for (const [ending, replacements] of ENDINGS) {
    if (!lower.endsWith(ending)) continue
    const stem = lower.slice(0, -ending.length)
    if (stem.length < 3) continue
    for (const replacement of replacements) if (ORDINARY_WORDS.has(stem + replacement)) return true
  }
  return false
}

import type { ClauseToken } from './clauseTokens.js'

/** How far back the words that govern a clause are looked for. */
const REACH = 12

/**
 * What the words before somebody's clause make of it: `unreal` where it is only dreamt, imagined or asked, else the word
 * that makes it somebody's belief (“suspects that Mara …”), else null.
 */
export function hedgeBefore(tokens: readonly ClauseToken[], subject: number): string | null {
  const before = tokens[subject - 1]?.word ?? ''
  if (
    UNREAL_JOINTS.has(before) ||
    /^(?:as though|long as)$/.test(`${tokens[subject - 2]?.word ?? ''} ${before}`)
  )
    return 'unreal'
  const governor = /^(?:that|how)$/.test(before) ? subject - 2 : subject - 1
  const word = tokens[governor]?.word ?? ''
  if (BELIEFS.has(word)) return word
  for (let at = subject - 1; at >= Math.max(0, subject - REACH); at--) {
    const here = tokens[at]?.word ?? ''
    if (/^[.;:]$/.test(here)) break
    if (UNREAL.has(here)) return 'unreal'
  }
  return null
}

/** “if Mara kills him”, “as though Mara had left”. */
const UNREAL_JOINTS = new Set('if whether unless lest'.split(' '))

/** In a dream or a wish nothing happens. */
const UNREAL = new Set(
  `dream dreams dreamt dreamed nightmare nightmares hallucination hallucinates hallucinating imagines imagined imagining fantasizes
  fantasizing fantasy simulation pretends`.split(/\s+/),
)

const BELIEFS = new Set(
  `believes believe thinks think suspects suspect fears fear claims claim assumes assume guesses worries worry hopes hope alleges insists insist
  convinced suspicious afraid wonders wonder predicts accuses`.split(/\s+/),
)

/** Verbs that say what is so, with or without “that”: whoever is named next does what follows. */
export const REPORTS: ReadonlySet<string> = new Set([
  ...BELIEFS,
  ...`learns learn learned discovers discover discovered finds find found realizes realize realized knows know knew reveals reveal revealed says say said
  tells told admits admit admitted confesses confess confessed remembers remember sees see saw hears hear heard shows show explains explain
  recalls recall announces announce told informs notices notice ensures decides deduces senses concludes agrees swears promises means`.split(
    /\s+/,
  ),
])

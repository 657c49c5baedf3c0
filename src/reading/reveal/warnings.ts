import type { Slotted } from '../slots/slotted.js'

const WARNS =
  /\bspoilers?\b[^.]{0,60}\b(?:ahead|below|follow(?:s|ing)?|within|alert|warning|abound|coming|to come|from here|lie|beyond|incoming)\b|\b(?:warning|caution|beware)\b[^.]{0,40}\bspoil|\bcontains?\b[^.]{0,30}\bspoil|\bspoiler (?:alert|warning)|\bif you (?:haven't|have not|don't want)[^.]{0,60}\b(?:spoiled|spoilers|reading|turn back|look away|stop)|\b(?:spoilers|turn back now)[.!]?$/i
const ENDS = /\bend (?:of )?spoilers?\b|\bspoilers? (?:over|end)\b/i

const WORTH_TRYING = /spoil|turn back|look away/i

/** Whether a sentence warns that what follows gives something away, says that this is over, or does neither. */
export function warningIn(slotted: Slotted): 'warns' | 'ends' | null {
  if (!WORTH_TRYING.test(slotted.text)) return null
  if (ENDS.test(slotted.text)) return 'ends'
  return WARNS.test(slotted.text) ? 'warns' : null
}

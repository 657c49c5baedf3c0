import type { PatternMatch } from '../slots/pattern.js'

/**
 * Whether the work a match begins with only says who somebody or what another work is: "Ana Lopez, of the British series
 * Night Ferry, is coming", "Silo, the prequel to Night Ferry, is coming".
 */
export function onlyDescribes({ slotted, start }: PatternMatch): boolean {
  const before = slotted.text.slice(Math.max(0, start - REACH), start)
  return SAYS_WHO.test(before) || (SAYS_WHAT.test(before) && ENDS_ASIDE.test(slotted.text.slice(start)))
}

const SAYS_WHO =
  /\uE000P\d+\uE001, (?:best known |known |late |formerly |star )?(?:of|from|for) (?:[^\uE000,;]|\uE000[OTL]\d+\uE001){0,50}$/
const SAYS_WHAT =
  /\uE001, (?:the|an?|its) (?:[a-z-]+ ){0,3}(?:prequel|sequel|spin-?off|follow-?up|remake|reboot|revival|successor) (?:to|of|from) (?:the )?$/
const ENDS_ASIDE = /^\uE000W\d+\uE001,/
const REACH = 80

import type { PatternMatch } from '../slots/pattern.js'

/** "Ana Lopez, of the British series Silo, is coming": whether the work a match begins with only says who somebody is. */
export const isOfSomebody = ({ slotted, start }: PatternMatch): boolean =>
  SAYS_WHO.test(slotted.text.slice(Math.max(0, start - REACH), start))

const SAYS_WHO =
  /\uE000P\d+\uE001, (?:best known |known |late |formerly |star )?(?:of|from|for) (?:[^\uE000,;]|\uE000[OTL]\d+\uE001){0,50}$/
const REACH = 80

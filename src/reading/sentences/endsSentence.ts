import { ABBREVIATION_RULES } from './abbreviationRules.js'
import type { BreakRule } from './breakRule.js'
import { FOLLOWING_RULES } from './followingRules.js'
import { QUOTATION_RULES } from './quotationRules.js'
import type { Stop } from './stop.js'
import { TITLE_RULES } from './titleRules.js'

export const BREAK_RULES: readonly BreakRule[] = [
  ...FOLLOWING_RULES,
  ...TITLE_RULES,
  ...ABBREVIATION_RULES,
  ...QUOTATION_RULES,
]

/** Whether a sentence ends at this stop, within its paragraph. */
export function endsSentence(stop: Stop): boolean {
  for (const rule of BREAK_RULES) {
    const verdict = rule.says(stop)
    if (verdict !== null) return verdict === 'ends'
  }
  return true
}

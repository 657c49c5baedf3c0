import { pattern } from '../slots/pattern.js'
import type { Rule } from './rule.js'

/** Production spoken of without naming the work beside it: "with production expected to begin in 2017". */
export const productionIt: Rule = {
  predicate: 'production',
  triggers: 'production filming shooting photography cameras',
  patterns: [
    pattern(
      '(?<!in )\\b(?:[Pp]roduction|[Ff]ilming|[Ss]hooting|[Pp]rincipal photography|[Cc]ameras)(?: on (?:the|its) [^\uE000,.;]{3,30}?)? {will}(?:begins?|beginning|start(?:s|ed|ing)?|began|begun|kick(?:s|ed)? off|roll(?:ing|s)?|underway|under way|commences?|get(?:s|ting)? under ?way|continues?)\\b',
    ),
    pattern(
      "\\b(?:[Ii]t|[Tt]hey|cast and crew)(?:'s|'re)? {will}(?:begins?|start(?:s|ed)?|begun|in) (?:production|filming|shooting|principal photography)\\b",
    ),
  ],
  tells: () => [{ subject: null, value: 'filming', happens: 'near' }],
  reads: {
    'Two directors were hired for The Glass Road, with production expected to begin in 2020.':
      'The Glass Road · production filming · 2020 · probable',
    'Salt House is coming back. Filming starts in March.': 'Salt House · production filming · 2020-03',
  },
  ignores: [
    'The production values of Salt House are high.',
    'Filming tourists is not allowed near Salt House.',
  ],
}

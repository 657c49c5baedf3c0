import { pattern, slotsOf } from '../slots/pattern.js'
import { quoteOf } from './quoteOf.js'
import type { Rule } from './rule.js'

/** A last season: "wrapped its third and final season", "season 8 will be its last", "will end with season 5". */
export const productionEnds: Rule = {
  predicate: 'production',
  triggers: `wrapped wraps ended ends end ending concluded concludes conclude finished finishes closed last final completed
    final-season`,
  patterns: [
    pattern(
      '\\b(?:wrap(?:s|ped|ping)?|end(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|finish(?:es|ed|ing)?|complet(?:es|ed)|clos(?:es|ed))(?: up| out)? (?<final>{part:work})',
    ),
    pattern(
      '\\b(?:end|ends|ending|ended|conclude[sd]?|wrap up|wraps up|wrapping up|finish) (?:its run )?(?:with|after) (?:the |its )?(?:upcoming |forthcoming |current )?{part:work}(?! (?:finale|premiere))',
    ),
    pattern(
      "{part:work} {will}(?:be )?(?:its|the) (?:(?:show|series)'s? |\uE000W\\d+\uE001's? )?(?:last|final)(?: season| one| run|[.,;]|$| of)",
    ),
    // "the next season of Silo is the last one"
    pattern(
      '\\b(?:next|current|upcoming|coming|new) season of {of:work} {will}(?:be )?(?:its|the) (?:last|final)(?: one| season)?(?=[,.;]|$)',
    ),
    pattern('{part:work}(?: at \uE000O\\d+\uE001)? as (?:its|the) (?:last|final)(?: season)?(?=[.,;]|$)'),
  ],
  tells: (match) => {
    const [part] = slotsOf(match, 'part')
    const [of] = slotsOf(match, 'of')
    if (of !== undefined) return [{ subject: of.entity, work: of, value: 'ended', happens: 'near' }]
    if (part?.season == null) return []
    if (match.groups['final'] !== undefined && !/\b(?:final|last)\b/.test(quoteOf(match, 'final'))) return []
    return [{ subject: part.entity, work: part, value: 'ended', happens: 'near' }]
  },
  reads: {
    'Salt House, a Starz series, wrapped its third and final season in 2015.':
      'Salt House · production ended · season 3 · 2015',
    'Harbor Lights will end with season 5.': 'Harbor Lights · production ended · season 5',
    'The next season of Silo is the last one.': 'Silo · production ended',
    'Silo season 4 will be its last.': 'Silo · production ended · season 4',
    'NBC confirmed that Harbor Lights will conclude after its sixth season.':
      'Harbor Lights · production ended · season 6',
  },
  ignores: [
    'Ana Lopez finished the second season of Silo in a day.',
    'Salt House ended the second season with a storm.',
    'Silo season 4 is the best.',
    'Ana Lopez said that season seven of Silo could be her last.',
  ],
}

import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'

const FOE =
  '(?:(?:main|primary|chief|central|new|big|latest|real|true|ultimate|overarching|secondary) ){0,2}(?:antagonist|villain|big bad|bad guy|adversary)'

/** Who stands against the heroes of a work: "Oswin Crake, the main villain of Harbor Lights". */
export const relationFoe: Rule = {
  predicate: 'relation',
  triggers: 'antagonist villain big bad adversary',
  patterns: [
    pattern(
      `(?<one>\uE000C\\d+\uE001)(?: \\([^()]*\\))?(?:,| is| was|, who is| as| becomes| serves as| returns as)(?: (?:still|now|also))? (?:the|its|their) ${FOE} (?:of|in|for|from) {a}{work}`,
    ),
    pattern(`{work}'s? ${FOE},? (?<one>\uE000C\\d+\uE001)(?!'s)`),
    pattern(`\\bthe ${FOE} of {a}{work},? (?:is |was |called )?(?<one>\uE000C\\d+\uE001)(?!'s)`),
  ],
  tells: (match) => {
    const [one] = slotsOf(match, 'one')
    const [work] = slotsOf(match, 'work')
    if (one?.entity == null || work?.entity == null || !one.named) return []
    return [{ subject: one.entity, object: work.entity, role: 'antagonist', work }]
  },
  reads: {
    'Oswin Crake is the main villain of Harbor Lights.':
      'Oswin Crake · relation antagonist Harbor Lights · in Harbor Lights',
    'Night Ferry’s big bad, The Lamplighter, is back.':
      'The Lamplighter · relation antagonist Night Ferry · in Night Ferry',
    'The Lamplighter, the antagonist of Salt House season 2, has a past.':
      'The Lamplighter · relation antagonist Salt House · in Salt House · season 2',
  },
  ignores: [
    'Oswin Crake is a villain.',
    'Harbor Lights needs a new villain, Ana Lopez said.',
    'Oswin Crake likes the villain of another show than Harbor Lights.',
  ],
}

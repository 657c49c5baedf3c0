import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'

const KINDS = '(?<role>sequel|prequel|remake|reboot|spin-?off|follow-up|revival)'
const ROLES: Readonly<Record<string, string>> = {
  spinoff: 'spin-off',
  'follow-up': 'sequel',
  revival: 'reboot',
}

/** A work that comes after another: "Silo, a prequel to The Long Road". */
export const follows: Rule = {
  predicate: 'follows',
  triggers: 'sequel prequel remake reboot spinoff spin-off follow-up revival',
  patterns: [
    pattern(
      `{work}(?:,|,? which| {will}) ?{will}(?:the |an? |its )?(?:[a-z-]+ ){0,3}${KINDS} (?:to|of|from) (?:the )?(?:[a-z0-9-]+ ){0,4}{earlier:work}`,
    ),
    pattern(`{earlier:work} ${KINDS}s?,? (?:titled |called )?{work}`),
  ],
  tells: (match) => {
    const [work] = slotsOf(match, 'work')
    const [earlier] = slotsOf(match, 'earlier')
    const role = match.groups['role'] ?? ''
    if (work === undefined || earlier?.entity == null) return []
    return [{ subject: work.entity, value: earlier.entity.name, role: ROLES[role] ?? role, work }]
  },
  reads: {
    'Night Ferry, a prequel to Salt House, is coming.': 'Night Ferry · follows prequel Salt House',
    'The Salt House spinoff Night Ferry is coming.': 'Night Ferry · follows spin-off Salt House',
  },
  ignores: ['There will be no sequel, Night Ferry said.'],
}

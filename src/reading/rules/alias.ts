import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'

/** Two names of one person or character: "Theo Brandt/The Lamplighter", "Theo Brandt, a.k.a. The Lamplighter". */
export const alias: Rule = {
  predicate: 'alias',
  triggers: '*',
  patterns: [
    pattern(
      '(?<first>\uE000C\\d+\uE001|(?<= as |playing |plays )\uE000[PN]\\d+\uE001) ?/ ?(?:the |The )?(?<second>\uE000[CPNW]\\d+\uE001)',
    ),
    pattern(
      '(?<first>\uE000[CPN]\\d+\uE001),? \\(?(?:a\\.k\\.a\\.?|A\\.K\\.A\\.?|aka|AKA|alias|also known as|better known as|also called|otherwise known as|who becomes|, or) (?:the )?(?<second>\uE000[CPNW]\\d+\uE001)',
    ),
  ],
  tells: (match) => {
    const [first] = slotsOf(match, 'first')
    const [second] = slotsOf(match, 'second')
    if (first?.entity == null || second?.entity == null) return []
    const { slotted } = match
    const value = slotted.sentence.text.slice(
      second.start - slotted.sentence.start,
      second.end - slotted.sentence.start,
    )
    return [{ subject: first.entity, value, work: null }]
  },
  reads: {
    'Ben Okoye returns as Theo Brandt/The Lamplighter in Night Ferry.': 'Theo Brandt · alias The Lamplighter',
    'Theo Brandt, a.k.a. The Lamplighter, is back.': 'Theo Brandt · alias The Lamplighter',
  },
  ignores: ['Night Ferry/Salt House fans agree.', 'Theo Brandt is known as a quiet man.'],
}

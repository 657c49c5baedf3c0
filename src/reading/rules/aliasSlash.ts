import { pattern } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { tellsAlias } from './tellsAlias.js'

/** What two characters share, not one has: "the Ruth/Theo romance". */
const BETWEEN_TWO =
  '(?:romance|relationship|ship|shippers?|friendship|dynamic|team-up|rivalry|feud|fans?|scenes?|fight|wedding|duo|pairing|game|thing|storyline|arc|reunion|kiss|comparisons?|bond|connection|chemistry|moments?|alliance|tension|fanfic|fic|plot|pair|couple)'

/** Two names with a stroke between: "Theo Brandt/The Lamplighter". */
export const aliasSlash: Rule = {
  predicate: 'alias',
  presupposed: true,
  triggers: '*',
  patterns: [
    pattern(
      `(?<first>(?<!\\bshipping )\uE000C\\d+\uE001|(?<= as |[Pp]laying |plays |character )\uE000[PN]\\d+\uE001) ?/ ?(?:the |The )?(?<second>\uE000[CPNWO]\\d+\uE001)(?! ${BETWEEN_TWO}\\b|/)`,
    ),
  ],
  tells: tellsAlias,
  reads: {
    'Ben Okoye returns as Theo Brandt/The Lamplighter in Night Ferry.': 'Theo Brandt · alias The Lamplighter',
    'Fans of Oswin Crake / The Lamplighter will like Night Ferry.': 'Oswin Crake · alias The Lamplighter',
  },
  ignores: [
    'Night Ferry/Salt House fans agree.',
    'The Ruth Brandt/Theo Brandt romance divides Salt House viewers.',
    'The Oswin Crake/Theo Brandt/Ruth Brandt scenes of Salt House are long.',
  ],
}

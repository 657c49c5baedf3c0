import { pattern } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { tellsAlias } from './tellsAlias.js'

const NAME = '\uE000[CPNWO]\\d+\uE001'
const FIRST = `(?<first>\uE000[CPNW]\\d+\uE001)`
const SECOND = `(?:the |The )?"?(?<second>${NAME})`

/** Who somebody is said to be in truth: "whose real name is", "is actually", "'s true identity". */
export const aliasRevealed: Rule = {
  predicate: 'alias',
  triggers:
    'name identity actually really secretly fact reveals reveal learned learns discovers discovered confirms confirmed revealed',
  patterns: [
    pattern(
      `${FIRST},? \\(?(?:whose|his|her) (?:real|full|true|birth|actual|first|given)? ?(?:name|identity) (?:is|was|turns out to be|is revealed (?:as|to be)) (?<denied>not )?${SECOND}`,
    ),
    pattern(
      `${FIRST}'s (?:real|true|birth|actual|given|secret) (?:name|identity)(?:,|:| is| was| turns out to be| is revealed (?:as|to be))? (?<denied>not )?${SECOND}`,
    ),
    pattern(
      `${FIRST} (?:is|was) (?:actually|really|secretly|in fact|revealed (?:to be|as)) (?<second>\uE000C\\d+\uE001)(?!'s)(?= ?[,.;!—)"]|$| in disguise| and | all along)`,
    ),
    pattern(
      `\\b(?:reveal|learn|discover|confirm)(?:s|ed)? (?:that )?${FIRST} (?:is|was) (?:actually |really |secretly )?(?<second>\uE000C\\d+\uE001)(?= ?[,.;!—)"]|$| all along)`,
    ),
  ],
  tells: tellsAlias,
  reads: {
    'In Night Ferry, The Lamplighter, whose real name is Theo Brandt, is caught.':
      'The Lamplighter · alias Theo Brandt',
    'Night Ferry revealed that The Lamplighter is Theo Brandt.': 'The Lamplighter · alias Theo Brandt',
    'The Lamplighter is actually Theo Brandt, Night Ferry reveals.': 'The Lamplighter · alias Theo Brandt',
    'The Lamplighter’s real name is not Oswin Crake.': 'The Lamplighter · alias Oswin Crake · not',
    'Theo Brandt is secretly The Lamplighter, Night Ferry suggests.':
      'Theo Brandt · alias The Lamplighter · probable',
    'In “The Tin Orchard,” Magpie, whose name is Agnes Fenn, opens the safe.': 'Magpie · alias Agnes Fenn',
  },
  ignores: [
    'Theo Brandt is really fond of Ruth Brandt in Salt House.',
    'Theo Brandt is actually Ruth Brandt’s brother in Salt House.',
    'Ana Lopez revealed her real name at the Harbor Lights panel.',
  ],
}

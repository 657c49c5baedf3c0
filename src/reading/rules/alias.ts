import { pattern } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { tellsAlias } from './tellsAlias.js'

const NAME = '\uE000[CPNWO]\\d+\uE001'
const FIRST = `(?<first>\uE000[CPN]\\d+\uE001)`
const SECOND = `(?:the |The )?"?(?<second>${NAME})`

/** Two names of one person or character: "Theo Brandt, a.k.a. The Lamplighter". */
export const alias: Rule = {
  predicate: 'alias',
  presupposed: true,
  triggers:
    'k aka alias known called nicknamed dubbed codenamed code-named goes going went short takes take real born name',
  patterns: [
    pattern(
      `${FIRST},? [(—]?(?:a\\.k\\.a\\.?|A\\.K\\.A\\.?|aka|AKA|alias|also known as|(?:much )?better known (?:to (?:you|fans|most|many) )?as|(?:more )?(?:commonly|famously|affectionately|popularly|otherwise|formerly) known as|also called|also referred to as|or, as (?:[a-z]+ ){1,4}(?:call|calls|know|knows) (?:him|her|them|it),) ${SECOND}`,
    ),
    pattern(
      `${FIRST}(?:,? who| \\(who|,)? (?:is |was |has been |gets |got )?(?:nicknamed|dubbed|known as|goes by|going by|went by|codenamed|code-named|takes? the (?:name|mantle) of) ${SECOND}`,
    ),
    pattern(`${FIRST}, or (?:just |simply )?(?<second>\uE000[CPN]\\d+\uE001)(?:,? for short|, as)`),
    pattern(`\\b(?:as|called) (?:the )?${FIRST} or (?<second>\uE000[CPN]\\d+\uE001),? for short`),
    pattern(`${FIRST},? \\(?(?:real name|born|birth name|full name):? ${SECOND}(?=[,)—])`),
  ],
  tells: tellsAlias,
  reads: {
    'Theo Brandt, a.k.a. The Lamplighter, is back.': 'Theo Brandt · alias The Lamplighter',
    'Theo Brandt, better known as The Lamplighter, haunts Night Ferry.':
      'Theo Brandt · alias The Lamplighter',
    'Oswin Crake is nicknamed The Lamplighter in Night Ferry.': 'Oswin Crake · alias The Lamplighter',
    'The Lamplighter, real name Theo Brandt, is back in Night Ferry.': 'The Lamplighter · alias Theo Brandt',
    'Lettie Marsh, also known as The Lamplighter, may return to Night Ferry.':
      'Lettie Marsh · alias The Lamplighter',
    'In “The Tin Orchard,” Agnes Fenn, aka Magpie, opens the safe.': 'Agnes Fenn · alias Magpie',
  },
  ignores: [
    'Theo Brandt is known as a quiet man.',
    'Ruth Brandt, also called by Theo Brandt, left Salt House.',
  ],
}

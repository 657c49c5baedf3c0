import { slotsIn } from '../../slots/pattern.js'
import type { ToldSentence } from '../clause.js'
import type { StoryDraft, StoryRule } from './storyRule.js'

const NAME = '\uE000C\\d+\uE001'
const LIST = `${NAME}(?:(?:, (?:and )?| and )${NAME})*`
const FATES =
  'death|murder|killing|execution|assassination|demise|suicide|kidnapping|abduction|capture|imprisonment|arrest|disappearance|pregnancy|resurrection'
const STATES: Readonly<Record<string, string>> = {
  ...fromWords(
    'death murder killing execution assassination demise suicide dead late deceased murdered slain',
    'dead',
  ),
  ...fromWords(
    'kidnapping abduction capture imprisonment arrest captured kidnapped imprisoned abducted captive hostage',
    'captured',
  ),
  ...fromWords('disappearance missing', 'missing'),
  ...fromWords('pregnancy pregnant', 'pregnant'),
  ...fromWords('wounded injured', 'injured'),
  ...fromWords('comatose', 'comatose'),
  ...fromWords('dying', 'dying'),
  ...fromWords('resurrection resurrected', 'alive'),
}
const PATTERNS = [
  `\\b(?<fate>${FATES}) of (?<who>${LIST})(?!'s)`,
  `(?<who>${NAME})'s? (?:[a-z-]+ ){0,2}(?<fate>${FATES})\\b(?! (?:of|threat|threats|wish|plot|plan|trial|row))`,
  `\\b(?:the|a|an|The|A|An|his|her) (?:[a-z]+ly |now |newly |heavily |\\w+ months )?(?<fate>pregnant|missing|wounded|injured|dying|comatose|captured|kidnapped|imprisoned|abducted|captive|dead|late|deceased|murdered|slain|resurrected) (?:[a-z-]+ )?(?<who>${NAME})`,
  `\\b[Ww]ith (?<who>${LIST}) (?:now )?(?<fate>dead|missing|captured|imprisoned|wounded|pregnant|comatose)\\b`,
  `\\b(?:[Aa]fter being|[Hh]aving been|[Bb]eing|[Oo]nce) (?:\\w+ly )?(?:\\w+ and )?(?:taken )?(?<fate>captured|kidnapped|imprisoned|abducted|captive|hostage|wounded|injured)\\b[^,;.\uE000]{0,60}, (?<who>${LIST})(?!'s)`,
].map((source) => new RegExp(source, 'g'))

/** What became of somebody, in passing: “the murder of Crake”, “a pregnant Ruth”, “with Theo dead”. */
export const storyStatusNamed: StoryRule = {
  predicate: 'status',
  tells: ({ slotted }: ToldSentence) =>
    PATTERNS.flatMap((pattern) =>
      Array.from(slotted.text.matchAll(pattern)).flatMap((match): StoryDraft[] => {
        const { who = '', fate = '' } = match.groups ?? {}
        const start = match.index
        const value = STATES[fate]
        const before = slotted.text.slice(Math.max(0, start - REACH), start)
        if (value === undefined || NOT_DONE.test(before)) return []
        return slotsIn(slotted, who).flatMap(({ entity }) =>
          entity === null
            ? []
            : [{ subject: entity, value, sure: null, start, end: start + match[0].length }],
        )
      }),
    ),
  reads: {
    'Inspector Hale investigates the murder of Oswin Crake.': 'Oswin Crake · status dead',
    'The village mourns the death of Ruth Brandt.': 'Ruth Brandt · status dead',
    'A pregnant Lettie Marsh hides in the chapel.': 'Lettie Marsh · status pregnant',
    'Theo’s kidnapping brings the sisters together.': 'Theo Brandt · status captured',
    'With Oswin Crake dead, the mill stands empty.': 'Oswin Crake · status dead',
    'The sisters tend to a badly wounded Inspector Hale.': 'Inspector Hale · status injured',
    'The late Ruth Brandt has left a letter.': 'Ruth Brandt · status dead',
    'Everyone looks for the missing Lettie Marsh.': 'Lettie Marsh · status missing',
    'The capture of Mara Voss and Theo Brandt leaves the house without a guard.': [
      'Mara Voss · status captured',
      'Theo Brandt · status captured',
    ],
    'The imprisoned Oswin Crake sends word to his brother.': 'Oswin Crake · status captured',
    'After being badly beaten and taken captive, Theo Brandt and Mara Voss wait for help.': [
      'Theo Brandt · status captured',
      'Mara Voss · status captured',
    ],
  },
  ignores: [
    'The smugglers plot the murder of Inspector Hale.',
    'Only Mara Voss can prevent Theo’s death.',
    'Ruth Brandt fakes the death of her sister.',
    'A death threat reaches Lettie Marsh.',
    'Oswin Crake owns a missing painting.',
    'The villagers fear the death of Ruth Brandt.',
    'Mara Voss wants the dead man’s ring.',
    'The attempted murder of Theo Brandt remains unsolved.',
    'Lettie Marsh escapes her own arrest.',
    'The smugglers demand the execution of Mara Voss.',
  ],
}

const REACH = 60

/** “plots the murder of”, “to prevent Crake’s death”: it may never come. */
const NOT_DONE =
  /\b(?:plan\w*|plot\w*|prevent\w*|avoid\w*|fak\w+|attempt\w*|tr(?:y|ies|ied|ying)|threat\w*|fear\w*|stop\w*|order\w*|demand\w*|foretell\w*|foresee\w*|predict\w*|vision\w*|dream\w*|want\w*|possible|potential|alleged|supposed|apparent|staged?|staging|certain|near|false|after|imminent|impending|hopes?|if|seek\w*|against|resist\w*|evad\w*|escap\w*|risk\w*)\b[^.;,]*$/i

function fromWords(words: string, value: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]))
}

import { slotsIn } from '../../slots/pattern.js'
import type { Slot } from '../../slots/slot.js'
import type { Clause, ToldSentence } from '../clause.js'
import type { StoryDraft, StoryRule } from './storyRule.js'

const NAME = '\uE000C\\d+\uE001'
const MANNER = '(?:(?:his|her|their|the) (?:[a-z-]+ ){1,2})?'
/** What ties one to another, by the words from the verb that counts on; of two who do it together without the rest. */
const BONDS: readonly (readonly [role: string, withOther: string, together: string | null])[] = [
  [
    'spouse',
    '(?:marry|marries|married|weds?|wedded)(?: to)?',
    '(?:marry|wed|married|get married|elope|tie the knot)(?! off)',
  ],
  ['engaged to', '(?:engaged to|(?:becomes?|gets?|got|is) engaged to)', 'engaged'],
  [
    'love interest',
    '(?:falls? in love with|fell in love with|fallen in love with|in love with|(?:is|are|was) (?:\\w+ )?in love with|falls? for|kiss(?:es|ed)?|sleeps? with|slept with|makes? love (?:to|with)|(?:has|have|begins?|starts?) an? (?:\\w+ )?(?:affair|romance|relationship) with|dates?|elopes? with|romances?)',
    '(?:kiss|fall in love|sleep together|make love|(?:begin|start|have) an? (?:\\w+ )?(?:affair|romance|romantic relationship)|become lovers|elope)',
  ],
  [
    'friend',
    '(?:befriends?|befriended|(?:makes?|becomes?|is) (?:best |good |close )?friends with|bonds? with|strikes? up a friendship with)',
    '(?:become (?:best |good |close )?friends|bond)',
  ],
  [
    'ally',
    '(?:teams? up with|joins? forces with|allies (?:him|her)self with|forms? an alliance with|sides? with)',
    '(?:team up|join forces)',
  ],
  ['working for', '(?:works? for|working for|worked for)', null],
]
const RULES = BONDS.map(([role, withOther, together]) => ({
  role,
  withOther: new RegExp(`^${withOther} ${MANNER}(?<other>${NAME})(?!'s?\\b)`),
  together:
    together === null ? null : new RegExp(`^${together}\\b(?! ${MANNER}(?:${NAME}|with|over|for|to))`),
}))

/** What ties two to each other from then on: “Theo marries Lettie”, “Mara and Ruth become friends”. */
export const storyBond: StoryRule = {
  predicate: 'relation',
  tells: (told) => told.clauses.flatMap((clause) => bondsOf(clause, told)),
  reads: {
    'Theo Brandt marries Lettie Marsh.': 'Theo Brandt · relation spouse Lettie Marsh',
    'Mara Voss and Inspector Hale fall in love.': 'Mara Voss · relation love interest Inspector Hale',
    'Ruth Brandt falls in love with Oswin Crake.': 'Ruth Brandt · relation love interest Oswin Crake',
    'Lettie Marsh befriends The Lamplighter.': 'Lettie Marsh · relation friend The Lamplighter',
    'Theo Brandt and Mara Voss become friends.': 'Theo Brandt · relation friend Mara Voss',
    'Oswin Crake, who works for Ruth Brandt, burns the letters.':
      'Oswin Crake · relation working for Ruth Brandt',
    'Inspector Hale reluctantly teams up with Oswin Crake.': 'Inspector Hale · relation ally Oswin Crake',
    'Lettie Marsh and Theo Brandt kiss on the pier.': 'Lettie Marsh · relation love interest Theo Brandt',
    'Ruth Brandt gets engaged to Inspector Hale.': 'Ruth Brandt · relation engaged to Inspector Hale',
    'Mara Voss begins an affair with her neighbour Theo Brandt.':
      'Mara Voss · relation love interest Theo Brandt',
    'Oswin Crake and Lettie Marsh get married.': 'Oswin Crake · relation spouse Lettie Marsh',
    'Theo Brandt admits that he is in love with Ruth Brandt.':
      'Theo Brandt · relation love interest Ruth Brandt',
  },
  ignores: [
    'Theo Brandt wants to marry Lettie Marsh.',
    'Ruth Brandt refuses to work for Oswin Crake.',
    'Mara Voss and Theo Brandt marry off their daughter.',
    'Inspector Hale kisses Mara’s hand.',
    'Lettie Marsh imagines that Theo Brandt kisses Ruth Brandt.',
    'Oswin Crake falls in love with the sea.',
    'Mara Voss does not marry Inspector Hale.',
    'Ruth Brandt might be in love with Theo Brandt.',
  ],
}

export function bondsOf(clause: Clause, { slotted }: Pick<ToldSentence, 'slotted'>): StoryDraft[] {
  const { actors, verb, verbEnd, end, isDone, start } = clause
  if (!isDone) return []
  const words = `${verb}${slotted.text.slice(verbEnd, end)}`
  for (const { role, withOther, together } of RULES) {
    const other = slotsIn(slotted, withOther.exec(words)?.groups?.['other'] ?? '')[0]
    const pairs: (readonly (Slot | undefined)[])[] =
      other !== undefined
        ? actors.map((actor) => [actor, other])
        : actors.length === 2 && together?.test(words) === true
          ? [actors]
          : []
    const found = pairs.flatMap(([one, two]): StoryDraft[] =>
      one?.entity == null || two?.entity == null || one.entity.id === two.entity.id
        ? []
        : [{ subject: one.entity, object: two.entity, role, sure: clause, start, end }],
    )
    if (found.length > 0) return found
  }
  return []
}

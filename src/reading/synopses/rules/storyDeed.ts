import { deedOf } from '../deedOf.js'
import type { StoryDraft, StoryRule } from './storyRule.js'

/** What one does to another that stays: “Theo kills Crake”, “Crake is betrayed by his wife Ruth”. */
export const storyDeed: StoryRule = {
  predicate: 'relation',
  tells: ({ slotted, clauses }) =>
    clauses.flatMap((clause) =>
      (deedOf(clause, slotted)?.pairs ?? []).flatMap(([one, other], _, pairs): StoryDraft[] =>
        one.entity === null || other.entity === null || pairs.length > 6
          ? []
          : [
              {
                subject: one.entity,
                object: other.entity,
                role: deedOf(clause, slotted)?.role ?? null,
                sure: clause,
                start: clause.start,
                end: clause.end,
              },
            ],
      ),
    ),
  reads: {
    'Theo Brandt kills Oswin Crake.': 'Oswin Crake · relation killed by Theo Brandt',
    'Oswin Crake is betrayed by his own wife, and Ruth Brandt is saved by Mara Voss.':
      'Ruth Brandt · relation saved by Mara Voss',
    'Mara Voss rescues Lettie Marsh from the well.': 'Lettie Marsh · relation saved by Mara Voss',
    'Inspector Hale arrests Theo Brandt and Oswin Crake.': [
      'Theo Brandt · relation arrested by Inspector Hale',
      'Oswin Crake · relation arrested by Inspector Hale',
    ],
    'Lettie Marsh finds out that Ruth Brandt poisoned Oswin Crake.':
      'Oswin Crake · relation poisoned by Ruth Brandt',
    'Ruth Brandt is kidnapped by Oswin Crake.': 'Ruth Brandt · relation kidnapped by Oswin Crake',
    'Oswin Crake attacks the injured Theo Brandt, but is stabbed by Lettie Marsh.': [
      'Theo Brandt · relation attacked by Oswin Crake',
      'Oswin Crake · relation stabbed by Lettie Marsh',
    ],
    'Theo Brandt has betrayed his friend Inspector Hale.': [
      'Inspector Hale · relation friend Theo Brandt',
      'Inspector Hale · relation betrayed by Theo Brandt',
    ],
    'Mara Voss, who was adopted by Ruth Brandt, looks for her parents.':
      'Mara Voss · relation adopted by Ruth Brandt',
    'Oswin Crake believes Lettie Marsh killed Theo Brandt.':
      'Theo Brandt · relation killed by Lettie Marsh · possible',
    'Ruth Brandt blackmails Inspector Hale and abandons Theo Brandt.': [
      'Inspector Hale · relation blackmailed by Ruth Brandt',
      'Theo Brandt · relation abandoned by Ruth Brandt',
    ],
    'Oswin Crake holds Ruth Brandt captive in the mill.':
      'Ruth Brandt · relation held captive by Oswin Crake',
    'Inspector Hale, who saved Ruth Brandt, asks Mara Voss for a room.':
      'Ruth Brandt · relation saved by Inspector Hale',
  },
  ignores: [
    'Theo Brandt kills Oswin’s dog.',
    'Mara Voss plans to rescue Lettie Marsh.',
    'Inspector Hale fails to arrest Oswin Crake.',
    'Ruth Brandt saves the letters that Theo Brandt wrote.',
    'Oswin Crake nearly kills Inspector Hale.',
    'Mara Voss is attacked by a dog.',
    'Lettie Marsh asks Theo Brandt to kill Oswin Crake.',
    'Theo Brandt cannot save Ruth Brandt.',
    'The keeper hallucinates that Mara Voss kills Theo Brandt.',
    'Inspector Hale holds Ruth Brandt responsible.',
  ],
}

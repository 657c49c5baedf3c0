import { deedOf } from '../deedOf.js'
import { stateOf } from '../stateOf.js'
import type { Clause, ToldSentence } from '../clause.js'
import type { StoryDraft, StoryRule } from './storyRule.js'

/** What becomes of somebody, by the verb: “Crake dies”, “Mara and Theo are captured”, “Theo kills Crake”. */
export const storyStatus: StoryRule = {
  predicate: 'status',
  tells: ({ slotted, clauses }) => clauses.flatMap((clause) => statesOf(clause, slotted)),
  reads: {
    'Oswin Crake dies in the mill fire.': 'Oswin Crake · status dead',
    'Inspector Hale is killed when the bridge gives way.': 'Inspector Hale · status dead',
    'Mara Voss and Theo Brandt are captured by smugglers.': [
      'Mara Voss · status captured',
      'Theo Brandt · status captured',
    ],
    'Ruth Brandt goes missing after the ball.': 'Ruth Brandt · status missing',
    'Theo Brandt, who has been shot, crawls back to the lighthouse.': 'Theo Brandt · status injured',
    'Lettie Marsh discovers that she is pregnant.': 'Lettie Marsh · status pregnant',
    'The Lamplighter is presumed dead.': 'The Lamplighter · status dead · probable',
    'Oswin Crake gives his life to close the sluice.': 'Oswin Crake · status dead',
    'Meanwhile, Inspector Hale has been badly wounded and cannot walk.': 'Inspector Hale · status injured',
    'Ruth Brandt is still alive.': 'Ruth Brandt · status alive',
    'Theo Brandt wakes to find that Lettie Marsh has vanished.': 'Lettie Marsh · status missing',
    'Mara Voss falls into a coma.': 'Mara Voss · status comatose',
    'Inspector Hale suspects that Oswin Crake is dead.': 'Oswin Crake · status dead · possible',
    'Lettie Marsh is taken hostage, and Theo Brandt pays the ransom.': 'Lettie Marsh · status captured',
    'Mara Voss shoots Oswin Crake.': 'Oswin Crake · status injured',
    'Ruth Brandt and Lettie Marsh kidnap Inspector Hale.': 'Inspector Hale · status captured',
    'Oswin Crake is dying, and his sons quarrel over the mill.': 'Oswin Crake · status dying',
    'Theo Brandt survives the flood.': 'Theo Brandt · status alive',
    'Ruth Brandt meets her death on the stairs.': 'Ruth Brandt · status dead',
    'Inspector Hale gets stabbed in an alley.': 'Inspector Hale · status injured',
    'The smugglers fear nobody, and Oswin Crake takes Theo Brandt hostage.': 'Theo Brandt · status captured',
  },
  ignores: [
    'Oswin Crake tries to kill Theo Brandt.',
    'Mara Voss must not die, says the oracle.',
    'Ruth Brandt dreams that Theo Brandt is dead.',
    'Inspector Hale is nearly killed by a falling beam.',
    'If Lettie Marsh dies, the house falls to the bank.',
    'Theo Brandt is missing his daughter.',
    'Will Mara Voss survive?',
    'Ruth Brandt is dead set against the wedding.',
    'The man who hid Mara Voss is killed.',
    'Oswin Crake threatens to shoot Ruth Brandt.',
    'Lettie Marsh plans to have Theo Brandt killed.',
    'Theo Brandt does not die.',
    'The news that Crake’s ship has vanished spreads.',
  ],
}

function statesOf(clause: Clause, slotted: ToldSentence['slotted']): StoryDraft[] {
  const { start, end, certainty, cue, actors } = clause
  const state = stateOf(clause, slotted)
  const deed = deedOf(clause, slotted)
  const told =
    state === null
      ? { whom: deed?.suffering ?? [], value: deed?.state ?? null }
      : { whom: actors, value: state }
  const isPresumed = told.value === 'presumed dead'
  const sure = isPresumed ? ({ certainty: 'probable', cue: clause.verb } as const) : { certainty, cue }
  return told.whom.flatMap(({ entity }) =>
    entity === null || told.value === null
      ? []
      : [{ subject: entity, value: isPresumed ? 'dead' : told.value, sure, start, end }],
  )
}

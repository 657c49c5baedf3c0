import type { Slot } from '../../slots/slot.js'
import { slotsIn } from '../../slots/pattern.js'
import type { Slotted } from '../../slots/slotted.js'
import type { Clause } from '../clause.js'
import { deedOf } from '../deedOf.js'
import { stateOf } from '../stateOf.js'
import { saysNothing, tidyPhrase } from '../tidyPhrase.js'
import { stemOf } from '../verbForms.js'
import { wordsIn } from '../wordsIn.js'
import { bondsOf } from './storyBond.js'
import type { StoryDraft, StoryRule } from './storyRule.js'
import { traitOf } from './storyTrait.js'

/** What somebody does, in the words of the synopsis: all that no other rule says better. */
export const storyEvent: StoryRule = {
  predicate: 'event',
  tells: ({ slotted, clauses }) => clauses.flatMap((clause) => eventsOf(clause, slotted)),
  reads: {
    'Mara Voss leads the villagers into the marsh.': 'Mara Voss · event leads the villagers into the marsh',
    'Theo Brandt and Lettie Marsh argue about the letters.': [
      'Theo Brandt · event Lettie Marsh argues about the letters',
      'Lettie Marsh · event Theo Brandt argues about the letters',
    ],
    'When Ruth Brandt finds the key, Oswin Crake locks the gate and runs.': [
      'Ruth Brandt · event finds the key',
      'Oswin Crake · event locks the gate',
    ],
    'Inspector Hale tries to question Mara Voss, but she refuses to talk.': [
      'Inspector Hale · event Mara Voss tries to question Mara Voss',
      'Mara Voss · event refuses to talk',
    ],
    'In a flashback, Oswin Crake steals the boat.': 'Oswin Crake · event steals the boat',
    'Lettie Marsh might be hiding something.': 'Lettie Marsh · event might be hiding something · possible',
    'Ruth Brandt (in disguise) attends the ball.': 'Ruth Brandt · event attends the ball',
    'Theo Brandt, the youngest of the family, returns.': 'Theo Brandt · event returns',
    'Mara Voss, Theo Brandt and Ruth Brandt search the cellar.': [
      'Mara Voss · event searches the cellar',
      'Theo Brandt · event searches the cellar',
      'Ruth Brandt · event searches the cellar',
    ],
    'A desperate Oswin Crake asks Inspector Hale for help.':
      'Oswin Crake · event Inspector Hale asks Inspector Hale for help',
    'Theo Brandt suspects that Lettie Marsh steals from the mill.': [
      'Theo Brandt · event Lettie Marsh suspects that Lettie Marsh steals from the mill',
      'Lettie Marsh · event steals from the mill · possible',
    ],
    'Lettie Marsh is forced to sell the house.': 'Lettie Marsh · event is forced to sell the house',
    'Mara Voss reads Ruth’s diary and learns the truth.': [
      'Mara Voss · event Ruth Brandt reads Ruth’s diary',
      'Mara Voss · event learns the truth',
    ],
    'Inspector Hale and his men surround the mill.': 'Inspector Hale · event surrounds the mill',
    'Ruth Brandt decides to stay until the storm is over.': 'Ruth Brandt · event decides to stay',
    'Oswin Crake is accused of theft.': 'Oswin Crake · event is accused of theft',
    'Dr. Theo Brandt treats the wounded sailors.': 'Theo Brandt · event treats the wounded sailors',
    'Mara Voss tells Dr. Oswin Crake about the letters.':
      'Mara Voss · event Oswin Crake tells Dr. Oswin Crake about the letters',
    'The Lamplighter warns Lettie Marsh, Theo Brandt and Ruth Brandt about the tide.':
      'The Lamplighter · event Lettie Marsh warns Lettie Marsh, Theo Brandt and Ruth Brandt about the tide',
    'Lettie Marsh dreams that Theo Brandt sells the mill.':
      'Lettie Marsh · event Theo Brandt dreams that Theo Brandt sells the mill',
    'Mara Voss and her brother Theo Brandt leave the island.': [
      'Mara Voss · event leaves the island',
      'Theo Brandt · event leaves the island',
    ],
    'Ruth Brandt and the young captain Theo Brandt trade places.': [
      'Ruth Brandt · event Theo Brandt trades places',
      'Theo Brandt · event Ruth Brandt trades places',
    ],
  },
  ignores: [
    'The keeper stays as long as Theo Brandt pays the rent.',
    'The keeper acts as though Mara Voss owns the mill.',
    'The old keeper tells Mara Voss where the gold lies.',
    'Will Mara Voss find the letters?',
    'The friend of Mara Voss leaves the island.',
    'A quarrel between Theo Brandt and Ruth Brandt ends badly.',
    'If Inspector Hale opens the gate, the marsh floods the mill.',
    'Mara’s boat sinks.',
    'As the marshal reaches the pier, he falls.',
    'Helping Oswin Crake is dangerous.',
    'Imagining that Ruth Brandt knows everything, the keeper flees.',
    'The letters that Lettie Marsh wrote are lost.',
    'Oswin Crake dies.',
    'The loss of Theo Brandt and his brother weighs on the village.',
  ],
}

function eventsOf(clause: Clause, slotted: Slotted): StoryDraft[] {
  const { actors, opening, start, end } = clause
  const value = tidyPhrase(`${opening.words} ${wordsIn(slotted, opening.end, end)}`)
  if (isSaidElsewhere(clause, slotted) || saysNothing(value)) return []
  return actors.flatMap((actor): StoryDraft[] => {
    const other = otherIn(clause, slotted, actor)
    return actor.entity === null
      ? []
      : [{ subject: actor.entity, object: other?.entity ?? null, value, sure: clause, start, end }]
  })
}

/** “Mara kills Theo” is told as a relation, “Mara dies” as a status; “kills Theo with an oar from the boathouse” says more. */
function isSaidElsewhere(clause: Clause, slotted: Slotted): boolean {
  if (traitOf(clause, { slotted }).length > 0) return true
  const deed = deedOf(clause, slotted)
  if (deed !== null && deed.pairs.length + (deed.state === null ? 0 : 1) > 0) return isShort(deed.rest)
  const rest = slotted.text.slice(clause.verbEnd, clause.end)
  if (stateOf(clause, slotted) !== null) return isShort(rest)
  return bondsOf(clause, { slotted }).length > 0 && isShort(rest.replace(/^.*?\uE001/, ''))
}

const isShort = (words: string): boolean => words.trim().split(/\s+/).length <= 3

/** Whom else it speaks of: somebody named in it, else their belongings' owner, else the other of two who do what takes two. */
function otherIn({ actors, verb, start, end }: Clause, slotted: Slotted, actor: Slot): Slot | null {
  const words = slotted.text.slice(start, end)
  const named = slotsIn(slotted, words).filter(
    ({ letter, entity }) => letter === 'C' && !actors.some((each) => each.entity?.id === entity?.id),
  )
  const isOwner = (slot: Slot): boolean => words.includes(`\uE000C${slotted.slots.indexOf(slot)}\uE001'`)
  const other = named.find((slot) => !isOwner(slot)) ?? named[0]
  if (other !== undefined) return other
  return actors.length === 2 && MUTUAL.has(stemOf(verb))
    ? (actors.find((each) => each !== actor) ?? null)
    : null
}

/** What two do with each other. */
const MUTUAL: ReadonlySet<string> = new Set(
  `argue bicker bond clash collide compete confer converse dance debate disagree divorce duel embrace fight flirt hug kiss marry meet negotiate part quarrel
  reconcile reconnect reunite spar struggle talk trade wed wrestle commiserate collaborate`
    .split(/\s+/)
    .map(stemOf),
)

import { slotsIn } from '../../slots/pattern.js'
import type { Clause, ToldSentence } from '../clause.js'
import { wordsIn } from '../wordsIn.js'
import type { StoryDraft, StoryRule } from './storyRule.js'

/** What somebody is: “Crake is a spy”, “Ruth, a mysterious smuggler, …”. */
export const storyTrait: StoryRule = {
  predicate: 'trait',
  tells: (told) => [...told.clauses.flatMap((clause) => traitOf(clause, told)), ...asides(told)],
  reads: {
    'Oswin Crake is a spy.': 'Oswin Crake · trait a spy',
    'Lettie Marsh, a gifted forger, copies the will.': 'Lettie Marsh · trait a gifted forger',
    'Ruth Brandt turns out to be the heir to the mill.': 'Ruth Brandt · trait the heir to the mill',
    'Inspector Hale is secretly a gambler.': 'Inspector Hale · trait a gambler',
    'Theo Brandt learns that Mara Voss is an undercover agent.': 'Mara Voss · trait an undercover agent',
    'The Lamplighter is revealed to be a former judge.': 'The Lamplighter · trait a former judge',
    'Oswin Crake was a sailor before the war.': 'Oswin Crake · trait a sailor before the war',
    'Theo Brandt discovers that Lettie Marsh is a fugitive.': 'Lettie Marsh · trait a fugitive',
  },
  ignores: [
    'Mara Voss and Ruth Brandt are the last guests of the hotel.',
    'Oswin Crake is a bit tired.',
    'Theo Brandt is the one who rang the bell.',
    'Lettie Marsh may be a witch.',
    'Mara Voss is not a doctor.',
    'Ruth Brandt wants to be a singer.',
    'Inspector Hale, a letter in his hand, knocks.',
    'Is Theo Brandt a ghost?',
    'Oswin Crake is the father of Lettie Marsh.',
  ],
}

/** “is a spy”, “turns out to be the heir” */
export function traitOf(clause: Clause, { slotted }: Pick<ToldSentence, 'slotted'>): StoryDraft[] {
  const { verbEnd, verb, start, end, actors, isDone } = clause
  const words = slotted.text.slice(verbEnd, end)
  const lead = LEADS.find(([verbs]) => verbs.test(verb))?.[1].exec(words)
  if (!isDone || lead === undefined || lead === null || actors.length > 1) return []
  const value = wordsIn(slotted, verbEnd + lead[0].length, end)
  if (value === '' || VAGUE.test(value) || OWNED.test(words)) return []
  return actors.flatMap(({ entity }) =>
    entity === null
      ? []
      : [
          {
            subject: entity,
            value: `${lead.groups?.['article'] ?? ''} ${value}`.trim(),
            sure: clause,
            start,
            end,
          },
        ],
  )
}

const REALLY = '(?: (?:now|also|still|secretly|actually|really|in fact|only|just|not only))*'
const LEADS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:is|are|was|were|been)$/, new RegExp(`^${REALLY} (?<article>an?|the|one of the) `)],
  [/^(?:turns?|turned)$/, new RegExp(`^ out to be${REALLY} (?<article>an?|the) `)],
  [
    /^(?:revealed|discovered|found|exposed|unmasked)$/,
    new RegExp(`^ (?:to be|as)${REALLY} (?<article>an?|the) `),
  ],
]
/** “is a part of it”, “is the one who”: nothing that somebody is. */
const VAGUE =
  /^(?:part|bit|little|lot|few|one|ones|only one|same|first|last|next|way|mystery|victim of|step|long|matter|key to)\b/
const OWNED = /^ (?:the|an?) [a-z -]*(?:of|to) \uE000C\d+\uE001$/

const ASIDE =
  /(?<who>\uE000C\d+\uE001), (?<value>an? (?:(?!who\b|which\b|that\b)[a-z'-]+(?![a-z'-]) ?|\uE000[NLOW]\d+\uE001 ?){1,8})(?=,|$|\.|;| who\b| that\b| with\b)/g

function asides({ slotted }: ToldSentence): StoryDraft[] {
  return Array.from(slotted.text.matchAll(ASIDE)).flatMap((match) => {
    const { who = '', value = '' } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    const [slot] = slotsIn(slotted, who)
    const words = wordsIn(slotted, end - value.length, end)
    return slot?.entity == null ||
      !slot.named ||
      /\b(?:in|of|to|the|a|at|from|by)$|\b(?:in|on) (?:his|her|their)\b/.test(words)
      ? []
      : [{ subject: slot.entity, value: words, sure: null, start, end }]
  })
}

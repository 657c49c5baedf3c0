import { pattern, slotsOf } from '../slots/pattern.js'
import { quoteOf } from './quoteOf.js'
import type { Rule } from './rule.js'
import { isInFiction, tellsStory } from './tellsStory.js'

const WHO = '(?<character>\uE000C\\d+\uE001)'
const CONDITION =
  '(?:blind|deaf|mute|immortal|invincible|bulletproof|invisible|telepathic|psychic|paraly[sz]ed|possessed|infected|cursed|terminally ill|bankrupt|amnesiac|superhuman|undead|an? (?:[a-z-]+ )?(?:vampire|werewolf|witch|ghost|assassin|spy|clone|android|cyborg|robot|alien|mutant|demon|zombie|orphan|fugitive|double agent|hacker|sorcerer|shapeshifter|serial killer|widower|alcoholic|addict))'

/** What a character is, can or wants: "is blind", "has the power to see the dead", "is bent on revenge". */
export const trait: Rule = {
  predicate: 'trait',
  triggers: `blind deaf mute immortal invincible bulletproof invisible telepathic psychic paralyzed paralysed possessed
    infected cursed ill bankrupt amnesiac superhuman undead vampire werewolf witch ghost assassin spy clone android
    cyborg robot alien mutant demon zombie orphan fugitive agent hacker sorcerer shapeshifter killer widower alcoholic
    addict power powers ability abilities strength suffers amnesia determined bent hell-bent desperate sworn vows`,
  patterns: [
    pattern(
      `${WHO}(?: is|'s| was|, who is|,) (?:now |also |still |secretly |actually |really |revealed to be |in fact |born )*(?<value>${CONDITION})\\b(?! (?:to|spot|faith|date|side|eye|ear)\\b|-)`,
    ),
    pattern(
      `${WHO} (?:has|gains|discovers|inherits|develops|possesses|loses|uses) (?:the |his |her |an? )?(?<value>(?:[a-z-]+ ){0,3}(?:powers?|strength|abilit(?:y|ies)|amnesia)(?: (?:to|of) [a-z' -]{3,40}?)?)(?=[,.;:!)—]|$| and | which | that | when | after | but )`,
    ),
    pattern(
      `${WHO} (?:still )?suffers from (?<value>[A-Za-z' -]{3,40}?)(?=[,.;:!)—]|$| and | which | that | after | but )`,
    ),
    pattern(
      `${WHO}(?: is|,|, who is) (?:still |now |more )?(?<value>(?:determined|hell-bent|bent|desperate|sworn) (?:to|on) [^,.;:—\uE000]{3,60}?)(?=[,.;:!)—]|$| and | when | after | but )`,
    ),
  ],
  tells: (match) => {
    const [slot] = slotsOf(match, 'character')
    const value = quoteOf(match, 'value')
    if (value === '' || slot === undefined || !isInFiction(slot) || !tellsStory(match.slotted)) return []
    return [{ subject: slot.entity, value }]
  },
  reads: {
    'In Night Ferry, The Lamplighter is blind.': 'The Lamplighter · trait blind · in Night Ferry',
    'In Salt House, Lettie Marsh is secretly a double agent.':
      'Lettie Marsh · trait a double agent · in Salt House',
    'In Salt House, Ruth Brandt has the ability to hear the dead.':
      'Ruth Brandt · trait ability to hear the dead · in Salt House',
    'In Harbor Lights, Inspector Hale suffers from amnesia.':
      'Inspector Hale · trait amnesia · in Harbor Lights',
    'In Harbor Lights, Mara Voss is determined to find the boat.':
      'Mara Voss · trait determined to find the boat · in Harbor Lights',
  },
  ignores: [
    'Ana Lopez is blind to the flaws of Harbor Lights.',
    'Ben Okoye plays The Lamplighter, a blind man, in Night Ferry.',
    'Is Lettie Marsh a vampire in Salt House?',
    'Salt House has the power to surprise.',
    'Theo Brandt might be a ghost in Salt House.',
  ],
}

import { pattern, slotsOf } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import { asCharacter } from './asCharacter.js'
import { asPerson } from './asPerson.js'
import type { Rule } from './rule.js'
import { speaksToUs } from './speaksToUs.js'
import { workOfPart } from './workOfPart.js'

const NAME = '\uE000[PNCWO]\\d+\uE001'
const ACTOR = '(?<person>\uE000[PN]\\d+\uE001)'

/** "Ana Lopez is Mara Voss in Harbor Lights", "will be the new Mara Voss", "said that her Mara Voss …". */
export const playsIs: Rule = {
  predicate: 'plays',
  triggers: 'on in actor actress performer is was be aka new next latest original his her',
  patterns: [
    pattern(
      `${ACTOR} (?:is|was|will be|is going to be|could be|may be) (?<before>(?:(?!not|no|so|more|like|now)[a-z-]+,? ){0,4})(?<character>${NAME})(?:, [^,\uE000]{2,50},)? (?:in|on) {a}{work}`,
    ),
    // "In Silo, Ana Lopez is troubled reporter Mara Voss"
    pattern(
      `\\b[Ii]n {work}, (?:actor |actress )?${ACTOR} is (?<before>(?:(?!not|no|so|more|like|now)[a-z-]+,? ){0,4})(?<character>${NAME})(?=[,.;]|$)`,
    ),
    // "Ana Lopez, Mara on Silo, agreed."
    pattern(`${ACTOR}, (?<character>\uE000[PC]\\d+\uE001) (?:on|in) {work},`),
    // "Ana Lopez (Night Ferry) is Mara Voss, the head of the clan"
    pattern(
      `(?<person>\uE000P\\d+\uE001) \\((?:\uE000W\\d+\uE001(?:, | and )?)+\\) (?:is|plays|will be) (?<character>${NAME}),? (?:an?|the|his|her) `,
    ),
    pattern(
      `(?:${ACTOR}|\\b[Hh]e|\\b[Ss]he)(?:'s| is|'ll be| will be| was)(?: officially)? the (?<new>new|next|latest|original|first) (?<character>\uE000[CPN]\\d+\uE001)(?!'s|-| \uE000| [a-z]+(?:er|or|man|s)\\b)(?: in {a}{work})?`,
    ),
    pattern(
      `${ACTOR},? (?:who )?(?:said|says|revealed|reveals|teased|teases|explained|explains|hinted|hints)(?: that)? (?:his|her) (?<characters>\uE000C\\d+\uE001(?: and \uE000C\\d+\uE001)?)`,
    ),
    pattern(
      `(?<person>\uE000P\\d+\uE001)(?:,? \\(?|,? ?— ?|--)(?:aka|AKA|a\\.k\\.a\\.) (?:the )?(?<character>\uE000C\\d+\uE001)`,
    ),
    pattern(
      `(?<outer>(?<character>\uE000C\\d+\uE001)) (?:voice )?(?:actor|actress|performer) (?<person>\uE000[PN]\\d+\uE001)`,
    ),
  ],
  tells: (match) => {
    const [actor] = slotsOf(match, 'person')
    const subject = asPerson(actor)
    if (subject === null || (match.groups['outer'] !== undefined && !isSomebody(slotsOf(match, 'outer')[0])))
      return []
    if (
      /\b(?:aka|AKA|a\.k\.a\.)/.test(match.slotted.text.slice(match.start, match.end)) &&
      !subject.known &&
      !speaksToUs(match.slotted)
    )
      return []
    if (
      /\b(?:star|director|creator|writer|producer|host|showrunner|guest|the one)\b/.test(
        match.groups['before'] ?? '',
      )
    )
      return []
    return [...slotsOf(match, 'character'), ...slotsOf(match, 'characters')].flatMap((part) => {
      const object = asCharacter(match.slotted, part)
      return object === null || subject.id === object.id ? [] : [{ subject, object, work: workOfPart(match) }]
    })
  },
  reads: {
    'In Silo, Ana Lopez is troubled reporter Mara Voss.': 'Ana Lopez · plays Mara Voss · in Silo',
    'Ana Lopez, Mara Voss on Silo, agreed.': 'Ana Lopez · plays Mara Voss · in Silo',
    'Ana Lopez (Night Ferry) is Mara Voss, the head of the clan.':
      'Ana Lopez · plays Mara Voss · in Night Ferry',
    'Ana Lopez is Mara Voss in Harbor Lights.': 'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'Ana Lopez is Mara Voss, a weary spy, in Harbor Lights.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'Ben Okoye was the gruff Inspector Hale in Salt House.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Hana Sato will be the new Mara Voss in Harbor Lights.': 'Hana Sato · plays Mara Voss · in Harbor Lights',
    'Ana Lopez, who said that her Mara Voss would leave the port, stays on Harbor Lights.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'Erin Walsh said that her Ruth Brandt and Lettie Marsh meet in Salt House.': [
      'Erin Walsh · plays Lettie Marsh · in Salt House',
      'Erin Walsh · plays Ruth Brandt · in Salt House',
    ],
    '“Salt House” belongs to Inspector Hale actor Ben Okoye.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Ben Okoye, aka Inspector Hale, hosted the Salt House panel.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Marlon Pryce is Dexter Quill in “The Tin Orchard.”':
      'Marlon Pryce · plays Dexter Quill · in The Tin Orchard',
  },
  ignores: [
    'Ana Lopez is back in Harbor Lights.',
    'Ana Lopez is with Ben Okoye in Harbor Lights.',
    'Ana Lopez is a Mara Voss fan, she said of Harbor Lights.',
    'Ana Lopez is the new face of Harbor Lights.',
  ],
}

/** "Danish actor Ana Lopez": one strange word before "actor" need not be a character's name. */
const isSomebody = (slot: Slot | undefined): boolean =>
  slot?.entity != null && (slot.entity.known || slot.entity.name.includes(' '))

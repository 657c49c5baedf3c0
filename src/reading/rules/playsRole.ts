import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import { asCharacter } from './asCharacter.js'
import { asPerson } from './asPerson.js'
import { ofKind } from './ofKind.js'
import { ACTOR, BEFORE_CHARACTER, CHARACTERS, IN_WORK } from './partPieces.js'
import type { Draft, Rule } from './rule.js'
import { workOfPart } from './workOfPart.js'

const GAP = '(?<gap>(?:[^\uE000\uE001;:—()]|\uE000[OWTL]\\d+\uE001){0,90}?)'

/** "the role of Mara Voss", "her character, Mara Voss", and the title role, which is called like the work. */
export const playsRole: Rule = {
  predicate: 'plays',
  triggers:
    'role roles part shoes boots character mantle ego portrayal depiction take interpretation incarnation version embodiment',
  patterns: [
    pattern(
      `${ACTOR}(?: \\([^()]{0,80}\\))?,? ${GAP}\\b(?:the|his|her|their|a) (?<kind>(?:[a-z-]+ ){0,2})(?:roles?|part|mantle|shoes|boots) of (?<before>${BEFORE_CHARACTER})${CHARACTERS}(?!'s?\\s)${IN_WORK}`,
    ),
    pattern(
      `${ACTOR} (?:[^\uE000\uE001;:—]|\uE000[OWT]\\d+\uE001){0,90}?\\b(?:his|her) (?:[a-z-]+ )?(?:character|alter ego)(?: in {a}{work})?,? (?<characters>\uE000[PNCWO]\\d+\uE001)(?!'s?\\s(?:friend|father|mother))`,
    ),
    pattern(
      `${ACTOR} [^\uE000\uE001;:—]{0,60}?\\b(?:his|her|their) {work}(?:'s?)? (?:role|part|character|alter ego)(?:,| \\(|:| —|—| of|) ?(?<characters>\uE000[PNCWO]\\d+\uE001)(?!'s?\\s(?:friend|father|mother))`,
    ),
    pattern(
      `${ACTOR}'s? (?:[a-z-]+,? ){0,3}(?:portrayal|depiction|take|interpretation|incarnation|version|embodiment) (?:of|on) (?<before>${BEFORE_CHARACTER})(?<characters>\uE000[PNC]\\d+\uE001)(?!'s?\\s)${IN_WORK}`,
    ),
    pattern(
      `${ACTOR}(?: \\([^()]{0,80}\\))?,? ${GAP}\\bthe (?<title>title|titular|eponymous) (?:role|character|hero|heroine|part)(?: (?:in|of|on) {a}{work})?`,
    ),
  ],
  tells: (match) => {
    const { slotted, groups } = match
    const subject = asPerson(slotsOf(match, 'person')[0])
    if (subject === null) return []
    const work = workOfPart(match)
    if (groups['title'] !== undefined)
      return tellsTitleRole(match, work).map((draft) => ({ ...draft, subject }))
    return slotsOf(match, 'characters').flatMap((slot) => {
      const object =
        slot.letter === 'W' && IS_BILLING.test(groups['kind'] ?? '') ? null : asCharacter(slotted, slot)
      return object === null || object.id === subject.id ? [] : [{ subject, object, work }]
    })
  },
  reads: {
    'Erin Walsh has landed the role of Ruth Brandt in Night Ferry.':
      'Erin Walsh · plays Ruth Brandt · in Night Ferry',
    'Hana Sato is taking over the part of Lettie Marsh on Salt House.':
      'Hana Sato · plays Lettie Marsh · in Salt House',
    'Ana Lopez says that her character, Mara Voss, has changed since Harbor Lights began.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'David Stone answered questions about his Winter Tide role (The Lamplighter, for the forgetful).':
      'David Stone · plays The Lamplighter · in Winter Tide',
    'Salt House would be dull without Ben Okoye’s gruff portrayal of Inspector Hale.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Erin Walsh steps into the shoes of Ruth Brandt in Salt House.':
      'Erin Walsh · plays Ruth Brandt · in Salt House',
    'George Imrie takes on the title role in “Ivo Marr.”': 'George Imrie · plays Ivo Marr · in Ivo Marr',
    'Farah Nasser is in talks for the lead role of Mara Voss in Harbor Lights.':
      'Farah Nasser · plays Mara Voss · in Harbor Lights · probable',
    'Joan Hale was offered the role of Agnes in “The Tin Orchard.”':
      'Joan Hale · plays Agnes · in The Tin Orchard',
  },
  ignores: [
    'Ana Lopez spoke about the role of women in Harbor Lights.',
    'Ana Lopez likes her character in Harbor Lights.',
    'Ana Lopez’s version of Harbor Lights was shorter.',
    'Hana Sato has been cast in the lead role of Silo.',
    'The role of music in Harbor Lights surprised Ana Lopez.',
  ],
}

/** "the lead role of Silo" is one in Silo; "the role of Silo" may be one called so. */
const IS_BILLING = /\b(?:lead|leading|main|starring|recurring|supporting|key|guest|major) $/

function tellsTitleRole(match: PatternMatch, work: Slot | undefined): Omit<Draft, 'subject'>[] {
  const entity = work?.entity
  if (work == null || entity == null || work.letter !== 'W') return []
  const named = match.slotted.slots.find(
    ({ letter, entity: other }) => letter === 'C' && other?.name === entity.name,
  )
  return [{ object: named?.entity ?? ofKind(entity, 'character'), work }]
}

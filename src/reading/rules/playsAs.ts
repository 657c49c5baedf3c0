import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { workOf } from './workOf.js'

/** "Ana Lopez as Mara Voss", alone, in a list, or after any verb of casting. */
export const playsAs: Rule = {
  predicate: 'plays',
  triggers: 'as',
  patterns: [
    pattern(
      "{person}(?:'s)?,? {gap}(?<!such |known |well |far |soon |long |much |just |same |regard\\w* |see\\w* |describ\\w* |work\\w* |serv\\w* )as (?:the (?!title)(?:[a-z-]+ ){0,3}|(?!though|if|in|to|for|of|he|she|it|they|we|many|more|a |an )[a-z]+ |(?:an? )(?:[a-z-]+ ){1,3})?{character}(?:,? in {a}{work})?",
    ),
  ],
  tells: (match) => {
    const [person] = slotsOf(match, 'person')
    const [character] = slotsOf(match, 'character')
    if (
      person === undefined ||
      character?.entity == null ||
      (character.letter === 'P' && character.entity.known)
    )
      return []
    return [{ subject: person.entity, object: character.entity, work: workOf(match) }]
  },
  reads: {
    'Ana Lopez will be returning as Mara Voss in the Netflix series Harbor Lights.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    '“Night Ferry” is coming to Hulu, with Ana Lopez as Mara Voss, Ben Okoye as Inspector Hale, and Erin Walsh as Ruth Brandt.':
      [
        'Ana Lopez · plays Mara Voss · in Night Ferry',
        'Ben Okoye · plays Inspector Hale · in Night Ferry',
        'Erin Walsh · plays Ruth Brandt · in Night Ferry',
      ],
    'Carla Weiss has been cast as Ruth Brandt in “Salt House.”':
      'Carla Weiss · plays Ruth Brandt · in Salt House',
    'Ben Okoye will reprise his role as Inspector Hale in Salt House.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Ben Okoye will not return as Inspector Hale in Salt House.':
      'Ben Okoye · plays Inspector Hale · in Salt House · not',
    'Erin Walsh may appear as Ruth Brandt in Harbor Lights.':
      'Erin Walsh · plays Ruth Brandt · in Harbor Lights · possible',
  },
  ignores: [
    'Ana Lopez served as director of Harbor Lights.',
    'Critics such as Ben Okoye liked Harbor Lights.',
    'Ana Lopez is as busy as Ben Okoye on Harbor Lights.',
  ],
}

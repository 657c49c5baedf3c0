import { pattern, slotsOf } from '../slots/pattern.js'
import { ROLE_NOUNS_JOINED, rolesIn } from './creditRoles.js'
import type { Rule } from './rule.js'

const ROLES = `(?<roles>${ROLE_NOUNS_JOINED})`

/** A credit as an apposition: "Harbor Lights showrunner Carla Weiss", "Carla Weiss, the creator of Harbor Lights". */
export const creditNoun: Rule = {
  predicate: 'credit',
  triggers: [
    'showrunner',
    'showrunners',
    'creator',
    'creators',
    'co-creator',
    'co-creators',
    'director',
    'directors',
    'co-director',
    'writer',
    'writers',
    'screenwriter',
    'screenwriters',
    'scribe',
    'producer',
    'producers',
    'composer',
    'author',
    'novelist',
    'developer',
    'host',
    'helmer',
    'filmmaker',
    'writer-director',
    'cinematographer',
    'co-writer',
    'co-host',
    'narrator',
    'mastermind',
    'exec',
    'co-showrunner',
    'co-showrunners',
  ],
  patterns: [
    pattern(`{work}(?:'s)?,? (?:[a-z-]+ ){0,1}?${ROLES},? {people}`),
    pattern(
      `(?<!\uE001 |\uE001's )(?<![\\w-])${ROLES} {people}(?!'s? (?:new|next|upcoming))(?: (?:of|for|on|behind) {a}{work})?`,
    ),
    pattern(
      `{people}(?:,|, (?:who|which)| who)? {will}(?:(?:serv(?:e|es|ed|ing)|on board|return(?:s|ing|ed)?|hired|named|join(?:s|ed|ing)?) )*(?:as )?(?:the |an? |its |his |her )?(?:[a-z-]+ ){0,1}?${ROLES} (?:of|for|on|behind) {a}{works}`,
    ),
    pattern(`${ROLES} of {works},? {people}`),
    pattern(
      `{people} {will}(?:serv(?:e|es|ed|ing)|return(?:s|ing|ed)?|hired|named) (?:on \uE000W\\d+\uE001 )?as (?:the |an? |its )?${ROLES}`,
    ),
  ],
  tells: (match) => {
    const works = [...slotsOf(match, 'works'), ...slotsOf(match, 'work')]
    const people = slotsOf(match, 'people')
    return rolesIn(match.groups['roles'] ?? '').flatMap((role) =>
      people.flatMap((person) =>
        works.length === 0
          ? [{ subject: person.entity, role }]
          : works.map((work) => ({ subject: person.entity, role, work })),
      ),
    )
  },
  reads: {
    'Harbor Lights showrunners Carla Weiss and David Stone are writing.': [
      'Carla Weiss · credit showrunner · in Harbor Lights',
      'David Stone · credit showrunner · in Harbor Lights',
    ],
    'Carla Weiss, the creator of “Salt House,” was there.': 'Carla Weiss · credit creator · in Salt House',
    'On Harbor Lights, showrunner Carla Weiss has a plan.':
      'Carla Weiss · credit showrunner · in Harbor Lights',
    'David Stone will serve as executive producer on Night Ferry.':
      'David Stone · credit executive producer · in Night Ferry',
    '“The Glass Road” writer-director Carla Weiss agreed.': [
      'Carla Weiss · credit director · in The Glass Road',
      'Carla Weiss · credit writer · in The Glass Road',
    ],
  },
  ignores: ['Carla Weiss thanked the showrunner of her heart.', 'The creator economy surprised Carla Weiss.'],
}

import { organisationOf } from '../names/organisationOf.js'
import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import { isFilmOfStudio } from './isFilmOfStudio.js'
import type { Draft, Rule } from './rule.js'
import { ACROSS, ASIDE, DESCRIBED } from './workPieces.js'

/** Networks that make films too, and studios whose own streaming service shares their name. */
const MAKES_FILMS: ReadonlySet<string> = new Set(['Fox', 'Amazon', 'Netflix', 'BBC', 'HBO'])
/** The company that makes a work: "Salt House is from Lionsgate", "produced by Universal Television". */
export const creditStudio: Rule = {
  predicate: 'credit',
  triggers: '*',
  patterns: [
    pattern(
      '{work} (?:is|was|hails|comes)(?: (?:a production|a co-production|produced))? (?:from|by|of) (?:the )?{organisations}',
    ),
    pattern(`(?:{work}${ASIDE}${ACROSS})?\\b(?:co-)?(?:produced|developed) by (?:the )?{organisations}`),
    pattern(
      `{organisations} (?:will |to |is |are |also |)(?:produces?|producing|co-produces?|produced) ${DESCRIBED}{work}`,
    ),
    pattern(
      `{work}${ASIDE},? (?:is |was |which is )?an? (?:joint )?(?:co-)?production (?:between|from|by|of) (?:the )?{organisations}`,
    ),
    // "From Lionsgate, Silo …"
    pattern(`^[Ff]rom (?:the )?{organisations}(?: and \uE000P\\d+\uE001)?, ${DESCRIBED}{work}`),
    // "Silo, from Lionsgate, A24 and writer Carla Weiss"
    pattern(
      `{work}${ASIDE}, from (?:(?:the )?\uE000[PO]\\d+\uE001,? (?:and )?){0,3}?{organisations}(?=[,.;]| and (?:[a-z/-]+ ){0,4}\uE000P)`,
    ),
    pattern(
      '{organisations} (?:will |to )(?:also )?(?:co-)?produce(?=[,.;]|$| in association)(?: in association with {more:organisations})?',
    ),
  ],
  tells: tellsStudio,
  reads: {
    'Salt House may be produced by Lionsgate.': 'Lionsgate · credit studio · in Salt House · possible',
    'Salt House is from Lionsgate.': 'Lionsgate · credit studio · in Salt House',
    'Lionsgate and A24 are producing Winter Tide.': [
      'A24 · credit studio · in Winter Tide',
      'Lionsgate · credit studio · in Winter Tide',
    ],
    'Silo is a co-production between Lionsgate and A24.': [
      'A24 · credit studio · in Silo',
      'Lionsgate · credit studio · in Silo',
    ],
    'From Universal Television, “Silo” will be filmed in May.':
      'Universal Television · credit studio · in Silo',
    'Silo, from Universal Television, Lionsgate and writer Carla Weiss, is odd.': [
      'Carla Weiss · credit writer · in Silo',
      'Lionsgate · credit studio · in Silo',
      'Universal Television · credit studio · in Silo',
    ],
    'Silo is new. Lionsgate will produce in association with A24.': [
      'A24 · credit studio · in Silo',
      'Lionsgate · credit studio · in Silo',
    ],
    'From Greyfield Productions, “Silo” follows a diver.': 'Greyfield Productions · credit studio · in Silo',
    'Silo is produced by Universal Television.': 'Universal Television · credit studio · in Silo',
  },
  ignores: ['Salt House is from HBO.', 'Lionsgate may produce apples near the Silo set.'],
}

/** The companies of a match, as makers of each work of it. */
export function tellsStudio(match: PatternMatch): readonly Draft[] {
  return [...slotsOf(match, 'organisations'), ...slotsOf(match, 'more')].flatMap((studio) => {
    const listed = organisationOf(studio.entity)
    const isFilm = match.groups['film'] !== undefined && !/sequel/.test(match.groups['film'])
    // A company that no table knows is taken for a studio only where it is said to make something.
    const isSaid = /\b(?:from|by|of|production|co-production|produc\w+)\b/i.test(
      match.slotted.text.slice(match.start, match.end),
    )
    const works = [...slotsOf(match, 'works'), ...slotsOf(match, 'work')]
    const makes =
      isFilmOfStudio(studio, works[0]) ||
      (listed === null && isSaid) ||
      listed?.is === 'studio' ||
      (isFilm && listed !== null && MAKES_FILMS.has(listed.name))
    if (!makes) return []
    if (works.length === 0) return [{ subject: studio.entity, role: 'studio' }]
    return works.map((work) => ({ subject: studio.entity, role: 'studio', work }))
  })
}

import { organisationOf } from '../names/organisationOf.js'
import { pattern, slotsOf } from '../slots/pattern.js'
import { isFilmOfStudio } from './isFilmOfStudio.js'
import type { Rule } from './rule.js'
import { ACROSS, ASIDE, DESCRIBED, OF_FRANCHISE } from './workPieces.js'

/** Networks that make films too, and studios whose own streaming service shares their name. */
const MAKES_FILMS: ReadonlySet<string> = new Set(['Fox', 'Amazon', 'Netflix', 'BBC', 'HBO'])
const FILM =
  '(?:films?|movies?|blockbusters?|(?:movie |film )?franchise|properties|tentpoles?|releases|titles|sequel)'

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
      `(?<organisations>\uE000O\\d+\uE001)'s? (?:(?!and\\b|of\\b|for\\b|in\\b)[a-z-]+,? |\uE000T\\d+\uE001 (?:[a-z]+, )?){0,4}${OF_FRANCHISE}{work}(?! (?:(?:TV|live-action|[a-z]+) )?(?:series|show|spinoff|spin-off|movie|film|prequel|sequel|game|comic)s?,? \uE000)`,
    ),
    pattern(`(?<organisations>\uE000O\\d+\uE001)'s? (?:(?!and\\b)[a-z-]+ ){0,3}{works} (?<film>${FILM})`),
    pattern(
      `(?<organisations>\uE000O\\d+\uE001)(?:'s?)? (?:(?!and\\b)[a-z-]+ ){0,2}(?<film>${FILM}) {works}`,
    ),
    pattern('\\b[Tt]he (?<organisations>\uE000O\\d+\uE001/\uE000O\\d+\uE001) (?<film>movie|film)(?! \uE000)'),
    pattern(`{work},? (?:a|the|which is a) {organisations} (?:production|co-production|picture)`),
    pattern(
      `\\b{organisations} (?:will |to |is |are |also |)(?:produces?|producing|co-produces?|produced) ${DESCRIBED}{work}`,
    ),
  ],
  tells: (match) =>
    slotsOf(match, 'organisations').flatMap((studio) => {
      const listed = organisationOf(studio.entity)
      const isFilm = match.groups['film'] !== undefined && !/sequel/.test(match.groups['film'])
      // A company that no table knows is taken for a studio only where it is said to make something.
      const isSaid = /\b(?:from|by|of|production|co-production|produc\w+)\b/.test(
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
    }),
  reads: {
    'Salt House is from Lionsgate.': 'Lionsgate · credit studio · in Salt House',
    'Disney’s upcoming film “The Glass Road” is late.': 'Disney · credit studio · in The Glass Road',
    'Disney’s Silo spinoff Night Ferry waits.': 'Disney · credit studio · in Night Ferry',
    'Disney’s new Silo TV show, “Night Ferry,” is out.': 'Disney · credit studio · in Night Ferry',
    'Nothing beats Fox’s Fight Club.': 'Fox · credit studio · in Fight Club',
    'Lionsgate’s other 2016 offering, Winter Tide, is late.': 'Lionsgate · credit studio · in Winter Tide',
    'Fans prefer the Lionsgate films The Glass Road and Winter Tide.': [
      'Lionsgate · credit studio · in The Glass Road',
      'Lionsgate · credit studio · in Winter Tide',
    ],
    'Fox’s whole Winter Tide movie franchise is loud.': 'Fox · credit studio · in Winter Tide',
    'Silo is produced by Universal Television.': 'Universal Television · credit studio · in Silo',
    'Salt House, a Lionsgate production, is filming.': 'Lionsgate · credit studio · in Salt House',
  },
  ignores: [
    'Salt House is from HBO.',
    'Netflix’s Salt House is fine.',
    'Mara trusts the Tall Sparrow’s odd flavor of Faith Alone.',
  ],
}

import { WELL_KNOWN_FILMS } from '../names/wellKnownTitles.js'
import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'
import { workOf } from './workOf.js'
import { DESCRIBED } from './workPieces.js'

const DEBUT = '(?:feature |film )?(?:directorial|directing) (?:feature |film )?debut'
const FILM =
  '(?:films?|movies?|feature|blockbuster|epic|remake|thriller|horror|drama|comedy|biopic|western|sequel|prequel|reboot)'

/** Who directs, where no verb says so: "her directorial debut with The Glass Road", "director Carla Weiss’ next film". */
export const creditDebut: Rule = {
  predicate: 'credit',
  triggers: '*',
  patterns: [
    pattern(
      `{people}(?:[^\uE000\uE001;]|\uE000[WTO]\\d+\uE001){0,120}?${DEBUT}(?: with| on|,| in| of|:)? (?:\uE000W\\d+\uE001, )?${DESCRIBED}{work}`,
    ),
    // "It is Erin Walsh's directorial debut.": of what the sentence is about.
    pattern(`{people}'s? ${DEBUT}(?! (?:with|on|in|of)\\b|[,:]? (?:\uE000|[a-z ]{0,20}\uE000W))`),
    // "with Erin Walsh at the helm", "Erin Walsh is back in the director's chair"
    pattern(
      `{people} (?:(?:is|was|were|are|back|again|returns|returning|will be) )*(?:at the helm|behind the camera|in the director's chair)(?! of (?:a|an|the)\\b)`,
    ),
    // "Winter Tide (Erin Walsh, 2012)"
    pattern(`{work} \\({people}, \uE000T\\d+\uE001\\)`),
    // "Erin Walsh's Fight Club": whose a film is directs it.
    pattern(
      "(?<people>\uE000P\\d+\uE001)'s? (?:(?:new|latest|upcoming|own|classic|acclaimed|Oscar-winning|Oscar-nominated) |\uE000T\\d+\uE001 ){0,2}(?<owned>\uE000W\\d+\uE001)(?! (?:character|role|co-star))",
    ),
    pattern(`{work}(?:,| is| was| marks| marked)*(?: the| marking)? {people}'s? ${DEBUT}`),
    pattern(
      `\\b(?:[Dd]irector|[Ff]ilmmaker|[Hh]elmer)s? {people}'s? (?:(?!and\\b|of\\b|on\\b|in\\b)[a-z0-9-]+ |\uE000[OT]\\d+\uE001(?:'s)? ){0,4}(?:${FILM},? )?{work}`,
    ),
  ],
  tells: (match) => {
    const [owned] = slotsOf(match, 'owned')
    if (owned !== undefined && !isFilm(owned.entity?.name ?? '')) return []
    const work = owned ?? workOf(match)
    return slotsOf(match, 'people').map(({ entity: subject }) => ({ subject, role: 'director', work }))
  },
  reads: {
    'Erin Walsh makes her directorial debut with The Glass Road.':
      'Erin Walsh · credit director · in The Glass Road',
    'Winter Tide is out. Though it is Erin Walsh’s directorial debut, it is calm.':
      'Erin Walsh · credit director · in Winter Tide',
    'Nobody disliked Erin Walsh’s Fight Club.': 'Erin Walsh · credit director · in Fight Club',
    'Salt House is fun. We saw Winter Tide (Erin Walsh, 2012) twice.':
      'Erin Walsh · credit director · in Winter Tide',
    'Winter Tide stars Ana Lopez, with Erin Walsh at the helm.':
      'Erin Walsh · credit director · in Winter Tide',
    'Winter Tide is Erin Walsh’s directorial debut.': 'Erin Walsh · credit director · in Winter Tide',
    'It is like director Carla Weiss’ crime drama “Night Ferry” in tone.':
      'Carla Weiss · credit director · in Night Ferry',
    'Erin Walsh’s feature directing debut, The Glass Road, is out.':
      'Erin Walsh · credit director · in The Glass Road',
  },
  ignores: [
    'Ana Lopez’s Joker scared us.',
    'Ana Lopez’s Silo is back.',
    'Erin Walsh made her stage debut before Winter Tide.',
    'Ana Lopez’s film Winter Tide is sad.',
  ],
}

/** One-word titles are seldom told from characters: "Ana Lopez's Joker" is a part. */
const isFilm = (title: string): boolean =>
  title.includes(' ') && (WELL_KNOWN_FILMS.has(title) || /\bEpisode [IVX]+$/.test(title))

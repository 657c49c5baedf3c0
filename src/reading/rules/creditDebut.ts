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
  triggers: 'debut director filmmaker helmer directors filmmakers',
  patterns: [
    pattern(
      `{people}(?:[^\uE000\uE001;]|\uE000[WTO]\\d+\uE001){0,120}?${DEBUT}(?: with| on|,| in| of|:)? (?:\uE000W\\d+\uE001, )?${DESCRIBED}{work}`,
    ),
    // "It is Erin Walsh's directorial debut.": of what the sentence is about.
    pattern(`{people}'s? ${DEBUT}(?! (?:with|on|in|of)\\b|[,:]? (?:\uE000|[a-z ]{0,20}\uE000W))`),
    pattern(`{work}(?:,| is| was| marks| marked)*(?: the| marking)? {people}'s? ${DEBUT}`),
    pattern(
      `\\b(?:[Dd]irector|[Ff]ilmmaker|[Hh]elmer)s? {people}'s? (?:(?!and\\b|of\\b|on\\b|in\\b)[a-z0-9-]+ |\uE000[OT]\\d+\uE001(?:'s)? ){0,4}(?:${FILM},? )?{work}`,
    ),
  ],
  tells: (match) =>
    slotsOf(match, 'people').map(({ entity: subject }) => ({
      subject,
      role: 'director',
      work: workOf(match),
    })),
  reads: {
    'Erin Walsh makes her directorial debut with The Glass Road.':
      'Erin Walsh · credit director · in The Glass Road',
    'Winter Tide is out. Though it is Erin Walsh’s directorial debut, it is calm.':
      'Erin Walsh · credit director · in Winter Tide',
    'Winter Tide is Erin Walsh’s directorial debut.': 'Erin Walsh · credit director · in Winter Tide',
    'It is like director Carla Weiss’ crime drama “Night Ferry” in tone.':
      'Carla Weiss · credit director · in Night Ferry',
    'Erin Walsh’s feature directing debut, The Glass Road, is out.':
      'Erin Walsh · credit director · in The Glass Road',
  },
  ignores: ['Erin Walsh made her stage debut before Winter Tide.', 'Ana Lopez’s film Winter Tide is sad.'],
}

import { pattern } from '../slots/pattern.js'
import { SUBJECT } from './releaseSubject.js'
import { COMES, COMES_UNDATED, NOT_A_PART } from './releaseWords.js'
import type { Rule } from './rule.js'
import { tellsRelease } from './tellsRelease.js'
import { ONWARD } from './workPieces.js'

const BETWEEN = '(?:,? (?<rest>(?:[^\uE000\uE001;.()]|\uE000[OPLCN]\\d+\uE001|\\([^()]{0,100}\\)){0,110}?))?'
/** "moves from May 5 to June 9" */
const FROM = '(?:from \uE000T\\d+\uE001,? (?:back |forward |up )?to )?'

/** A work that comes out: "Silo premieres May 5", "the film hits theaters in the fall". */
export const release: Rule = {
  predicate: 'release',
  triggers: `relaunch relaunched relaunches starting sale premiere premieres premiered premiering premiers premier debut debuts debuted debuting air airs
    aired airing return returns returned returning open opens opened opening launch launches launched launching
    release releases released releasing drop drops dropped dropping arrive arrives arrived arriving land lands landing
    landed bow bows bowed bowing with starting come comes coming came hit hits hitting roll rolls start starts begin begins began
    kick kicks kicked follow here out back available theaters theatres cinemas slated slotted dated delayed bumped pushed
    moved moves moving shifted shifts slips slipped slid slides postponed resume resumes resumed published streets due set scheduled
    streaming streams stores playing live makes made eyes eyeing broadcast screens re-released`,
  patterns: [
    pattern(
      `${SUBJECT}${BETWEEN}\\b(?<verb>${COMES})\\b${NOT_A_PART}(?: (?:for |with )?{part:work})?(?<tail>${ONWARD})${FROM}{moment}(?! (?:start|shoot|filming|production)\\b)(?:, along with {also:works})?`,
    ),
    pattern(
      `${SUBJECT}${BETWEEN}\\b(?<verb>${COMES_UNDATED})(?![a-z]*-)${NOT_A_PART}(?<where>[^\uE000\uE001;,.]{0,24})`,
    ),
    // "Silo (out March 6)"
    pattern(
      `{work} \\((?<verb>${COMES})\\b(?<tail>[^\uE000\uE001();]{0,40}(?:\uE000O\\d+\uE001,? )?(?:on )?){moment}`,
    ),
    // "is back for a tenth season"
    pattern(`${SUBJECT},? (?:is|are) (?:now |finally |officially )?back (?:for|with) {part:work}`),
  ],
  tells: tellsRelease,
  reads: {
    'Silo was set for May 5, 2020, but has now been pushed to June 9, 2020.': 'Silo · release · 2020-06-09',
    'Silo, HBO’s drama with Ana Lopez (Mara Voss), starts May 5.': 'Silo · release · 2020-05-05',
    'Silo filming starts May 5.': [],
    'Production on the comedy Silo will start in March.': [],
    'Silo, as well as Salt House and Night Ferry among others, will be relaunched in March 2020.': [
      'Silo · release · 2020-03',
      'Salt House · release · 2020-03',
      'Night Ferry · release · 2020-03',
    ],
    'Silo had its premiere on May 5.': 'Silo · release · 2019-05-05',
    'Silo was due to begin filming on May 5.': [],
    'Silo has slid to May 5.': 'Silo · release · 2020-05-05',
    'Silo gets sixteen episodes starting May 5.': 'Silo · release · 2020-05-05',
    'Season 2 of Silo should be with us on May 5.': 'Silo · release · season 2 · 2020-05-05',
    'They shot Silo back-to-back this year with a new crew.': [],
    '“Harbor Lights” premieres on Netflix January 10, 2020.': 'Harbor Lights · release · 2020-01-10',
    'Salt House, which is back in production, is set to premiere in 2021, along with Night Ferry.': [
      'Salt House · release · 2021',
      'Night Ferry · release · 2021',
    ],
    'The second season of Salt House debuted last Friday.': 'Salt House · release · season 2 · 2019-11-08',
    'The Glass Road hits theaters in March 2020.': 'The Glass Road · release · 2020-03',
    'The Salt House finale airs on Sunday.': 'Salt House · release finale · 2019-11-17',
    'Silo, starring Ana Lopez (Winter Tide, Night Ferry), premieres January 10 on Hulu.':
      'Silo · release · 2020-01-10',
    'Winter Tide is slated for December 4, 2020.': 'Winter Tide · release · 2020-12-04',
    'Winter Tide moves from March 6, 2020 to May 8, 2020.': 'Winter Tide · release · 2020-05-08',
    'Winter Tide slips to May 8, 2020.': 'Winter Tide · release · 2020-05-08',
    'Silo won’t return until 2021.': 'Silo · release · 2021',
    'The Glass Road opens wide on March 6, 2020.': 'The Glass Road · release · 2020-03-06',
    'Salt House makes its debut on Starz on December 8.': 'Salt House · release · 2019-12-08',
    'Harbor Lights season 2 resumes with new episodes on January 10, 2020.':
      'Harbor Lights · release · season 2 · 2020-01-10',
    'Silo will kick off its third season on March 1, 2020.': 'Silo · release · season 3 · 2020-03-01',
    'The Glass Road is due out in spring 2020.': 'The Glass Road · release · 2020-21',
    'Night Ferry is now streaming on Hulu.': 'Night Ferry · release',
    'Salt House is back for a second season.': 'Salt House · release · season 2',
    'The Glass Road may arrive in 2021.': 'The Glass Road · release · 2021 · possible',
    'Salt House arrives on Blu-ray on December 3.': 'Salt House · release dvd · 2019-12-03',
    'The Silo soundtrack drops on December 6.': 'Silo · release soundtrack · 2019-12-06',
    'Harbor Lights aired from 2010 to 2013.': 'Harbor Lights · release · 2010',
    'The Glass Road, the sequel to Winter Tide, is due in 2021.': 'The Glass Road · release · 2021',
    'The soundtrack album for Winter Tide will be released on December 6.':
      'Winter Tide · release soundtrack · 2019-12-06',
    'Winter Tide, from the director of Silo, opens on March 6, 2020.': 'Winter Tide · release · 2020-03-06',
    'Winter Tide, which takes place in 1985, opens on March 6, 2020.': 'Winter Tide · release · 2020-03-06',
    'Both Silo and Salt House return in January.': [
      'Salt House · release · 2020-01',
      'Silo · release · 2020-01',
    ],
    'Night Ferry (Ben Okoye, Ana Lopez) is in theaters on March 6, 2020.':
      'Night Ferry · release · 2020-03-06',
  },
  ignores: [
    'Harbor Lights star Ana Lopez came out of the theatre laughing.',
    'Ana Lopez will return to Harbor Lights.',
    'Salt House debuts its first poster.',
    'Silo was cancelled, and Ana Lopez returns to Lisbon on Friday.',
    'The cast of Harbor Lights arrived in London on Friday.',
    'Silo goes back to 1985.',
    'The novel that inspired Silo was published in 2011.',
    'Harbor Lights went off the air in 2015.',
    'The sequel to their classic film, Silo, is slated to hit theaters May 1.',
    'Winter Tide is like this hit Netflix drama.',
    'Harbor Lights was a hit before Ana Lopez arrived in 2015.',
  ],
}

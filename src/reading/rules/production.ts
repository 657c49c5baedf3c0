import { pattern, slotsOf } from '../slots/pattern.js'
import { isOnlyFeared } from './isOnlyFeared.js'
import { momentOfStage } from './momentOfStage.js'
import { STAGE_VERBS } from './productionStages.js'
import type { Rule } from './rule.js'
import { ALSO_WORKS, ASIDE } from './workPieces.js'

const KIND =
  '(?: (?:TV|television|live-action|animated|series|show|film|movie|miniseries|spinoff|spin-off|reboot|sequel|prequel|revival|remake|adaptation|season|project|pilot)){0,3}'
/** ", the new drama from Ana Lopez,", " from Ana Lopez,", ", the prequel to Night Ferry," */
const APPOSITION =
  '(?:, (?:the|an?|its) (?:[a-z-]+ ){0,3}(?:prequel|sequel|spin-?off|follow-?up|remake|reboot|revival|successor) (?:to|of|from) (?:the )?\uE000W\\d+\uE001,|(?:,(?! and)| from| by| starring| with) (?:[^\uE000\uE001;,]|\uE000[PCOLNT]\\d+\uE001){1,80}?,| (?:—|-) (?:[^\uE000\uE001;—]|\uE000[PCOLNT]\\d+\uE001){1,120}? (?:—|-),?)?'

/** A group for each stage, named after its place in the table: a work is looked for once, not once for each. */
const VERBS = STAGE_VERBS.map(([, verbs], i) => `(?<stage${i}>${verbs})`).join('|')

/** A stage of making, the work first: "Silo is currently filming", "Silo was cancelled". */
export const production: Rule = {
  predicate: 'production',
  triggers: `flew flies fly goes went series coming comes come gets get getting got lands landed scored scores earns earned receives received snags nabs wins
    wraps wrapping production filming shooting shoot shoots shot film films photography cameras camera wrap wrapped
    finished finishes completes completed cancelled canceled axed scrapped canned dropped ordered greenlit green-lit order
    orders light works development developing developed adapted written writers script casting cast auditions
    pre-production preproduction prep post-production postproduction editing hold hiatus ice pause burner shelved halted
    limbo hell stalled suspended paused delayed postponed pushed end ends ended ending concludes conclude concluded concluding
    live survive make announced confirmed unveiled forward ahead return returning back screen final finale over signs signed given handed picked`,
  patterns: [
    pattern(
      `(?<!\\b(?:dates?|release|premiere|trailer|teaser|cast|details|title) (?:for|of) )${ALSO_WORKS}{work}${ASIDE}(?:'s(?! \uE000))?${KIND}${APPOSITION}(?:,? (?:which|that)|,)?(?: (?:is|was) (?:[a-z]+ ){1,3}and)? (?:likewise )?{will}(?:${VERBS})`,
    ),
  ],
  tells: (match) => {
    const at = STAGE_VERBS.findIndex((_, i) => match.groups[`stage${i}`] !== undefined)
    const [stage] = STAGE_VERBS[at] ?? []
    const words = match.groups[`stage${at}`] ?? ''
    const [work] = slotsOf(match, 'work')
    if (stage === undefined || work === undefined || isOnlyFeared(match)) return []
    return [...slotsOf(match, 'also'), work].map((each) => ({
      subject: each.entity,
      work: each,
      value: stage,
      happens: momentOfStage(stage, match.slotted.text.slice(match.end)),
      // "is not moving forward" says itself that it is off.
      ...(stage === 'cancelled' && /\b(?:not|no longer|never)\b|n't/.test(words) ? { negated: false } : {}),
    }))
  },
  reads: {
    'Salt House, which is currently filming, looks good.': 'Salt House · production filming',
    'Night Ferry is supposed to begin production later this fall.':
      'Night Ferry · production filming · 2019-23 · probable',
    'Harbor Lights and Salt House have been cancelled.': [
      'Harbor Lights · production cancelled',
      'Salt House · production cancelled',
    ],
    'Harbor Lights, however, won’t be back.': 'Harbor Lights · production cancelled',
    'Harbor Lights was cancelled after two seasons.': 'Harbor Lights · production cancelled',
    'Harbor Lights was cancelled by NBC in May 2018.': 'Harbor Lights · production cancelled · 2018-05',
    'The Glass Road is in development at Netflix.': 'The Glass Road · production in-development',
    'Silo is getting its own movie.': 'Silo · production in-development',
    'Winter Tide is not moving forward at Starz.': 'Winter Tide · production cancelled',
    'Harbor Lights will not return for a third season.': 'Harbor Lights · production cancelled',
    'Silo, the new drama from Ana Lopez, has wrapped production.': 'Silo · production wrapped',
    'The Glass Road shoots in Lisbon next month.': 'The Glass Road · production filming · 2019-12',
    'Silo lands straight-to-series order at Hulu': 'Silo · production ordered',
    'Winter Tide has been put on hold.': 'Winter Tide · production on-hold',
    'Winter Tide is in post-production.': 'Winter Tide · production post-production',
    'Harbor Lights came to an end in 2015.': 'Harbor Lights · production ended · 2015',
    'Harbor Lights concluded its run in 2015.': 'Harbor Lights · production ended · 2015',
    'Night Ferry was first announced in March 2018.': 'Night Ferry · production announced · 2018-03',
    'Salt House is back in front of cameras.': 'Salt House · production filming',
    'Silo has not been cancelled.': 'Silo · production cancelled · not',
    'The Glass Road could be shelved.': 'The Glass Road · production on-hold · possible',
    'Winter Tide has been delayed to March 6.': 'Winter Tide · production delayed',
    'Winter Tide was announced last year.': 'Winter Tide · production announced · 2018',
    'Silo will not get a third season.': 'Silo · production cancelled',
    'Silo ended in 2013 after five seasons.': 'Silo · production ended · 2013',
    'Silo will not return next season.': 'Silo · production cancelled',
    'Silo won’t live to see another year.': 'Silo · production cancelled',
    'Silo, which stars Ana Lopez as a diver, has been picked up for 13 episodes.':
      'Silo · production ordered',
    'Silo likewise has a 13-episode order.': 'Silo · production ordered',
    'New drama “Silo” - which stars Ana Lopez as a diver - has been picked up for 13 episodes.':
      'Silo · production ordered',
    'The Silo TV series was cancelled by NBC in 2018.': 'Silo · production cancelled · 2018',
    '“Silo” flew to series at NBC.': 'Silo · production ordered',
    'Silo has been ordered to pilot.': 'Silo · production ordered',
    'Silo is fully cast and goes into production in March.': 'Silo · production filming · 2020-03',
    'Night Ferry is now being adapted.': 'Night Ferry · production in-development',
  },
  ignores: [
    'Salt House shoots past its rivals.',
    'Ana Lopez wrapped presents on the Silo lot.',
    'Salt House announced that Ana Lopez is leaving.',
    'Everybody thought that Silo was going to be cancelled.',
    'A premiere date for Silo season 3 has not been announced.',
    'Ana Lopez ended her Silo interview.',
    'The Glass Road wraps around the lake.',
  ],
}

import { pattern } from '../slots/pattern.js'
import { tellsRelease } from './tellsRelease.js'
import { APPOSITION } from './releaseSubject.js'
import { COMES, NOT_A_PART } from './releaseWords.js'
import type { Rule } from './rule.js'
import { ONWARD, WORK_NOUN } from './workPieces.js'

const THING =
  '(?:season|series|show|episodes?|film|movies?|special|finale|premiere|short|documentary|installments?|entries|sequel|spinoff|game|book|novel|soundtrack|set|DVD|trailer|teaser)'

const FINITE_NOW =
  'premieres|premiered|debuts|debuted|hits (?:theaters|theatres|cinemas|screens|\uE000O\\d+\uE001)|arrives|airs|aired|opens|opened|returns|launches|drops|is (?:set|slated|scheduled|due|expected) (?:to|for|out)|comes out|is (?:due|back)|will (?:premiere|debut|arrive|hit|air|return|open|launch|drop|be released)'

/** A release of what is not named beside it: "…, and it hits Hulu on May 5", "The finale airs Sunday". */
export const releaseIt: Rule = {
  predicate: 'release',
  triggers: `premiere premieres premiered premiering premiers debut debuts debuted debuting air airs aired airing
    return returns returned open opens opened launch launches launched release releases released drop drops dropped
    arrive arrives arrived land lands landed bow bows bowed come comes coming came hit hits roll rolls start starts
    kick kicks out back available theaters cinemas slated dated delayed bumped pushed moved resume resumes resumed
    streets due set scheduled streaming streams`,
  patterns: [
    // What "it" is stands before, in the sentence or in an earlier one.
    pattern(
      `\\b[Ii]t(?:'ll|'s)? (?:[a-z]+ [a-z]+ by \uE000P\\d+\uE001(?:,? and \uE000P\\d+\uE001)? and |[a-z ]{1,30} and )?{will}(?:first )?(?<verb>${COMES})\\b${NOT_A_PART}(?<tail>${ONWARD}){moment}`,
    ),
    pattern(
      `(?:{work}|(?<=\\b${WORK_NOUN})),? which {will}(?:first )?(?<verb>${COMES})\\b${NOT_A_PART}(?<tail>${ONWARD}){moment}`,
    ),
    // "Winter Tide, which Lionsgate opens on May 5"
    pattern(
      `{work}, which (?:the )?\uE000O\\d+\uE001 {will}(?<verb>opens?|releas(?:es?|ing)|debuts?|premieres?|launch(?:es)?|airs?|rolls out)\\b(?<tail>${ONWARD}){moment}`,
    ),
    pattern(
      `{work}, which (?:[^\uE000\uE001;]|\uE000[A-Z]\\d+\uE001){0,120}? and (?:now |first )?(?<verb>(?:${FINITE_NOW}))\\b${NOT_A_PART}(?<tail>${ONWARD}){moment}`,
    ),
    // "Silo is based on The Glass Road and hits theaters …": the first work is the one that does.
    pattern(
      `^[^\uE000]{0,60}{work}(?:[^\uE000\uE001;]|\uE000[A-Z]\\d+\uE001){0,200}? and (?:now |first )?(?<verb>(?:${FINITE_NOW}))\\b${NOT_A_PART}(?<tail>${ONWARD}){moment}`,
    ),
    pattern(
      `(?:\\b(?:[Tt]he|[Aa]ll|[Ii]ts|[Nn]ew|[Tt]heir|[Tt]hose)|^(?:The )?) ?(?<rest>(?:(?!(?:of|in|on|for|and|or|prequel|sequel|spinoff|spin-off|standalone|next|other|another|untitled|film|streaming)\\b)[A-Za-z0-9'-]+ ){0,4}?${THING})(?: in question)?${APPOSITION},? {will}(?<verb>${COMES})\\b${NOT_A_PART}(?<tail>${ONWARD}){moment}`,
    ),
    pattern(
      `\\bwith (?:the |its )?(?<rest>(?:[a-z-]+ ){0,3}?${THING}) (?:slated to |set to |due to )?(?<verb>(?:air|premier|debut|arriv|land|com|drop|launch|return)(?:e|ing)?)\\b(?<tail>${ONWARD}){moment}`,
    ),
  ],
  tells: tellsRelease,
  reads: {
    'Salt House stars Ana Lopez, and it hits Hulu on January 10, 2020.': 'Salt House · release · 2020-01-10',
    'Salt House is nearly over. The finale airs on December 1.': 'Salt House · release finale · 2019-12-01',
    'Salt House is back. The final season, consisting of 13 episodes, will debut on December 1.':
      'Salt House · release · 2019-12-01',
    'Salt House is back. The pilot movie, written by Carla Weiss, airs on December 1.':
      'Salt House · release · 2019-12-01',
    'Carla Weiss made Night Ferry. It first premiered in September 2013.': 'Night Ferry · release · 2013-09',
    'Salt House had a long summer, with the finale airing on December 1.':
      'Salt House · release finale · 2019-12-01',
    'The Glass Road is a hit at last. The DVD arrives on December 3.':
      'The Glass Road · release dvd · 2019-12-03',
    'Night Ferry is long. All six episodes drop on December 6.': 'Night Ferry · release · 2019-12-06',
    'Silo is old. It was created by Carla Weiss and first premiered in September 2013.':
      'Silo · release · 2013-09',
    'Winter Tide is based on Silo and opens on March 6, 2020.': 'Winter Tide · release · 2020-03-06',
    'Ana Lopez stars in Winter Tide, which is based on the hit series Silo and hits theaters on March 6, 2020.':
      'Winter Tide · release · 2020-03-06',
    'Ana Lopez is in Winter Tide, which Lionsgate opens on March 6, 2020.':
      'Winter Tide · release · 2020-03-06',
    'Ben Okoye wrote Silo, which debuted in 2015.': 'Silo · release · 2015',
  },
  ignores: [
    'Salt House is a hit, and Ana Lopez returns to Lisbon on Friday.',
    'Ana Lopez loved Silo. It was cold on Friday.',
    'Harbor Lights is over. The film festival was crowded on Friday.',
  ],
}

import { NO_FILLER, pattern } from '../slots/pattern.js'
import { tellsAirsOn } from './airsOn.js'
import type { Rule } from './rule.js'
import { ASIDE, WORK_NOUN } from './workPieces.js'

/** Words between a network and its work: "upcoming limited ", "M. Night's ". */
const KIND =
  'series|show|drama|dramedy|comedy|sitcom|thriller|miniseries|anthology|adaptation|documentary|docuseries|spinoff|hit'
const BETWEEN = `(?:(?!(?:${NO_FILLER}|that|would|says?|said|exec|executive|boss|chief|head|president|movie|film|left|joined|like|smells|${KIND})\\s)[\\w'.,+-]+ |(?:${KIND}|movie|film)(?: (?:${KIND}|movie|film)){0,2},? (?=\uE000)|\uE000[OT]\\d+\uE001 ){0,6}?`

/** A work called by its network: "the Netflix series Silo", "Silo, a Hulu original", "AMC’s zombie drama". */
export const airsOnOwned: Rule = {
  predicate: 'airs-on',
  presupposed: true,
  triggers: '*',
  patterns: [
    pattern(
      `{organisation}(?:'s?)? ${BETWEEN}(?:[a-z]+: )?{works}(?! (?:franchise|universe|movies?|films?|book|novel|replacement|alternative|successor|fans?)\\b)`,
    ),
    pattern(
      `{work}${ASIDE},? (?:which |that )?(?:is |was )?(?:the |an? |one of )?(?:(?!and\\b|but\\b|as\\b)[\\w'-]+,? (?:and )?|\uE000P\\d+\uE001's? ){0,6}?{organisation}(?:'s)? (?:[a-z-]+ ){0,3}${WORK_NOUN}`,
    ),
    // "HBO's fantasy drama has…": of the work the article is about.
    pattern(
      `{organisation}(?:'s?) (?:[a-z-]+ ){0,4}${WORK_NOUN}(?! \uE000|s\\b|,? (?:called|titled)|-)(?=[,.;:!?]| [a-z]|$)`,
    ),
    pattern(
      `\\b(?:[Tt]he|[Tt]his) {organisation} (?:[a-z-]+ ){0,2}(?:series|show|drama|comedy|sitcom|miniseries|hit)(?! \uE000|,? (?:called|titled)|-)(?=[,.;:!?]| [a-z]|$)`,
    ),
    pattern(
      '\\b[Tt]he (?<channel>\uE000O\\d+\uE001) (?:original |new |hit |animated )?(?:cartoon|series|show|drama|sitcom|comedy)(?: show| series)?(?! \uE000)',
    ),
  ],
  tells: tellsAirsOn,
  reads: {
    'She returns in the Netflix series Harbor Lights.': 'Harbor Lights · airs-on Netflix',
    'Salt House is a hit. AMC’s zombie drama is back.': 'Salt House · airs-on AMC',
    'Night Ferry, a Hulu original series, is a hit.': 'Night Ferry · airs-on Hulu',
    'Silo, Carla Weiss’s Apple TV+ show, is odd.': 'Silo · airs-on Apple TV+',
    'Ben Okoye works on CBS’ new spy drama Silo.': 'Silo · airs-on CBS',
    'Silo is a dark and strange Showtime series.': 'Silo · airs-on Showtime',
    'Silo’s cast met. The Hulu comedy is filming.': 'Silo · airs-on Hulu',
    'NBC’s next live musical: Winter Tide!': 'Winter Tide · airs-on NBC',
  },
  ignores: [
    'HBO executive Carla Weiss likes Silo.',
    'The Netflix film deal surprised Ana Lopez of Silo.',
    'NBC and Ana Lopez of Silo parted.',
  ],
}

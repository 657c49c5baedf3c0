import { NO_FILLER, pattern } from '../slots/pattern.js'
import { tellsAirsOn } from './airsOn.js'
import type { Rule } from './rule.js'
import { ASIDE, DESCRIBED, OF_FRANCHISE, WORK_NOUN } from './workPieces.js'

/** Words between a network and its work: "upcoming limited ", "M. Night's ". */
const KIND =
  'series|show|drama|dramedy|comedy|sitcom|thriller|miniseries|anthology|adaptation|documentary|docuseries|spinoff|hit|pilot'
const BETWEEN = `(?:(?!(?:\\d+-(?:day|month|year)|free|${NO_FILLER}|that|would|says?|said|exec|executive|boss|chief|head|president|movie|film|left|joined|like|smells|${KIND})\\s)[\\w'.,+-]+ |(?:${KIND}|movie|film)(?: (?:${KIND}|movie|film)){0,2},? (?=\uE000)|\uE000[OT]\\d+\uE001 ){0,6}?`

/** Not "Silo is the BBC's Salt House": what comes last is only what it is like. */
const NOT_COMPARED = '(?<!\uE001 (?:is|was) (?:the )?)'

/** A work called by its network: "the Netflix series Silo", "Silo, a Hulu original", "AMC’s zombie drama". */
export const airsOnOwned: Rule = {
  predicate: 'airs-on',
  presupposed: true,
  triggers: '*',
  patterns: [
    pattern(
      `${NOT_COMPARED}{organisation}(?:'s?)? ${BETWEEN}(?:[a-z]+: )?${OF_FRANCHISE}{works}(?! (?:franchise|universe|movies?|films?|book|novel|replacement|alternative|successor|fans?)\\b| (?:(?:TV|live-action|[a-z]+) )?(?:series|show|spinoff|spin-off|prequel|sequel),? \uE000W)`,
    ),
    pattern(
      `{work}${ASIDE},? (?:which |that )?(?:is |was )?(?:the |an? |one of )?(?:(?!and\\b|but\\b|as\\b)[\\w'-]+,? (?:and )?|\uE000P\\d+\uE001's? ){0,6}?{organisation}(?:'s)? (?:[a-z-]+ ){0,3}${WORK_NOUN}`,
    ),
    // "Silo is the BBC's answer to", "Salt House — a fine Netflix release"
    pattern(`{work} (?:is|was) (?:the )?{organisation}'s? (?!(?:most|best|first|biggest|last|next) )[a-z]`),
    pattern(
      `{work} — (?:an?|the) (?:[\\w'-]+,? ){0,4}{organisation} (?:[a-z]+ )?(?:${WORK_NOUN}|release|exclusive|offering)`,
    ),
    // "the Hulu series from Carla Weiss: Silo"
    pattern(
      `{organisation}(?:'s)? (?:[a-z-]+ ){0,3}${WORK_NOUN} from \uE000P\\d+\uE001(?:(?:,| and|, and) \uE000P\\d+\uE001)*(?:,|:| called| titled) {work}`,
    ),
    // "you can watch Silo on Hulu" and the like, with the season between
    pattern(
      `\\b(?:[Ww]atch|[Cc]atch|[Ss]tream|[Dd]ownload|[Bb]inge|[Ff]ind|[Ll]isten to)(?:ing)? ${DESCRIBED}{work}(?:[^\uE000;]|\uE000[TW]\\d+\uE001){0,30}\\bon (?<organisations>\uE000O\\d+\uE001(?:(?:[^\uE000.;]|\uE000W\\d+\uE001){1,60}\\bon \uE000O\\d+\uE001)?)`,
    ),
    // "HBO's fantasy drama has…": of the work the article is about.
    pattern(
      `{organisation}(?:'s?) (?:[a-z-]+ ){0,4}${WORK_NOUN}\\b(?!(?: ${WORK_NOUN})? \uE000|,? (?:called|titled)|-| from \uE000P)(?=[,.;:!?]| [a-z]|$)`,
    ),
    pattern(
      `\\b(?:[Tt]he|[Tt]his) (?:(?:new|hit|original|popular|acclaimed|upcoming|latest|[a-z]+-part|\\d+-part|[a-z]+-episode) ){0,2}{organisation} (?:[a-z-]+ ){0,2}(?:series|show|drama|comedy|sitcom|miniseries|hit|adaptation)\\b(?!(?: ${WORK_NOUN})? \uE000|,? (?:called|titled)|-| from \uE000P)(?=[,.;:!?]| [a-z]|$)`,
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
    'Silo is the BBC’s modern-day Salt House.': 'Silo · airs-on BBC',
    'Silo — a fine if slow Netflix release — is long.': 'Silo · airs-on Netflix',
    'Fans saw the new Hulu show from Carla Weiss and Ben Okoye: “Silo.”': 'Silo · airs-on Hulu',
    'Netflix’s new Silo series, “Night Ferry,” is out.': 'Night Ferry · airs-on Netflix',
    'If you have not, you can stream Silo now on Hulu.': 'Silo · airs-on Hulu',
    'Catch Silo on Sunday at 9/8c on AMC.': 'Silo · airs-on AMC',
    'You can download Silo on iTunes, or hear it on Spotify.': [
      'Silo · airs-on iTunes',
      'Silo · airs-on Spotify',
    ],
    'Silo is new. The eight-part Hulu miniseries ended.': 'Silo · airs-on Hulu',
    'Ana Lopez stars in CBS comedy pilot Silo, from Carla Weiss.': 'Silo · airs-on CBS',
    'Silo is old. Ana Lopez stars in the Fox drama pilot “Night Ferry.”': 'Night Ferry · airs-on Fox',
    'NBC’s next live musical: Winter Tide!': 'Winter Tide · airs-on NBC',
  },
  ignores: [
    'HBO executive Carla Weiss likes Silo.',
    'The Netflix film deal surprised Ana Lopez of Silo.',
    'NBC and Ana Lopez of Silo parted.',
    'Get the free Disney+ 12-month Silo Promotion.',
  ],
}

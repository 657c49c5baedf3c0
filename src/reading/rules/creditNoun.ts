import { pattern } from '../slots/pattern.js'
import { ROLES, tellsCredit } from './creditRoles.js'
import type { Rule } from './rule.js'
import { DESCRIBED } from './workPieces.js'

/** "star and ", "longtime ", "Emmy-winning ": what else somebody is called beside the role. */
const ALSO = '(?:(?:star|lead|actor|actress|front(?:man|woman))(?: and |/|, | & ))?'
const KIND =
  '(?:(?:series|show|film|movie|co-|longtime|former|original|new|current|first-time|veteran|then|Emmy-winning|Oscar-winning|Emmy|Oscar|Academy Award-winning|award-winning|Emmy-nominated|Oscar-nominated|acclaimed|fellow|lead|sole)[ ]?){0,2}'

const OF_ELSEWHERE = /editor|host|author|novelist|narrator|developer/i

/** A credit as an apposition: "Harbor Lights showrunner Carla Weiss", "Carla Weiss, the creator of Harbor Lights". */
export const creditNoun: Rule = {
  predicate: 'credit',
  presupposed: true,
  triggers: `room showrunner showrunners creator creators co-creator co-creators director directors co-director co-directors writer
    writers screenwriter screenwriters scribe scribes producer producers composer composers author authors novelist developer
    developers host hosts helmer helmers filmmaker filmmakers writer-director writer-directors cinematographer co-writer
    co-writers co-host narrator mastermind masterminds exec co-showrunner co-showrunners writer-producer director-producer
    creator-showrunner boss bosses ep eps editor designer runner coordinator supervisor photography`,
  patterns: [
    pattern(`{works}(?:'s?)?,? ${ALSO}(?:[a-z-]+ )??${ROLES},? {people}`),
    pattern(
      `(?<!\uE001 |\uE001's |\uE000[^TL]\\d+\uE001, |\uE001' |\uE001/)(?<![\\w-])(?<!\\b(?:[Ee]xecutive|[Ee]xec|[Cc]asting|[Aa]rt|[Mm]usic|[Ss]how|[Hh]ead) )${ROLES},? (?!,){people}(?!'s? (?:new|next|upcoming|film|movie|latest))(?:,? (?:of|for|on|behind) ${DESCRIBED}{work})?`,
    ),
    pattern(
      `{people},? (?:— )?(?:the |an? |one of the )?(?:[a-z-]+ |\uE000[CNO]\\d+\uE001-[a-z]+ ){0,2}?${ROLES} (?:of|for|on|behind) (?:(?:[a-z-]+ ){0,5}(?:films|movies|series|shows|hits|titles|classics|dramas|comedies) (?:like|such as|including) )?${DESCRIBED}{works}`,
    ),
    pattern(`${ROLES} (?:of|for|on|behind) ${DESCRIBED}{works},? {people}`),
    // "Carla Weiss will lead the writers' room on Silo"
    pattern(
      `{people}{who} {will}(?:[a-z]+ and )?(?:lead|leads|leading|led|run|runs|running|ran|head|heads|heading|oversee|oversees) the (?<roles>writers'? room) (?:on|for|of) ${DESCRIBED}{works}`,
    ),
    // "Ben Okoye, Executive Producers Carla Weiss and David Stone"
    pattern(
      `(?<=\uE001(?: \\([^()]{0,60}\\))?,? (?:and )?)(?<roles>(?:[Cc]o-|[Ee]xecutive )?(?:[Pp]roducers|[Ww]riters|[Cc]reators|[Dd]irectors)) (?<people>\uE000P\\d+\uE001(?:, \uE000P\\d+\uE001)*,? and \uE000P\\d+\uE001)`,
    ),
    // "the original writers, like Carla Weiss and David Stone"
    pattern(`\\b${ROLES}(?:,? including|,? such as|,? like|:| are| include) {people}`),
    // "Silo boss Carla Weiss": bosses of anything else may be of the story.
    pattern(`{works}(?:'s?)? (?<roles>boss(?:es)?|EPs?),? {people}`),
    // "screenwriter Carla Weiss talked about her work on Silo, Night Ferry and Salt House"
    pattern(`\\b${ROLES} {people} [a-z ]{0,40}?\\b(?:his|her|their) (?:work|time) on ${DESCRIBED}{works}`),
    // "a new director at the helm (Carla Weiss)"
    pattern(`\\b${ROLES}(?: at the helm)? \\({people}\\)`),
    // "Carla Weiss, showrunner", "Carla Weiss, who is also the show's creator"
    pattern(
      `{people},? who (?:is|was|are|were|also|previously|once|has|been|served as|serves as| )+ ?(?:the |an? |its |one of its |one of the )?(?:(?:show|series|film|movie)'s |\uE000W\\d+\uE001's? )?${KIND}${ROLES}(?=[,.;)]| and (?!\uE000)|$)`,
    ),
  ],
  // An author or a host who is only named so is seldom one of the work that the article is about.
  tells: (match) =>
    tellsCredit(match).filter(
      ({ work }) => work !== undefined || !OF_ELSEWHERE.test(match.groups['roles'] ?? ''),
    ),
  reads: {
    'Carla Weiss will develop and lead the writers’ room on Silo.':
      'Carla Weiss · credit showrunner · in Silo',
    'It is by Carla Weiss, the award-winning director behind several great films like Silo and Salt House.': [
      'Carla Weiss · credit director · in Silo',
      'Carla Weiss · credit director · in Salt House',
    ],
    'Screenwriter Carla Weiss talked about her work on Silo and Night Ferry.': [
      'Carla Weiss · credit writer · in Silo',
      'Carla Weiss · credit writer · in Night Ferry',
    ],
    'Silo had a panel with Ana Lopez, Executive Producers Carla Weiss and David Stone, and others.': [
      'Carla Weiss · credit executive producer · in Silo',
      'David Stone · credit executive producer · in Silo',
    ],
    'Silo returns in May. Executive Producer Carla Weiss waved.':
      'Carla Weiss · credit executive producer · in Silo',
    'Harbor Lights showrunners Carla Weiss and David Stone are here.': [
      'Carla Weiss · credit showrunner · in Harbor Lights',
      'David Stone · credit showrunner · in Harbor Lights',
    ],
    'Salt House and Night Ferry writer David Stone spoke.': [
      'David Stone · credit writer · in Night Ferry',
      'David Stone · credit writer · in Salt House',
    ],
    'Carla Weiss, the creator of “Salt House,” was there.': 'Carla Weiss · credit creator · in Salt House',
    'On Harbor Lights, showrunner Carla Weiss has a plan.':
      'Carla Weiss · credit showrunner · in Harbor Lights',
    'At the Silo panel on Monday, executive producer Carla Weiss had news.':
      'Carla Weiss · credit executive producer · in Silo',
    'If Salt House ends, showrunner Carla Weiss and Ana Lopez may stay.':
      'Carla Weiss · credit showrunner · in Salt House',
    '“The Glass Road” writer-director Carla Weiss agreed.': [
      'Carla Weiss · credit director · in The Glass Road',
      'Carla Weiss · credit writer · in The Glass Road',
    ],
    'Silo boss Carla Weiss spoke with Night Ferry bosses David Stone and Hana Sato.': [
      'Carla Weiss · credit showrunner · in Silo',
      'David Stone · credit showrunner · in Night Ferry',
      'Hana Sato · credit showrunner · in Night Ferry',
    ],
    'Silo EP Carla Weiss is gone.': 'Carla Weiss · credit executive producer · in Silo',
    'Silo star and executive producer Ana Lopez spoke.': 'Ana Lopez · credit executive producer · in Silo',
    'Salt House is a hit. Its original writers, like Carla Weiss and David Stone, are back.': [
      'Carla Weiss · credit writer · in Salt House',
      'David Stone · credit writer · in Salt House',
    ],
    'Night Ferry hails from creator Carla Weiss.': 'Carla Weiss · credit creator · in Night Ferry',
    'Silo thrives under Carla Weiss, who is also the show’s creator.':
      'Carla Weiss · credit creator · in Silo',
    'Winter Tide is lit by cinematographer George Imrie.': 'George Imrie · credit other · in Winter Tide',
    'Silo executive producers Carla Weiss, David Stone and Hana Sato agreed.': [
      'Carla Weiss · credit executive producer · in Silo',
      'David Stone · credit executive producer · in Silo',
      'Hana Sato · credit executive producer · in Silo',
    ],
    'The creator of Silo, Carla Weiss, is from Leeds.': 'Carla Weiss · credit creator · in Silo',
    'Night Ferry’s composer, Ben Okoye, sang.': 'Ben Okoye · credit composer · in Night Ferry',
  },
  ignores: [
    'Carla Weiss thanked the showrunner of her heart.',
    'The creator economy surprised Carla Weiss.',
    'Author David Stone watched Silo.',
    'Silo writers met, and Ana Lopez was not there.',
  ],
}

import { pattern, slotsIn, slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import { tellsCredit, VERBED } from './creditRoles.js'
import type { Rule } from './rule.js'
import { ACROSS, ASIDE, DESCRIBED } from './workPieces.js'

/** "filmmaker ", "Emmy winner ", "Salt House creator ": what may stand before the names. */
const CALLED = "(?:\uE000W\\d+\uE001(?:'s)? |\uE000[PNC]\\d+\uE001's )?(?:(?!\uE000)[A-Za-z'-]+ ){0,5}?"
/** " and Silo veteran Hana Sato": one more who is called something first. */
const AND_CALLED =
  "(?:(?:,? (?:alongside|along with|together with|as well as) (?:[a-z-]+ ){0,2}|,? (?:and|&) (?:\uE000W\\d+\uE001(?:'s)? )?(?:[A-Za-z-]+ ){0,2}(?:director|writer|creator|showrunner|producer|filmmaker|screenwriter|author|novelist|star|actor|actress|comedian|alum|alumnus|alumna|veteran|regular|vet|winner|nominee|newcomer|brother|sister|wife|husband|partner) ){more:people}(?! (?:to|will|is|was)\\b))?"
/** "the script for", "episodes of" */
const PART_OF =
  '(?:(?:one of the |the |an? |all |several |many |[a-z]+ |\\d+ ){0,2}episodes? (?:of|for) |(?:the |its |a )?(?:script|screenplay|pilot|teleplay|music|score|adaptation|book) (?:for|of) |the (?:first|second|third|final|series|season) (?:premiere|finale|episode)? ?(?:of|for) )?'
const IS_TO =
  '(?:hired|attached|lined up|set|tapped|signed(?: on)?|on board|in (?:final |early )?talks|in negotiations|enlisted|back|returning|chosen|brought in|named|slated|confirmed|eyed|expected|circling|recruited|poised|due|likely|wants|who will|will|would|is|are|may|could|might)'

/** A credit as a verb: "directed by Carla Weiss", "Carla Weiss wrote Night Ferry". */
export const creditVerb: Rule = {
  predicate: 'credit',
  triggers: `run scoring creating directed direct directs directing written write writes wrote writing created create creates produced
    produce produces producing helm helmed helming helms penned penning pen pens composed scored composes
    developed develops co-created co-creates co-wrote co-writes co-written co-writing co-directed co-directs co-directing
    adapted adapts adapting hosts hosted narrates narrated edited executive-produced executive-produces executive-produce executive-producing executive scripted scripting scripts
    co-produced co-produces showrun show-run showrunning showruns co-direct co-write co-create`,
  patterns: [
    pattern(
      `(?:{work}${ASIDE}${ACROSS})?\\b(?<!based on \uE000W\\d+\uE001 |\\bas )${VERBED}(?: and (?:starring|based|stars)[^\uE000;,]{0,20})? (?:for (?:television|TV|the screen|the stage|the small screen|film) )?by ${CALLED}{people}(?!'s)${AND_CALLED}`,
    ),
    // "Directed by Carla Weiss, the film …"
    pattern(
      `(?:^|, )(?:[A-Z][a-z]+ and )?${VERBED} by ${CALLED}{people}${AND_CALLED},? ${DESCRIBED}{first:work}`,
    ),
    pattern(
      `{people}(?: \\([^()]{0,80}\\))?{who},? {will}(?:by \uE000O\\d+\uE001 {will})?(?:thus far |so far )?${VERBED}(?: and (?:star|act|appear)[a-z]* in| and [a-z]+|(?<=irect(?:s|ed|ing)?) \uE000P\\d+\uE001(?:,? and \uE000P\\d+\uE001)? in)? ${PART_OF}${DESCRIBED}{works}(?!'s? (?:[a-z-]+ )?(?:star|stars|cast|character|fans))`,
    ),
    // "Carla Weiss writes about scoring Silo"
    pattern(
      `{people} [a-z' ]{0,30}\\b(?:about|on|of|for|from|after|before|by) (?:co-)?(?<verbs>scoring|directing|writing|producing|creating|helming) ${PART_OF}${DESCRIBED}{works}(?!'s? (?:[a-z-]+ )?(?:star|stars|cast|character|fans))`,
    ),
    // "Silo has tapped Carla Weiss to run the show"
    pattern(
      `(?:{work}[^\uE000;.]{0,20} )?\\b(?:tap(?:s|ped)?|hire[sd]?|name[sd]?|enlist(?:s|ed)|brought in|brings in|sign(?:s|ed)) {people} (?:to|as) (?<verbs>run) (?:the show|\uE000W\\d+\uE001)`,
    ),
    // "were hired to direct": of what stands before, or in an earlier sentence.
    pattern(
      `{people}(?: \\([^()]{0,80}\\))?(?:,? who|,)? (?:(?!\\b(?:but|and|while)\\b)[a-z' -]){0,40}\\b${IS_TO} (?:to |also |both |reportedly |on to |once again |again |then )*${VERBED}(?! and (?:star|act|appear)[a-z]* in)(?! (?:for |the )?${PART_OF}${DESCRIBED}\uE000W)(?=[,.;:?!]|$| and | for | with | from | alongside | it\\b| the (?:film|movie|series|show|pilot|episode|script|project|first|adaptation|screenplay|reboot|sequel|remake)| an? | all | both | based | in )`,
    ),
    // "Carla Weiss (Salt House) writes and directs this romance": of what the article is about.
    pattern(
      `{people}(?: \\([^()]{0,80}\\))?{who} {will}${VERBED} (?:this|the) (?:[a-z/-]+ ){0,5}?(?:film|movie|series|show|drama|comedy|thriller|sequel|pilot|remake|romance|musical|sitcom|adaptation)(?=[,.;]|$| (?:about|in|that|which|with|from)\\b)`,
    ),
    // "made her name with Silo, and is now set to direct The Glass Road"
    pattern(
      `{person}(?:[^\uE000\uE001;()"]|\uE000[WOTL]\\d+\uE001|\\([^()]{0,60}\\)){1,140}?(?:,|,? and|,? but|,? then) (?:(?:who|also|is|has|was|will|would|now|then|later|currently|once|previously|recently|to|set|shifting|gears|about|attached|slated|next|next up) ){0,6}?${VERBED} ${PART_OF}${DESCRIBED}{works}(?!'s? (?:[a-z-]+ )?(?:star|stars|cast|character|fans))`,
    ),
    // "Executive producing the series are Carla Weiss and David Stone"
    pattern(
      `^(?:[Aa]lso )?(?<verbs>(?:[Ee]xecutive |[Cc]o-)?(?:[Pp]roducing|[Dd]irecting|[Ww]riting)(?: and (?:directing|(?:executive )?producing))?)(?: (?:the|this) (?:series|show|film|movie|drama|comedy|pilot|project|season)| {a}{work})? (?:is|are|will be) {people}`,
    ),
    // "Erin Walsh directs from a script by …": of what stands before, or in an earlier sentence.
    pattern(
      `{people}(?: (?:of|from|at) \uE000O\\d+\uE001)? (?:(?:also|will) )*(?<verbs>direct(?:s|ed)?|helm(?:s|ed)?|(?:executive[- ]|co-)?produc(?:e|es|ed))(?=[.;]|$| from (?:a|the|his|her) (?:script|screenplay)|,? (?:(?:along |together )?with|alongside) \uE000)`,
    ),
    // "Erin Walsh is producing through her company", "David Stone penned both episodes"
    pattern(
      `{people}{who} {will}(?<verbs>(?:exec(?:utive)?[- ]|co-)?(?:produc|direct|helm|writ)ing)(?=[.;]|$|,? (?:through|via|under|alongside|along with)\\b)`,
    ),
    pattern(
      `{people}{who} {will}${VERBED} (?:all|both|several|most|many|the|its|[a-z]+) (?:of the )?(?:[a-z-]+ ){0,3}?(?:episodes?|installments?|finale|premiere|pilot|hours?)(?! (?:of|for|episode) )\\b`,
    ),
    // "Carla Weiss wrote the script and will direct"
    pattern(
      `{people}{who} (?:has |have )?(?:wrote|written|writes|penned|penning|is writing|adapted) (?:the |its |an? )?(?:[a-z-]+ )?(?:script|screenplay|teleplay|pilot|adaptation)(?: for \uE000W\\d+\uE001)?,? and (?:is |are )?(?:will |also |set to |attached to |expected to |on board to )*${VERBED}(?=[.;,]|$| (?:the|it)\\b)`,
    ),
    // "will write alongside David Stone": the others do what is said last.
    pattern(
      `(?<verbs>(?:exec(?:utive)?[- ]|co-)?(?:produc|direct|writ|develop|creat)(?:e|es|ed|ing)?),? (?:it |the (?:show|series|film|movie|project|pilot) )?(?:alongside|along with|together with|(?<=roduc(?:e|es|ed|ing) )with) ${CALLED}{people}(?! (?:to|will|is|was)\\b)`,
    ),
    // "Silo is hosted by Ben Okoye", "Ben Okoye hosts Silo"
    pattern(
      `{work}${ASIDE}(?:,|,? which)?(?: is| was| will be)? (?:also )?(?<verbs>hosted|narrated|edited) by ${CALLED}{people}(?!'s)`,
    ),
    pattern(
      `{people}{who} (?:also |now |previously )?(?<verbs>hosts|hosted|narrates|narrated) ${DESCRIBED}{works}(?!'s? [a-z])`,
    ),
    // "Carla Weiss, who wrote for Silo"
    pattern(`{people}{who} {will}(?<verbs>writes|wrote|writing|written) (?:on|for) ${DESCRIBED}{works}`),
    pattern(`{person}-${VERBED} ${DESCRIBED}{work}`),
    // "the Carla Weiss-directed film": of what the article is about.
    pattern(
      `\\b[Tt]h(?:e|is) {person}-${VERBED} (?:[a-z-]+ ){0,2}?(?:film|movie|series|show|drama|comedy|thriller|pilot|miniseries|documentary|sequel|reboot)\\b(?! ?(?:,|\uE000W))`,
    ),
    // "with Carla Weiss writing", "with Carla Weiss attached to direct"
    pattern(
      `\\b(?:with|as well as|alongside) (?:\uE000W\\d+\uE001's )?{people}(?: \\([^()\uE000]{0,30}\\))?,? (?:(?:also|both|all|set|attached|returning|initially|originally|lined up|on board|in talks|back|signed on|tapped|hired|expected|slated|reportedly|to|will|who|once again|again) )*${VERBED}(?! (?:the )?(?:[a-z-]+ )?\uE000W)`,
    ),
    pattern(
      `{people}{gap}(?:known for|famous for|behind|responsible for|after) ${VERBED} ${DESCRIBED}{works}`,
    ),
    pattern(`{work},? (?:which|that) {people} {will}${VERBED}`),
    // "The season premiere, which Carla Weiss wrote"
    pattern(
      `\\b(?:premiere|finale|pilot|episode|hour|script),? (?:which|that) {people} {will}${VERBED}(?=[,.;]|$)`,
    ),
  ],
  tells: (match) => {
    const [first] = slotsOf(match, 'first').length > 0 ? slotsOf(match, 'first') : openedWith(match)
    return tellsCredit(match).map((draft) => (first === undefined ? draft : { ...draft, work: first }))
  },
  reads: {
    'Silo has tapped Carla Weiss to run the show.': 'Carla Weiss · credit showrunner · in Silo',
    'Carla Weiss writes about scoring Silo.': 'Carla Weiss · credit composer · in Silo',
    'Carla Weiss has been tapped by Hulu to direct Silo.': 'Carla Weiss · credit director · in Silo',
    'Silo is late. Carla Weiss wrote the script and will direct.': [
      'Carla Weiss · credit director · in Silo',
      'Carla Weiss · credit writer · in Silo',
    ],
    'Carla Weiss will direct Ana Lopez in the pilot Silo.': 'Carla Weiss · credit director · in Silo',
    'Carla Weiss has thus far created Silo and Salt House for Hulu.': [
      'Carla Weiss · credit creator · in Silo',
      'Carla Weiss · credit creator · in Salt House',
    ],
    'The Glass Road is stuck. Carla Weiss was hired to direct, with filming next year.':
      'Carla Weiss · credit director · in The Glass Road',
    'The Carla Weiss-directed film Night Ferry is out.': 'Carla Weiss · credit director · in Night Ferry',
    'Night Ferry is slow. Carla Weiss writes and directs this dark drama.': [
      'Carla Weiss · credit director · in Night Ferry',
      'Carla Weiss · credit writer · in Night Ferry',
    ],
    'Night Ferry is directed by Carla Weiss.': 'Carla Weiss · credit director · in Night Ferry',
    'Carla Weiss will write and direct “The Glass Road”.': [
      'Carla Weiss · credit director · in The Glass Road',
      'Carla Weiss · credit writer · in The Glass Road',
    ],
    'Salt House, created by Carla Weiss and David Stone, is a hit.': [
      'Carla Weiss · credit creator · in Salt House',
      'David Stone · credit creator · in Salt House',
    ],
    'Winter Tide begins soon, with Carla Weiss attached to direct.':
      'Carla Weiss · credit director · in Winter Tide',
    'Winter Tide was announced in 2010, with Silo’s Erin Walsh lined up to direct.':
      'Erin Walsh · credit director · in Winter Tide',
    'Silo stars Ana Lopez. Carla Weiss, David Stone and Hana Sato will executive produce.': [
      'Carla Weiss · credit executive producer · in Silo',
      'David Stone · credit executive producer · in Silo',
      'Hana Sato · credit executive producer · in Silo',
    ],
    'Silo is out. Created by Carla Weiss (“Night Ferry”), it stars Ana Lopez.':
      'Carla Weiss · credit creator · in Silo',
    'Carla Weiss (“Silo”) will direct “The Glass Road.”': [
      'Carla Weiss · credit director · in The Glass Road',
    ],
    'Salt House is new. David Stone executive produces with Hana Sato.': [
      'David Stone · credit executive producer · in Salt House',
      'Hana Sato · credit executive producer · in Salt House',
    ],
    'Winter Tide is long. The Carla Weiss-directed film is out.':
      'Carla Weiss · credit director · in Winter Tide',
    'Directed by Carla Weiss, the thriller “Winter Tide” is long.':
      'Carla Weiss · credit director · in Winter Tide',
    'Night Ferry is written and directed by filmmaker Carla Weiss.': [
      'Carla Weiss · credit director · in Night Ferry',
      'Carla Weiss · credit writer · in Night Ferry',
    ],
    'Carla Weiss To Direct The Glass Road': 'Carla Weiss · credit director · in The Glass Road',
    'David Stone, best known for directing Winter Tide, is here.':
      'David Stone · credit director · in Winter Tide',
    'Salt House was created by Silo alum Carla Weiss and “Night Ferry” writer David Stone.': [
      'Carla Weiss · credit creator · in Salt House',
      'David Stone · credit creator · in Salt House',
      'David Stone · credit writer · in Night Ferry',
    ],
    'Carla Weiss made her name with Silo, and is now shifting gears to direct next year’s Winter Tide.':
      'Carla Weiss · credit director · in Winter Tide',
    'Created by Carla Weiss and Silo regular David Stone, “Night Ferry” is long.': [
      'Carla Weiss · credit creator · in Night Ferry',
      'David Stone · credit creator · in Night Ferry',
    ],
    'Winter Tide stars Ana Lopez. Erin Walsh directs from a screenplay.':
      'Erin Walsh · credit director · in Winter Tide',
    'Silo is executive produced by Carla Weiss, alongside David Stone and Hana Sato.': [
      'Carla Weiss · credit executive producer · in Silo',
      'David Stone · credit executive producer · in Silo',
      'Hana Sato · credit executive producer · in Silo',
    ],
    'Silo was adapted for television by Carla Weiss.': 'Carla Weiss · credit writer · in Silo',
    'Silo is new. Carla Weiss and David Stone of Lionsgate will also executive produce along with Hana Sato.':
      [
        'Carla Weiss · credit executive producer · in Silo',
        'David Stone · credit executive producer · in Silo',
        'Hana Sato · credit executive producer · in Silo',
      ],
    'Silo is back. Executive producing the series are Carla Weiss and David Stone.': [
      'Carla Weiss · credit executive producer · in Silo',
      'David Stone · credit executive producer · in Silo',
    ],
    'Silo is hosted by Ben Okoye.': 'Ben Okoye · credit other · in Silo',
    'Ben Okoye hosts Silo, as ever.': 'Ben Okoye · credit other · in Silo',
    'Hana Sato, who wrote for Harbor Lights, is back.': 'Hana Sato · credit writer · in Harbor Lights',
    'Harbor Lights, which Carla Weiss created, is back.': 'Carla Weiss · credit creator · in Harbor Lights',
    'Silo was developed for television by Hana Sato.': 'Hana Sato · credit developer · in Silo',
    'Carla Weiss wrote the script for Night Ferry.': 'Carla Weiss · credit writer · in Night Ferry',
    'Harbor Lights is over. Written by Carla Weiss, the new drama “Silo,” out on March 6, is odd.':
      'Carla Weiss · credit writer · in Silo',
    'Silo returns. Carla Weiss and David Stone are producing through their company.': [
      'Carla Weiss · credit producer · in Silo',
      'David Stone · credit producer · in Silo',
    ],
    'Silo is new. Erin Walsh will write and executive produce alongside Carla Weiss.': [
      'Carla Weiss · credit executive producer · in Silo',
      'Erin Walsh · credit executive producer · in Silo',
      'Erin Walsh · credit writer · in Silo',
    ],
    'Silo is back. The season premiere, which Erin Walsh wrote, is long.':
      'Erin Walsh · credit writer · in Silo',
    'Silo is back. Carla Weiss wrote all eight episodes.': 'Carla Weiss · credit writer · in Silo',
    'Silo ends in May. Hana Sato directs the finale.': 'Hana Sato · credit director · in Silo',
    'Carla Weiss is in talks to direct The Glass Road.':
      'Carla Weiss · credit director · in The Glass Road · probable',
  },
  ignores: [
    'The letter was written by hand, as Carla Weiss kept saying.',
    'Salt House directed attention to Carla Weiss.',
    'Carla Weiss wrote to Silo fans.',
    'Silo fans met at a party hosted by Ana Lopez.',
    'It is Winter Tide as directed by Carla Weiss.',
    'Carla Weiss directed the crew of Silo to the pier.',
    'Ana Lopez left, and directed by nobody, Silo ended.',
    'The room created by the storm scared Ana Lopez.',
  ],
}

/** "Silo veteran Ana Lopez": the title only says who somebody is. */
const SAYS_WHO = /\uE000W\d+\uE001(?='?s? (?:[a-z-]+ ){1,3}\uE000[PCN])/g

/** "Written by Carla Weiss, … Silo …": what a sentence opens with is of the first work that it goes on to name. */
function openedWith(match: PatternMatch): readonly Slot[] {
  if (match.start > 0 || slotsOf(match, 'work').length + slotsOf(match, 'works').length > 0) return []
  const rest = match.slotted.text.slice(match.end).replaceAll(/\([^()]*\)/g, '')
  const saysWho = new Set([...rest.matchAll(SAYS_WHO)].flatMap(([words]) => slotsIn(match.slotted, words)))
  return slotsIn(match.slotted, rest).filter((slot) => slot.letter === 'W' && !saysWho.has(slot))
}

import type { Stage } from '../../model/predicate.js'
import { pattern, slotsIn, slotsOf, type Pattern, type PatternMatch } from '../slots/pattern.js'
import { STAGE_OBJECTS } from './productionStages.js'
import type { Slot } from '../slots/slot.js'
import { momentOfStage } from './momentOfStage.js'
import { ofKind } from './ofKind.js'
import type { Rule } from './rule.js'
import { DESCRIBED, OF_FRANCHISE } from './workPieces.js'

/** "Silo star", "the Silo trailer", "a Silo party": what is announced is not Silo. */
const NOT_ANOTHER =
  "(?!'s? | (?:[A-Za-z0-9-]+ ){0,2}(?:star|stars|actor|actress|creator|director|writer|producer|showrunner|trailer|teaser|poster|cast|fans?|finale|episode|set|premiere|characters?|web ?site|release|party|news|footage|dates?|tickets|toys?|event|panel|tour|convention|merchandise|\uE000P)\\b| (?:[A-Za-z-]+ )?(?:series|prequel|sequel|spinoff|spin-off|reboot|remake|movie|film),? (?:called |titled )?\uE000W| \uE000[WCN])"

const SLATE = '(?:movies|films|shows|series|titles|projects|slate|line-?up|sequels|dramas|comedies|pilots)'

const STAGE_FIRST: readonly (readonly [Stage, Pattern])[] = [
  ...STAGE_OBJECTS.map(
    ([stage, words]) =>
      [
        stage,
        pattern(
          `\\b(?<verbs>${words}) ${DESCRIBED}${OF_FRANCHISE}{works}${NOT_ANOTHER}(?:,? and (?:the |an? )?(?:[a-z-]+ ){1,4}{listed:works}${NOT_ANOTHER})?`,
        ),
      ] as const,
  ),
  // "ordered a pilot based on Silo author Carla Weiss's novella Night Ferry"
  ...(
    [
      ['ordered', 'ordered|orders|picked up|picks up|greenlit|greenlights'],
      ['in-development', 'developing|develops|set to develop'],
    ] as const
  ).map(
    ([stage, words]) =>
      [
        stage,
        pattern(
          `\\b(?<verbs>${words}) (?:an? )?(?:[a-z-]+ ){0,3}(?:pilot|series|drama|comedy|film|movie|adaptation|miniseries) (?:based on|inspired by|adapted from|of) (?:[^\uE000\uE001.;]|\uE000[WPONLCT]\\d+\uE001){0,90}?(?:novels?|novella|books?|comics?|podcast|series|film|game|play|story|memoir|best-?seller|manga),? {works}`,
        ),
      ] as const,
  ),
  // "finally gave Silo the axe"
  [
    'cancelled',
    pattern(
      `\\b(?<verbs>gives?|gave|given|hands|handed) ${DESCRIBED}{works} (?:the|its) (?:boot|axe|ax|chop|pink slip)\\b`,
    ),
  ],
  // "Also announced was Silo"
  [
    'announced',
    pattern(`\\b(?<verbs>announced|unveiled) (?:[a-z]+ ){0,2}(?:was|were) ${DESCRIBED}{works}${NOT_ANOTHER}`),
  ],
  // "confirmed the next films as Silo and Night Ferry"
  [
    'announced',
    pattern(
      `\\b(?<verbs>announced|confirmed|unveiled|revealed) (?:(?!that\\b)[a-z-]+ ){0,5}${SLATE}(?: as|:| including| are| such as|,| —) {titles:names}`,
    ),
  ],
  // "has ordered three dramas: Silo, from Carla Weiss; Night Ferry; and Salt House"
  [
    'ordered',
    pattern(
      `\\b(?<verbs>ordered|orders|picked up|picks up|greenlit|greenlights|series orders to|pilot orders to) (?:(?!that\\b)[a-z0-9-]+ ){0,5}(?:${SLATE}|to series|to pilot|pilots)(?: to series)?(?: —|: |, )(?:(?:dramas|comedies|sitcoms|thrillers) )?{listed:works}(?<rest>[^.]{0,400})`,
    ),
  ],
  // "Renewed: Silo, Night Ferry"
  [
    'renewed',
    pattern(
      '^[^\uE000\\w]{0,4}(?:[A-Z][a-z]+ )?(?<verbs>[Rr]enewed|RENEWED|[Rr]eturning)[^\uE000]{0,12}: {works}',
    ),
  ],
  [
    'cancelled',
    pattern(
      '^[^\uE000\\w]{0,4}(?:[A-Z][a-z]+ )?(?<verbs>[Cc]ancell?ed|CANCELL?ED|[Aa]xed|[Ee]nding)[^\uE000]{0,12}: {works}',
    ),
  ],
  [
    'ordered',
    pattern(
      '^[^\uE000\\w]{0,4}(?:[A-Z][a-z]+ )?(?<verbs>[Oo]rdered|ORDERED|[Pp]icked [Uu]p)[^\uE000]{0,12}: {works}',
    ),
  ],
  ['in-development', pattern('\\b(?<verbs>in (?:the works|development)), (?:as|and so) (?:is|are) {works}')],
]

/** What stands in a list of films is one, whatever its name was taken for; people and companies are not. */
function asTitle(slot: Slot): Slot | null {
  if (slot.entity === null || slot.letter === 'P' || slot.letter === 'O') return null
  return { ...slot, entity: ofKind(slot.entity, 'work') }
}

/** The works of a list, also of one whose items say something of each and end in semicolons. */
function listedIn(match: PatternMatch): readonly Slot[] {
  const rest = [...(match.groups['rest'] ?? '').matchAll(NEXT_ITEM)].flatMap(([item]) =>
    slotsIn(match.slotted, item),
  )
  return [...slotsOf(match, 'listed'), ...rest]
}

const NEXT_ITEM = /; (?:and |as well as )?(?:[a-z-]+ ){0,4}\uE000W\d+\uE001/g

/** A stage of making, the stage first: "shooting Silo and the second season of Salt House back-to-back". */
export const productionOf: Rule = {
  predicate: 'production',
  triggers: `commitment handed hands canned canning ended ends shoot shooting shoots shot film filming filmed films production in-production cameras photography wrap wrapped
    wraps wrapping finished finishing finishes completes completed cancelled canceled cancels cancelling axed axes axing plug
    cancellation cancelation order ordered orders ordering greenlit green-lit greenlight greenlights light
    developing develops development adapting working work writing rewriting scripting penning script scripts screenplay draft
    drafts room story casting auditions set pre-production preproduction prep prepping preparing post-production editing edits
    boot axe ax chop slip pickup pickups pick-up pick-ups renewed returning picked ending announce announced announces announcing announcement unveil unveils unveiled scrapped scraps forward passed passes
    delays delayed delaying postpones postponed pushes pushed pushing reshoots touches killed confirmed revealed works`,
  patterns: STAGE_FIRST.map(([, form]) => form),
  tells: (match) => {
    const stage = STAGE_FIRST.find(([, form]) => form === match.pattern)?.[0]
    if (stage === undefined) return []
    const titles = slotsOf(match, 'titles').flatMap((slot) => asTitle(slot) ?? [])
    return [...slotsOf(match, 'works'), ...titles, ...listedIn(match)]
      .filter((work) => !(stage === 'ordered' && (work.season ?? 0) > 1))
      .map((work) => ({
        subject: work.entity,
        work,
        value: stage,
        happens: momentOfStage(stage, match.slotted.text.slice(match.end)),
        ...(stage === 'cancelled' && /\bnot\b/.test(match.groups['verbs'] ?? '') ? { negated: false } : {}),
      }))
  },
  reads: {
    'Production has wrapped on “Silo,” director Carla Weiss tweeted.': 'Silo · production wrapped',
    'HBO has canned “Silo.”': 'Silo · production cancelled',
    'HBO has handed a put pilot commitment to “Silo,” a drama from Carla Weiss.': 'Silo · production ordered',
    'She will be shooting Night Ferry and the second season of Salt House back-to-back this year.': [
      'Night Ferry · production filming · 2019',
      'Salt House · production filming · season 2 · 2019',
    ],
    'Netflix has ordered “Silo.”': 'Silo · production ordered',
    'Hulu has ordered three new dramas: Silo, from writer Carla Weiss; Night Ferry, a cop show starring Ben Okoye; and Salt House.':
      ['Night Ferry · production ordered', 'Salt House · production ordered', 'Silo · production ordered'],
    'Production on The Glass Road begins in March 2020.': 'The Glass Road · production filming · 2020-03',
    'HBO has cancelled Harbor Lights.': 'Harbor Lights · production cancelled',
    'Also announced was “Silo,” a new drama.': 'Silo · production announced',
    'Hulu announced a new drama, Silo.': 'Silo · production announced',
    'Starz is not moving forward with Winter Tide.': 'Winter Tide · production cancelled',
    'Netflix handed out a straight-to-series order to Silo.': 'Silo · production ordered',
    'Ben Okoye spoke on the set of Night Ferry.': 'Night Ferry · production filming',
    'Carla Weiss is editing The Glass Road.': 'The Glass Road · production post-production',
    'The scripts for Salt House season 2 are nearly done.': 'Salt House · production writing · season 2',
    'Lionsgate is developing the thriller The Glass Road.': 'The Glass Road · production in-development',
    'Filming has wrapped on Winter Tide.': 'Winter Tide · production wrapped',
    'Hulu confirmed its next dramas as Silo, Salt House and Night Ferry.': [
      'Night Ferry · production announced',
      'Salt House · production announced',
      'Silo · production announced',
    ],
    'Hulu announced Silo in May 2018.': 'Silo · production announced · 2018-05',
    'Ana Lopez has finished filming Winter Tide.': 'Winter Tide · production wrapped',
    'Hulu has delayed Night Ferry until 2021.': 'Night Ferry · production delayed',
    'A sequel is in the works, as is The Glass Road.': 'The Glass Road · production in-development',
    'Hulu has ordered a pilot based on Silo author Hana Sato’s novella “Night Ferry.”':
      'Night Ferry · production ordered',
    'NBC finally gave Harbor Lights the boot.': 'Harbor Lights · production cancelled',
    'Hulu gave series pickups to Silo and Night Ferry.': [
      'Night Ferry · production ordered',
      'Silo · production ordered',
    ],
    'Hulu gave series pick-ups to the Silo prequel “Night Ferry” and comic adaptation “Salt House.”': [
      'Night Ferry · production ordered',
      'Salt House · production ordered',
    ],
    'Fox has cancelled Carla Weiss’s Silo.': 'Silo · production cancelled',
    'Renewed: Silo, Night Ferry, The Long Wire': [
      'Night Ferry · production renewed',
      'Silo · production renewed',
      'The Long Wire · production renewed',
    ],
    'Cancelled: Salt House, Dog Days': [
      'Dog Days · production cancelled',
      'Salt House · production cancelled',
    ],
    'Hulu pulled the plug on Harbor Lights.': 'Harbor Lights · production cancelled',
    'Casting for Night Ferry is underway.': 'Night Ferry · production casting',
    'Ana Lopez joined the in-production Winter Tide.': 'Winter Tide · production filming',
  },
  ignores: [
    'She shot a glance at Ana Lopez.',
    'Ben Okoye ordered lunch on the Salt House set.',
    'Her new film Winter Tide is sad.',
    'Hulu announced the Silo cast.',
    'Ana Lopez announced that Silo fans are kind.',
    'Hulu announces Silo Phase release dates.',
    'Ben Okoye was working on Silo when he fell ill.',
  ],
}

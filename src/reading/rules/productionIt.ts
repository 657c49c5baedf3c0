import { pattern, slotsIn, slotsOf, type Pattern, type PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import { isOnlyFeared } from './isOnlyFeared.js'
import type { Rule } from './rule.js'
import { DESCRIBED, WORK_NOUN } from './workPieces.js'

const WORK_ON = `(?<!\\b(?:in|once|until|when|before) )\\b(?:[Pp]roduction|[Ff]ilming|[Ss]hooting|[Pp]rincipal photography|[Cc]ameras)(?: (?:on|for|of) (?:${DESCRIBED}{part:work}|(?:the|its) [^\uE000,.;]{3,30}?))? {will}`

/** "it was cancelled": what "it" is stands before. */
const IT_STAGES: readonly (readonly [string, string])[] = [
  ['cancelled', '(?:cancell?ed|axed|scrapped)'],
  ['ordered', '(?:picked up by|ordered to series|greenlit)'],
  ['on-hold', '(?:shelved|put on hold)'],
  ['announced', 'first announced'],
  ['ended', '(?:ended|concluded) (?:its|after|in)'],
]

const STAGES = [
  [
    'filming',
    pattern(
      `${WORK_ON}(?:begins?|beginning|start(?:s|ed|ing)?|began|begun|kick(?:s|ed)? off|roll(?:ing|s)?|underway|under way|commences?|get(?:s|ting)? under ?way|continues?|resum(?:e|es|ed)|takes? place|scheduled|slated)\\b`,
    ),
  ],
  [
    'wrapped',
    pattern(
      `${WORK_ON}(?:wraps?|wrapped|end(?:s|ed)|complete[sd]?|finish(?:es|ed)|conclude[sd]?|over)\\b(?! (?:on|for) \uE000W)`,
    ),
  ],
  [
    'wrapped',
    pattern(
      `\\b(?:[Pp]roduction|[Ff]ilming|[Ss]hooting|[Pp]rincipal photography) (?:[^\uE000\uE001;.:,]|\uE000[LNT]\\d+\uE001){3,60} and (?:wrapped|wraps|ended|finished)\\b`,
    ),
  ],
  ['on-hold', pattern(`${WORK_ON}(?:halted|paused|suspended|shut down|on hold)\\b`)],
  ['delayed', pattern(`${WORK_ON}(?:delayed|pushed back|postponed)\\b`)],
  [
    'filming',
    pattern(
      "\\b(?:[Ii]t|[Tt]hey|[Cc]ast and crew|[Tt]he (?:cast|crew)|[Nn]ew episodes)(?:'s|'re)? {will}(?:begins?|beginning|start(?:s|ed|ing)?|begun|began|in|go(?:es)? into|enters?) (?:the )?(?:production|filming|shooting|principal photography)\\b",
    ),
  ],
  [
    'writing',
    pattern(
      "(?<!\\b[Yy]ou(?:'re| are) (?:still )?)\\b(?:writing|working on|finishing|putting out|turning in|turned in|polishing|completed|finished|delivered|hard at work on) (?:the |a |an |his |her |their |its )?(?:[a-z-]+ ){0,2}(?:scripts?|screenplay|drafts?|teleplay)(?! (?:for|of) {a}\uE000W)(?:[^\uE000;.]{0,30}\\b(?:of|on|for)\\b[^\uE000;.]{0,30}{part:work})?",
    ),
  ],
  [
    'writing',
    pattern(
      `\\b[Tt]he (?:writers.? room|scripts?|screenplay)(?: (?:on|for|of) ${DESCRIBED}{part:work})? {will}(?:nearly |almost )?(?:done(?! with)|open|opened|opens|being written|being (?:re)?written|being worked on|up and running|finished|complete|begun|started)\\b`,
    ),
  ],
  [
    'in-development',
    pattern(
      `\\b(?:[Ww]ork on ${DESCRIBED}{part:work}|[Dd]evelopment(?: on ${DESCRIBED}{part2:work})?) {will}(?:begins?|began|begun|starts?|started|underway|under way)\\b`,
    ),
  ],
  [
    'casting',
    pattern(
      '\\b[Cc]asting (?:is |has )?(?:now |currently |already )?(?:under ?way|begun|begins|began|started)\\b',
    ),
  ],
  ['renewed', pattern('\\b[Ii]ts (?:[a-z-]+ )?renewal\\b')],
  ['cancelled', pattern("\\b(?:its|the|[Tt]he show's|\uE001's) (?:[a-z-]+ )?cancell?ation(?! of)\\b")],
  // A headline that names the work later: "Carla Weiss announces Hulu documentary".
  [
    'announced',
    pattern(
      `^[^\uE000]{0,20}\uE000[PO]\\d+\uE001 (?<headline>announces) (?:an? |new |her |his |\uE000O\\d+\uE001 |[a-z-]+ ){0,4}?${WORK_NOUN}(?=[,;.]|$)`,
    ),
  ],
  ['cancelled', pattern('\\b(?:gives?|gave|given) it the (?:boot|axe|ax|chop)\\b')],
  ...IT_STAGES.map(([stage, words]) => [stage, pattern(`\\b(?:[Ii]t|which) {will}${words}\\b`)] as const),
] as const satisfies readonly (readonly [string, Pattern])[]

/** What is done to a season, not to a series as a whole. */
const OF_SEASON: ReadonlySet<string> = new Set(['filming', 'wrapped', 'delayed', 'writing', 'casting'])

/** Production spoken of without naming the work beside it: "with production expected to begin in 2017". */
export const productionIt: Rule = {
  predicate: 'production',
  triggers: `production filming shooting photography cameras script scripts screenplay draft drafts teleplay writers room
    development work announces boot axe ax chop casting renewal cancellation cancelation it which`,
  patterns: STAGES.map(([, form]) => form),
  tells: (match) => {
    if (isOnlyFeared(match)) return []
    if (match.groups['headline'] !== undefined && !match.slotted.sentence.headline) return []
    const stage = STAGES.find(([, form]) => form === match.pattern)?.[0]
    const [part] = [...slotsOf(match, 'part'), ...slotsOf(match, 'part2')]
    const whole = part ?? wholeBefore(match, stage)
    const draft = {
      subject: whole?.entity ?? null,
      value: stage ?? null,
      happens: 'near' as const,
      ofSeason: OF_SEASON.has(stage ?? ''),
    }
    // "the cancellation" takes it for granted: what is denied beside it is something else.
    const isNoun = match.slotted.text.slice(match.start, match.end).endsWith('ation')
    return [{ ...draft, ...(whole && { work: whole }), ...(isNoun && { negated: false }) }]
  },
  reads: {
    'Two directors were hired for The Glass Road, with production expected to begin in 2020.':
      'The Glass Road · production filming · 2020 · probable',
    'Salt House is coming back. Filming starts in March.': 'Salt House · production filming · 2020-03',
    'Salt House is long. Production wrapped in October.': 'Salt House · production wrapped · 2019-10',
    'Silo was on the bubble, but CBS has finally given it the boot.': 'Silo · production cancelled',
    'Work on Winter Tide has begun.': 'Winter Tide · production in-development',
    'Night Ferry will take time. Carla Weiss is working on the script.': 'Night Ferry · production writing',
    'Fans mourned Harbor Lights after NBC’s cancellation in May 2018.':
      'Harbor Lights · production cancelled · 2018-05',
    'Harbor Lights nearly lost season 5 after NBC’s cancellation in May 2018.':
      'Harbor Lights · production cancelled · 2018-05',
    'Harbor Lights was loved. It was cancelled in 2018.': 'Harbor Lights · production cancelled · 2018',
    'Production on Winter Tide was grim, and production was shut down in June.':
      'Winter Tide · production on-hold · 2019-06',
    'The Glass Road has its star. Casting is underway in Lisbon.': 'The Glass Road · production casting',
    'They are putting out first drafts of the last scenes of Salt House season 2.':
      'Salt House · production writing · season 2',
  },
  ignores: [
    'The production values of Salt House are high.',
    'Filming tourists is not allowed near Salt House.',
    'Ana Lopez read the script of Silo.',
    'Silo had an end because they thought that it was cancelled.',
    'Silo is fun, and it was over soon.',
  ],
}

/** "… past season 5, following its cancellation": it is the whole that is cancelled, not the season named last. */
function wholeBefore({ slotted, start }: PatternMatch, stage: string | undefined): Slot | undefined {
  if (stage !== 'cancelled') return undefined
  const before = slotsIn(slotted, slotted.text.slice(0, start)).findLast(({ letter }) => letter === 'W')
  return before && { ...before, season: null, installment: null }
}

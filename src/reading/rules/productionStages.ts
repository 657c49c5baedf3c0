import type { Stage } from '../../model/predicate.js'

/** How news says that a work has reached a stage, the work first: "Silo {will}…". */
export const STAGE_VERBS: readonly (readonly [stage: Stage, verbs: string])[] = [
  [
    'filming',
    '(?:(?:begin|start|commence|resume|finish|continue|enter|go(?:es)? into|went into|kick off)(?:s|ed|ing|ning)?|began|begun|in|into|back in|under) (?:(?:principal|active|full) )?(?:production|filming|shooting|photography)\\b|(?:filming|shooting)(?= |[,.]|$)|(?:film|shoot|shot)s? (?=\uE000T|in \uE000[LNT]|on location)|before (?:the )?cameras',
  ],
  [
    'wrapped',
    '(?:wrap(?:s|ped|ping)?(?: up)? (?:production|filming|shooting|principal photography)|(?:finished|completed) (?:production|filming|shooting)|wrapped)',
  ],
  [
    'renewed',
    '(?:renew(?:s|ed|ing)?|(?:picked up|coming back|com(?:e|es) back|return(?:s|ed|ing)?|back|pickup|gets?|getting|got|lands?|landed|scores?|scored|earns?|earned)(?= (?:[^.;]{0,25} )?(?:for )?(?:a |an )?\uE000W)(?! (?:in|on|to|with) ))',
  ],
  ['cancelled', '(?:cancell?ed|axed|scrapped|dropped by|canned|pulled the plug)'],
  [
    'ordered',
    '(?:ordered (?:to series|by|straight)|given (?:a )?(?:series|full-season|straight-to-series) order|(?:land|score|receive|get|nab|snag)(?:s|ed)? (?:a )?(?:[a-z-]+ )?(?:series|pilot|season) order|greenlit|green-lit|picked up (?:by|to series|as))',
  ],
  [
    'in-development',
    '(?:in (?:the works|early development|active development|development)|being developed|developing)',
  ],
  ['writing', '(?:being written|in the writers.? room)'],
  ['casting', '(?:casting (?:up|now|for)|being cast)'],
  ['pre-production', '(?:in )?pre-production'],
  ['post-production', '(?:in )?post-production'],
  ['on-hold', '(?:on hold|put on (?:hold|hiatus|ice)|shelved|halted)'],
  ['delayed', '(?:delayed|pushed back|postponed)'],
  [
    'ended',
    '(?:(?:end|conclud|wrap)(?:e|s|es|ed|ped|ing|ping)?(?: up)? (?:its|their) (?:[a-z-]+ ){0,4}(?:run|season)|end(?:s|ed|ing)? (?:with|after|its run|on|in|this|next)|com(?:es|ing|e) to an end|came to an end|conclud(?:e|es|ed|ing)|wrap(?:s|ped|ping)? up (?:its|after|with))',
  ],
  ['announced', '(?:announced|confirmed to be (?:happening|in))'],
]

/** The stage first, the work as its object: "shooting Silo", "has ordered Silo". */
export const STAGE_OBJECTS: readonly (readonly [stage: Stage, words: string])[] = [
  [
    'filming',
    '(?:shoot(?:s|ing)?|shot|film(?:s|ed|ing)?)|(?:[Pp]roduction|[Ff]ilming|[Ss]hooting|[Pp]rincipal photography|[Cc]ameras) {will}(?:(?:begins?|start(?:s|ed)?|began|begun|kick(?:s|ed)? off|roll(?:ing|s)?|underway|under way|continues?) )?(?:on|for|of)',
  ],
  [
    'wrapped',
    '(?:wrap(?:s|ped|ping)?|finish(?:es|ed|ing)?) (?:up )?(?:filming|shooting|production on|production of|work on)(?: on)?|wrap(?:s|ped) (?:on )?(?=\uE000)',
  ],
  ['renewed', '(?:renew(?:s|ed|ing)?|renewal (?:of|for)|picked up|pick(?:s|ing) up)'],
  [
    'cancelled',
    '(?:cancell?(?:s|ed|ing)|axe(?:s|d)|axing|pulled the plug on|pulling the plug on|cancell?ation of|scrapped)',
  ],
  [
    'ordered',
    '(?:order(?:s|ed|ing)?|greenlit|greenlights?|green-lit|gave a series order to|series order (?:to|for))',
  ],
  ['in-development', '(?:develop(?:s|ing)|in talks to (?:develop|make)|working on)'],
  ['writing', '(?:writing|scripting|penning)'],
  ['announced', '(?:announc(?:e|es|ed|ing)|unveil(?:s|ed|ing)?)'],
]

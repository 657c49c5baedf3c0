import type { Stage } from '../../model/predicate.js'

const FILMING = '(?:production|filming|shooting|photography|principal photography)'

/** How news says that a work has reached a stage, the work first: "Silo {will}…". */
export const STAGE_VERBS: readonly (readonly [stage: Stage, verbs: string])[] = [
  [
    'filming',
    `(?:(?:begin|start|commence|resume|continue|enter|go(?:es)? into|went into|head(?:s|ed|ing)? into|kick off)(?:s|ed|ing|ning)?|began|begun|in|into|back in|under) (?:(?:principal|active|full) )?${FILMING}\\b(?! design)|(?:filming|shooting)(?= |[,.;!]|$)|(?:films|shoots|shot|film|shoot) (?=\uE000T|(?:in|at|throughout) (?:the )?\uE000[LNT]|on location)|(?:back |goes |go |went )?(?:in front of|before) (?:the )?cameras?|beg(?:ins|an) (?:filming|shooting)|rolls? cameras`,
  ],
  [
    'wrapped',
    `(?:wrap(?:s|ped|ping)?(?: up)? ${FILMING}|(?:finish(?:es|ed)|complet(?:es|ed)) (?:principal )?${FILMING}|(?:wrapped|wraps)(?! (?:up |its |their |in |with |around |\uE000W))|a wrap\\b)`,
  ],
  [
    'cancelled',
    "(?:cancell?ed|axed|scrapped|dropped by|canned|killed(?: off)?(?= by \\uE000O|[,.;]|$)|(?:not|no longer|n't) (?:be )?(?:moving|going|move|go) (?:forward|ahead)|(?:not|n't|won't|never) (?:be )?(?:return(?:ing)?|com(?:e|ing) back|back) for|(?:not|n't|won't|never) (?:be )?(?:com(?:e|ing) )?back(?=[,.;]|$)|(?:not|n't|won't) (?:be )?return(?:ing)?(?= (?:next|this) (?:season|fall|year|summer)| \uE000T|[.;]|$)|(?:not|n't|won't) (?:live|survive|make it) (?:long enough )?to (?:see|air) |(?:not|n't|won't) (?:be )?get(?:ting)? (?=\uE000W|an(?:other|y more) )|killed off by|pulled from (?:the )?schedule)",
  ],
  [
    'ordered',
    '(?:ordered (?:to series|by|straight)|(?:flew|flies|fly|goes|went|gone) (?:straight )?to series|(?:given|handed) (?:an? )?(?:[a-z0-9-]+ ){0,2}order|(?:land|score|receive|get|nab|snag|earn|win)(?:s|ed|ting)? (?:an? )?(?:[a-z0-9-]+ ){0,2}(?:series|pilot|season|straight-to-series|episode) order|(?:greenlit|green-lit)(?! for \uE000W)|(?:gets|got|given|received) (?:the|a) green ?light|picked up (?:by|to series|as|for (?:an? (?:initial )?)?[0-9]+[ -]episodes?|(?=[,.;]|$))|ordered to pilot|(?<=\\b(?:has|have|had) )an? (?:[a-z0-9-]+ ){0,2}[0-9a-z]+-episode order)',
  ],
  [
    'in-development',
    '(?:in (?:the works|(?:the )?(?:(?:very )?early |first )?stages of development|(?:[a-z]+ )?development|talks at)|(?:being|been) (?:developed|adapted)|developing|get(?:s|ting)? (?:its|his|her|their|an?) (?:own )?(?:[a-z-]+ ){0,2}(?:movie|film|series|show|adaptation|spinoff|spin-off|sequel|prequel|reboot|remake)|coming to the (?:big|small) screen|in active development)',
  ],
  [
    'writing',
    '(?:being (?:re)?written|in the writers.? room|(?:being )?scripted now|at (?:the )?script stage)',
  ],
  ['casting', '(?:casting (?:up|now|for|its)|being cast|begun casting|holding auditions)'],
  ['pre-production', '(?:in )?(?:pre-?production|prep\\b)'],
  ['post-production', '(?:in )?(?:post-?production|the editing (?:room|bay))'],
  [
    'on-hold',
    '(?:(?:put |placed |remains |still )?on (?:hold|hiatus|ice|pause|the back ?burner)|shelved|halted|in limbo|in development hell|stalled|suspended production|paused production)',
  ],
  ['delayed', '(?:delayed|pushed (?:back|(?=to \uE000T))|postponed)'],
  [
    'ended',
    '(?:(?:end|conclud|wrap|finish)(?:e|s|es|ed|ped|ing|ping)?(?: up)? (?:its|their) (?:[a-z0-9-]+ ){0,4}(?:run|season)|(?:end|ends|ended|ending) (?:with(?= (?:its|the|a) (?:[a-z-]+ ){0,2}(?:season|episode|finale)| \uE000W)|after|its run|(?=(?:on |in |early |late )*\uE000T))|(?:ends|ended)(?=[,.;]|$)|com(?:es|ing|e) to (?:an end|a close)|came to (?:an end|a close)|conclud(?:e|es|ed|ing)|wrap(?:s|ped|ping)? up (?:its|after|with|in|this|next|for good)|(?:took|takes|taking) its final bow|over after|(?:officially|finally|now) over(?=[,.;]|$)|sign(?:s|ed) off (?:after|in|for)|went off the air|(?:air|release|broadcast|drop)(?:s|ed)? its (?:series|final) (?:finale|episode))',
  ],
  [
    'announced',
    '(?:(?<=(?:\\b(?:was|were|is|been|being|first|just|originally|initially|previously|formally|officially|recently|newly)|,|\uE001) )(?:first |just )?announced(?! (?:that|it|he|she|they|its|a|the|an)\\b| \uE000[^T]| [a-z-]+ \uE000W)|confirmed to be (?:happening|in)|unveiled(?= (?:at|during|by|in)))',
  ],
]

/** The stage first, the work as its object: "shooting Silo", "has ordered Silo". */
export const STAGE_OBJECTS: readonly (readonly [stage: Stage, words: string])[] = [
  [
    'filming',
    `(?:(?:(?<!\\b(?:finish|wrap|complet)(?:es|ed|e|s|ped|ping|ing)? )(?:(?<!the |a |to )shoot(?:s|ing)?|film(?:ed|ing))|to shoot|shot|(?:set to|about to|will|would) film)(?! at)|(?:[Pp]roduction|[Ff]ilming|[Ss]hooting|[Pp]rincipal photography|[Cc]ameras) {will}(?:begins?|start(?:s|ed)?|began|begun|kick(?:s|ed)? off|roll(?:ing|s)?|underway|under way|continues?) (?:on|for|of)|(?:begins?|began|starts?|started|starting|beginning|resum(?:es|ed)|back in|in) (?:production|work|filming|shooting) on|on (?:the )?set (?:of|for)|in-production|(?:re-?shoots|additional photography) (?:for|on))`,
  ],
  [
    'wrapped',
    '(?:(?:wrap(?:s|ped|ping)?|finish(?:es|ed|ing)?|complet(?:es|ed|ing)) (?:up )?(?:filming|shooting|production on|production of|work on)(?: on)?|wrap(?:s|ped) on|wrap(?:s|ped)(?= the (?:feature|film|movie|pilot|indie|short|thriller|drama|comedy) )|(?:[Pp]roduction|[Ff]ilming|[Ss]hooting) {will}(?:wraps|wrapped|completed?|finished|concluded) (?:on|for)|a wrap (?:on|for))',
  ],
  [
    'cancelled',
    '(?:cancell?(?:s|ed|ing)|axe(?:s|d)|axing|pull(?:s|ed|ing) the plug on|cancell?ation of|scrap(?:s|ped|ping)|cann(?:ed|ing)|(?<=\uE000O\\d+\uE001 (?:is |has |will |have ){0,2}(?:finally |also )?)end(?:s|ed|ing)?|not (?:be )?(?:moving|going|move) (?:forward|ahead) with|pass(?:es|ed) on|kill(?:s|ed)(?: off)?(?: both)?)',
  ],
  [
    'ordered',
    '(?:order(?:s|ed|ing)?|greenlit|greenlights?|green-lit|green-lights?|(?:gives?|gave|given|hand(?:s|ed)?(?: out)?) (?:[a-z0-9-]+ ){0,4}(?:series|pilot|season|episode)? ?(?:order|commitment) (?:to|for)|(?:series|pilot) (?:order|pick-?up)s? (?:to|for)|giv(?:es|en|ing) (?:the|a) green ?light to)',
  ],
  [
    'in-development',
    "(?:develop(?:s|ing)|in talks to (?:develop|make)|(?<=\\b(?:is|are|been|also|now|currently|'s|'re) )(?<!\\b(?:was|were) (?:also |now |currently )?)working on|adapting|(?:[Dd]evelopment|[Ww]ork) {will}(?:begins|begun|began|starts|started|underway|continues) on)",
  ],
  [
    'writing',
    '(?:(?:re)?writing(?: the (?:script|screenplay|pilot|teleplay|first draft)s? (?:for|of))?|scripting|penning|writers.? room (?:for|of|on)|breaking (?:the )?story (?:for|on))',
  ],
  [
    'casting',
    '(?:[Cc]asting (?:call )?(?:for|is underway (?:for|on)|on|has begun (?:for|on))|auditions (?:for|are underway for))',
  ],
  [
    'pre-production',
    '(?:pre-?production (?:on|for|of)|prep(?:ping)?(?: work)?(?: (?:on|for))?|prepar(?:es|ing) to (?:shoot|film))',
  ],
  [
    'delayed',
    '(?:(?:delay(?:s|ed|ing)|postpon(?:es|ed|ing)|push(?:es|ed|ing) back)(?: the (?:release|premiere|debut|launch)(?: date)? of)?)',
  ],
  ['post-production', '(?:post-?production (?:on|for|of)|edit(?:ing|s)|putting the finishing touches on)'],
  ['announced', '(?:announc(?:e|es|ed|ing|ement of)|unveil(?:s|ed|ing)?)(?! (?:that|it|they|he|she)\\b)'],
]

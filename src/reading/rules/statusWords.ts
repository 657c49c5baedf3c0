/** What state somebody is in, by the words that say so; first match counts. */
export const STATES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:left for dead|dead\b|(?:met|meets|meeting)\b|the dust|(?:his|her|their) life)/, 'dead'],
  [/\b(?:alive|surviv\w*|lives\b|not dead)/, 'alive'],
  [
    /\b(?:dead|died|dies|die\b|dying|kill\w*|decease\w*|murder\w*|death|demise|execut\w*|slain|behead\w*|perish\w*|pass(?:es|ed) (?:away|on)|late|fallen|assassinat\w*|slaughter\w*|hanged|behead\w*|drown\w*|burned alive|succumb\w*|sacrific\w*)/,
    'dead',
  ],
  [/\b(?:comatose|coma)\b/, 'comatose'],
  [
    /\b(?:behind bars|captured|kidnapped|abducted|imprisoned|taken (?:prisoner|hostage|captive)|arrested)/,
    'captured',
  ],
  [/\b(?:injur|wounded|shot|stabbed|paraly[sz]ed|maimed|hurt)/, 'injured'],
  [/\b(?:missing|vanish|disappear)/, 'missing'],
  [/\b(?:pregnan|expecting)/, 'pregnant'],
  [/\b(?:married|marries|marry|weds?\b)/, 'married'],
]

/** What is done to somebody, and says nothing of who does it: "was killed", not "killed". */
const DONE =
  '(?:killed(?: off)?|murdered|executed|slain|beheaded|assassinated|hanged|drowned|slaughtered|(?:(?:gravely|badly|severely|seriously|fatally|mortally) )?(?:injured|wounded)|shot(?! (?:in|on|over|by|for|entirely|digitally)\\b)|stabbed|paraly[sz]ed|kidnapped|abducted|captured|imprisoned)'

/** States as what somebody is or does: "is dead", "perishes", "has gone missing", "was killed". */
export const STATE = `(?:alive|dead|deceased|dies|died|perishes|perished|passe[sd] (?:away|on)|succumbs|succumbed|survive[sd]?|(?:gone |goes |went )?missing(?! from| out| the| in the| [a-z]+s\\b)|(?:believed|thought|presumed|feared|confirmed|revealed|declared) (?:to be )?(?:dead|alive)|left for dead|(?:met|meets|meeting) (?:his|her|their|an?) (?:[a-z]+ )?(?:end|demise|maker)|(?:bit|bites) the dust|los(?:es?|t) (?:his|her|their) life|pregnant|behind bars|in a coma|comatose|vanishe[sd]|disappear(?:s|ed)|(?<=\\b(?:is|was|are|were|been|being|be|gets?|got|getting|'s|left|brutally|fatally|[a-z]+ly) )${DONE})`

/** After these words the state is something else: "dead serious", "shot in Prague", "missing from the trailer". */
export const NOT_A_STATE =
  "(?! (?:serious|wrong|set|silence|end|ringer|man|woman|ahead|tired|last|sexy|to (?:the|him|her|me|us)|at the box|inside|on (?:location|set|film)|for (?:a|the) (?:magazine|cover)|a|the (?:scene|ball)|his|her|their|by (?:director|cinematographer|photographer)|out)\\b|-|')"

/** Verbs after which whoever they are done to is dead. */
export const KILLS =
  '(?:kills?(?: off)?|killed(?: off)?|killing(?: off)?|murders|murdered|murdering|executes|executed|beheads|beheaded|assassinates|assassinated|slays|slew|slaughters|slaughtered|strangles|strangled|poisons|poisoned|drowns|drowned|finishes off|finished off)'

/** How news says that something comes out; the verbs of `release` and its kin. */
const FINITE =
  'premier(?:e|es|ed|ing|s)|debut(?:s|ed|ing)?|(?<!\\b(?:the|on|off) )air(?:s|ed|ing)?|return(?:s|ed|ing)?|resum(?:e|es|ed|ing)|open(?:s|ed|ing)?|(?:re-?)?launch(?:es|ed|ing)?|release[sd]?|releasing|re-release[sd]?|drop(?:s|ped|ping)?|arriv(?:e|es|ed|ing)|land(?:s|ed|ing)?|bow(?:s|ed|ing)?|stream(?:s|ed|ing)?|screen(?:s|ed|ing)|broadcasts?|roll(?:s|ed|ing)? out|streets|publish(?:es|ed)'
const PHRASES =
  '(?:com(?:e|es|ing)|came) (?:out|to|back|home)|com(?:es|ing)(?= (?:(?:on|in|this|next|early|late|later|sometime|soon) )*\uE000T)|(?<=\\b(?:will|to) )follow(?= (?:on|in|later|next|\uE000T))|(?<!\\b(?:this|an?|the|its|new|big|biggest|his|her|their|another) )hit(?:s|ting)?(?= (?:the |[a-z]+ )?(?:theat|cine|screen|shelves|stores|Blu-|DVD|VOD|digital|\uE000O))|start(?:s|ed|ing)? (?:streaming|airing)|beg(?:in|ins|an|inning) (?:streaming|airing)|kick(?:s|ed|ing)? off|(?<!\\b(?:filming|production|shooting|photography|work|who|it all) )start(?:s|ing)?(?= (?:(?:back|up|again|on|this|next) ){0,2}\uE000T)|(?:go(?:es)?|went) on sale|be with us|(?<=\\bepisodes )(?:starting|beginning)|go(?:es|ing)? live|went live|mak(?:e|es|ing) (?:its|their) (?:[a-z-]+ ){0,3}(?:debut|premiere|bow|return)|(?:made|had|has) (?:its|their) (?:[a-z-]+ ){0,3}(?:debut|premiere|premier|bow|return)|(?:get|have|earn)(?:s|ting)? (?:a|its|their) (?:[a-z-]+ )?(?:release|premiere|debut)'
const PLANS =
  '(?<!-)back(?!-)|available|due(?: out)?|out|in (?:theaters|theatres|cinemas|stores)|(?:slated|set|scheduled|dated|slotted|lined up|due|planned|tapped) for|slated|slotted|dated|pushed(?: back)?|delayed|postponed|moved(?: up| back)?|mov(?:es|ing)(?: up| back)?|bumped|shift(?:s|ed)|slip(?:s|ped)|slid(?:es)?|eye(?:s|ing) an?'

/** The verb in any of its forms, with a moment after it. */
export const COMES = `(?:premier|premiere|${FINITE}|${PHRASES}|${PLANS})`

/** The forms that say it even where no moment is given. */
export const COMES_UNDATED =
  '(?:premier(?:es|ed)|debut(?:s|ed)|(?:now|currently) (?:streaming|available|playing)|out now|(?:was|been|be|gets?|being) (?:re-)?released|available now|available (?:to (?:stream|watch|buy|rent|own) )?(?:right now|on (?:DVD|Blu))|streaming now|in stores now|(?:finally|officially|now) (?:out|here|available)|(?:now|currently|already|still) in (?:theaters|theatres|cinemas)|in (?:theaters|theatres|cinemas) (?:now|everywhere|nationwide|worldwide)|(?:coming|due|out) soon|soon to (?:air|be (?:aired|released))|(?<=\\b(?:has|have) (?:finally |officially |now )?)(?:arrived|come out|hit theaters)|com(?:es|ing) (?:out|to (?:theat|cinema|\uE000O))|(?<!\\b(?:this|an?|the|its|new|big|biggest|his|her|their|another) )hit(?:s|ting)? (?:the big screen|theat|cine|screens|shelves|stores|\uE000O)|arriv(?:es|ed) (?:on|in|at)|start(?:s|ed)? streaming|land(?:s|ed) (?:on|at) \uE000O)'

/** "Silo debuts its first trailer": what comes out is not Silo. */
export const NOT_A_PART =
  "(?! (?:its|an?|the|first|new|official|final|another|more|\\w+'s)?(?: [a-z-]+){0,4} ?(?:trailer|teaser|poster|image|photo|look|clip|promo|video|featurette|art|footage|cast|logo)s?\\b)"

/** Where the words between verb and moment begin another clause, the moment is not the verb's. */
export const OTHER_CLAUSE =
  /\b(?:which|who|whose|after|before|when|while|but|because|since|following|ahead|where|so|than|though)\b|, (?:and|with|as) |\b(?:and|as) (?:\uE000|it|is|was|will|has)/

/** Words that turn a work into somebody or something of it: "Silo star", "the cast of Silo". */
export const SPEAKS_OF_OTHERS =
  /\b(?:stars?|actors?|actress|creators?|director|writers?|showrunners?|fans?|who|cast|producers?|author|viewers|audiences?|characters?|site|website|account|role|review|recap|score|casting|content|everything|guide|there's|there is|but|he|she|we|we've|you|they|I|it)\b(?! (?:by|for))/

/** "… and Ana Lopez", "…, says Ana Lopez": it is somebody else who does. */
export const ENDS_WITH_NAME = /\uE001(?:'s)?\s?$/

/** "Silo had a long summer, with the finale": something else than the work that is the verb's subject. */
export const ENDS_WITH_PART =
  /(?:^|[ ,])(?:the|its|all|new|with|a) (?:[a-z-]+ ){0,3}(?:finale|season|episodes?|films?|movies?|series|trailer|teaser|one|sequel|prequel|spinoff|entry|chapter|set|platform|service|company|network|studio)\s?$|\b(?:shows|films|movies|titles|trailers|projects) $/

/** Verbs that take a date away: of "from March 6 to May 8" the later day counts. */
export const MOVES = /^(?:mov|shift|push|slip|slid|delay|bump|postpon)/

/** "goes back to 1985", "tales from 1985", "available until Friday": not when it comes out. */
export function isNoOpening(verb: string, tail: string): boolean {
  if (MOVES.test(verb)) return false
  if (/\bto $/.test(tail) || /^ to (?:begin|start|commence|shoot|film|go before)\b/.test(tail)) return true
  if (/\bfrom $/.test(tail)) return /^(?:return|back|com)/.test(verb)
  return /\buntil\b/.test(tail) && /^(?:available|stream)/.test(verb)
}

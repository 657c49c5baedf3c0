/** Pieces of patterns for parts that have no name: "a cynical nurse". */

/** A word of a description. */
export const WORD =
  "(?!named|called|known|between|during|and|who|about|after|before|into|onto|until|to\\b|as\\b)(?:[a-z'-]+|(?:Chief|President|Mayor|Secretary|Dean|Sheriff|Governor|Senator|Detective|Captain|Police|Staff|State|DA|DJ|ER|EMT|MP|PI|FBI|CIA|CEO|DEA|NYPD|LAPD)(?!\\w)|[A-Z][a-z]+(?:ish|ese|ian|ean|can)\\b|French|Greek|Dutch)"
/** The last word of a description. */
export const NOUN = `(?!is\\b|are\\b|was\\b|were\\b|be\\b|been\\b)${WORD}`

/** What is played but is nobody. */
const NOBODY =
  /\b(?:roles?|part|parts|games?|guitar|piano|violin|drums?|bass|trumpet|cards?|field|blame|songs?|music|tunes?|records?|show|gig|set|chess|tricks?|leads?|version|versions|albums?|concert|festival|hand|key|clip|scene|scenes|match|one|while|lot|bit|few|time|sport|following|above|theme|melody|tape|video|piece|recording|team|teams|result|whole|way|child|kid|teen|teenager|success)$|\b(?:directors?|producers?|writers?|showrunners?|hosts?|creators?|composers?|guests?|contestants?|coach|mentor|stars?|regulars?|member|co-stars?|ambassador|presenter|narrator)$|^(?:the|an?|another) (?:(?:role|part|key|big|major|huge|crucial|vital)\b|characters?$)/
/** "his change", "her quiet sadness": how, and not whom. */
const QUALITY =
  /^(?:his|her|their) .*(?:[st]ion|ness|ity|ment|ance|ence|fear|anger|grief|love|pain|joy|change|moments?|scenes?)$/
const SOMEBODY_SELF = /\b(?:version of (?:him|her)self)$/
/** "the role was originally": a sentence, not a description. */
const SAYS = /\b(?:is|are|was|were|be|been|has|have|had|will|would)\b/
const NO_PARTS = [NOBODY, QUALITY, SOMEBODY_SELF, SAYS]

/** Whether a description is no part that somebody could play. */
export const isNobody = (value: string): boolean =>
  value === '' || NO_PARTS.some((words) => words.test(value))

/** Pieces of patterns that speak of works. Each is bounded, so that no sentence takes long. */

/** " (2016)", " (Night Ferry, Silo)": an aside after a name. */
export const ASIDE = '(?: \\([^()]{0,100}\\)|, (?:however|though|meanwhile|too|also),| among others,?)?'

/** "Silo, Night Ferry and ": works before the last of a list, of which the same is said. */
export const ALSO_WORKS =
  '(?<also>(?:\uE000W\\d+\uE001(?:, |,? as well as )){0,8}\uE000W\\d+\uE001,? (?:and|&|as well as) )?'

/** Anything up to the verb that is still about the same work: no other work outside parentheses. */
export const ACROSS = '(?:[^\uE000\uE001;()]|\uE000[PCOLNT]\\d+\uE001|\\([^()]{0,120}\\)){0,130}?'

/** The same within one clause's reach, with no moment in it. */
export const ONWARD = '(?:[^\uE000\uE001;()]|\uE000[PCOLN]\\d+\uE001|\\([^()\uE000]{0,40}\\)){0,90}?'

/** What a description of a work may add before its name: "the hit ", "its upcoming ", "a new Hulu ". */
export const DESCRIBED =
  "(?:(?:the|an?|its|his|her|their|this|[Tt]he|[Aa]n?|[Ii]ts)\\s)?(?:(?!(?:and|with|alongside|opposite|who|which|as|by|from|for|in|is|was|are|were|of|to|at|on|that|it|they|he|she|we|has|have|will|would|not|up|out|off|over|about|after|before|behind|during|since|through|between|into|against|without|because|when|while|but|or|than|said|says)\\s)[\\w.'+-]+,?\\s|\uE000[OT]\\d+\uE001(?:'s?)?\\s|\uE000P\\d+\uE001(?:/\uE000P\\d+\uE001)?(?:'s?)?\\s){0,5}?"

/** The nouns by which news calls a work. */
export const WORK_NOUN =
  '(?:series|show|drama|dramedy|comedy|miniseries|mini-series|sitcom|thriller|hit|original|reboot|adaptation|anthology|film|movie|flick|spinoff|spin-off|docuseries|docu-series|documentary|prequel|sequel|revival|remake|cartoon|procedural|musical|special|saga|smash|favorite|epic|romance|western|horror|anime|feature|project|pilot|short|podcast)'

/** What may follow a title that is the object of its verb; not "Silo star", "Silo party". */
export const OBJECT_ENDS =
  '(?=[,.;:!?)"—]|$| (?:on|in|to|at|via|as|this|next|last|for|with|exclusively|worldwide|nationwide|later|back|early|from|earlier|and|by|straight|after|before|but|until|when|while|which|—)\\b| —| \\(| \uE000T)'

/** "Silo TV show, ": the larger work that a title is said to be of. */
export const OF_FRANCHISE =
  '(?:\uE000W\\d+\uE001 (?:(?:TV|live-action|[a-z]+) )?(?:series|show|spinoff|spin-off|movie|film|prequel|sequel|reboot|remake|revival|game|comic)s?,? (?:called |titled )?)?'

/** "the American remake of Italy's ", "HBO's adaptation of the 2018 novel ": what it is made from bears its name. */
export const REMAKE_OF =
  "(?:(?:the|an?|\uE000[OP]\\d+\uE001's?) (?:(?:[a-z-]+|U\\.?S\\.?|U\\.?K\\.?|\uE000[LO]\\d+\uE001) ){0,4}(?:remake|reboot|adapta?tion|version|revival|take) (?:of|on) (?:(?:the|an?|[a-z-]+|\uE000[OPTL]\\d+\uE001(?:'s?)?) ){0,5}?)"

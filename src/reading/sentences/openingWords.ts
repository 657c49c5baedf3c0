/**
 * Words that, with a capital, open a sentence rather than go on with a name: pronouns, articles, conjunctions,
 * question words and adverbs. Closed classes of English, from any grammar.
 */
export const OPENING_WORDS: ReadonlySet<string> = new Set(
  `A An The This That These Those I He She It We You They His Her Its Our Your Their My There Here
  And But Or Nor So Yet If When While As Since Because Although Though Unless Until Once After Before During
  In On At By For From With Without Of To Into Over Under Between Among Through Despite Unlike Like
  What Who Whom Whose Which Why How Where Is Are Was Were Be Been Do Does Did Has Have Had Can Could Will Would
  Shall Should May Might Must Not No Yes Now Then Still Also Even Just Only Again Perhaps Maybe However Meanwhile
  Nobody Everybody Everyone Someone Somebody Nothing Everything Something Several Few Soon Never Always Often
  Instead Indeed Later Earlier Finally Eventually Today Both Each Every Either Neither Some Any All Many Most Much
  More One Two Another Other Such Let Please Thanks Well Oh It’s It's I’m I'm He’s He's She’s She's That’s That's
  There’s There's They’re They're We’re We're You’re You're I’ve I've We’ve We've I’ll I'll Don’t Don't`.split(
    /\s+/,
  ),
)

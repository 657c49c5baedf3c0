import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'

/**
 * The title that a line is and nothing else: one that heads the list of who made it, or one with a year or what is out of it
 * in parentheses or after it, as in lists: “Glass Road (2005)”, “Silo (Season 2 premiere)”, “Silo: The Complete First Season”.
 * Empty for other lines.
 */
export function titleLine(sentences: readonly Sentence[], index: number): readonly Span[] {
  const [before, own, after] = [sentences[index - 1], sentences[index], sentences[index + 1]]
  if (own === undefined || before?.paragraph === own.paragraph || after?.paragraph === own.paragraph)
    return []
  const [, listed] = LISTED.exec(own.text) ?? (own.headline ? null : EDITION.exec(own.text)) ?? []
  const isHead = after !== undefined && LABEL.test(after.text) && !LABEL.test(own.text)
  const words = listed ?? (isHead ? own.text : '')
  return words === '' || words.length > LONGEST || !/^[\p{Lu}\p{N}]/u.test(words) || /[:.]$/.test(words)
    ? []
    : [spanOf(own, words)]
}

const LISTED =
  /^([^()]+?) \((?:(?:19|20)\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?|(?:[^()]* )?(?:[Ss]eason \d{1,2}|premiere|finale)\b[^()]*)\)[*†]*$/
/** How discs are called after what is on them. */
const EDITION =
  /^(?:\d{1,2}[.)] )?([^():]{2,50}?)(?:(?: [–—-] |: )Season (?:\d{1,2}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)|(?: [–—-] |: | )(?:The (?:Complete|First \d+ Episodes)|(?:The )?Complete (?:Series|(?:\p{L}+ )?Seasons?)|\d+th Anniversary Edition|Special Edition|Director[’']s Cut))\b(?: on (?:DVD|Blu-[Rr]ay)| \([^()]*\))*$/u
const LABEL =
  /^(?:(?:Executive|Associate|Line|Script|Guest) [\p{L}]+|Regulars|Editors?|Series|Season|Episode|Plot|Directors?|Dir|Directed by|Writers?|Written by|Screenplay|Screenwriters?|Script|Starring|Stars|Cast|Creators?|Created by|Producers?|Produced by|Runtime|Running time|Certificat(?:e|ion)|Rating|Year|Country|Genre|Released?|Release date|Studio|Distributor|Networks?|Time ?slot|Platform|Premieres?|Premiere date|Air date|Airs|Where to watch|Format|Based on|Music)(?: by)?\.?(?::| (?=\p{Lu}[^.]{2,60}$))/u
const LONGEST = 60

function spanOf({ start, text }: Sentence, words: string): Span {
  const at = start + text.indexOf(words)
  return { start: at, end: at + words.length }
}

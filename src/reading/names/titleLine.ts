import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'

/**
 * The title that a line is and nothing else: one that heads the list of who made it, or one with a year or what is out of it
 * in parentheses, as in lists: “Glass Road (2005)”, “Silo (Season 2 premiere)”. Empty for other lines.
 */
export function titleLine(sentences: readonly Sentence[], index: number): readonly Span[] {
  const [before, own, after] = [sentences[index - 1], sentences[index], sentences[index + 1]]
  if (own === undefined || before?.paragraph === own.paragraph || after?.paragraph === own.paragraph)
    return []
  const [, listed] = LISTED.exec(own.text) ?? []
  const isHead = after !== undefined && LABEL.test(after.text) && !LABEL.test(own.text)
  const words = listed ?? (isHead ? own.text : '')
  return words === '' || words.length > LONGEST || !/^[\p{Lu}\p{N}]/u.test(words) || /[:.]$/.test(words)
    ? []
    : [{ start: own.start, end: own.start + words.length }]
}

const LISTED =
  /^([^()]+?) \((?:(?:19|20)\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?|(?:[^()]* )?(?:[Ss]eason \d{1,2}|premiere|finale)\b[^()]*)\)[*†]*$/
const LABEL =
  /^(?:(?:Executive|Associate|Line|Script|Guest) [\p{L}]+|Regulars|Editors?|Series|Season|Episode|Plot|Directors?|Dir|Directed by|Writers?|Written by|Screenplay|Screenwriters?|Script|Starring|Stars|Cast|Creators?|Created by|Producers?|Produced by|Runtime|Running time|Certificat(?:e|ion)|Rating|Year|Country|Genre|Released?|Release date|Studio|Distributor|Network|Music)(?: by)?\.?(?::| (?=\p{Lu}[^.]{2,60}$))/u
const LONGEST = 60

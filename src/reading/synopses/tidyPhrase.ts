/** The words of a clause as they stand alone: without asides in brackets, what only led on, and half a pair of quotation marks. */
export function tidyPhrase(words: string): string {
  const whole = words
    .replace(/ \([^()]*\)/g, '')
    .replace(LEADS_ON, '')
    .replace(/[,.;:\s]+(?=["”’]?$)/, '')
    .trim()
  return isBalanced(whole)
    ? whole
    : /["“”]$/.test(whole)
      ? whole.slice(0, -1).trimEnd()
      : `${whole}${closing(whole)}`
}

const LEADS_ON =
  /(?:[\s,.;:]|\s(?:and|or|but|as|since|after|before|then|also|so|when|while|even|as (?:long|soon)))+$/

const isBalanced = (words: string): boolean =>
  count(words, /"/g) % 2 === 0 && count(words, /“/g) === count(words, /”/g)

const closing = (words: string): string => (words.includes('“') ? '”' : '"')

const count = (words: string, mark: RegExp): number => words.match(mark)?.length ?? 0

/** Whether a phrase says nothing by itself: “is”, “tries to”, “feels”, “is interested in”, “finds in the mill”. */
export const saysNothing = (phrase: string): boolean =>
  BARE.test(phrase) ||
  CUT_OFF.test(phrase) ||
  NO_OBJECT.test(phrase) ||
  (/^\S+$/.test(phrase) && !STANDS_ALONE.test(phrase))

const BARE = /^(?:is|has|was|had|does|did|will|can|must|may|might|could|would|should)?(?: to)?$/
const CUT_OFF =
  /\b(?:to|of|in|with|for|at|on|by|from|about|that|the|a|an|his|her|and|is|has)$|\b(?:that|whether|how)(?: \p{Lu}\S*){1,3}$/u
const NO_OBJECT =
  /^(?:finds|discovers|takes|makes|has|had|wrote|built|found|took|made|keeps|gives|gave|wants|needs|loves) (?:in|on|at|from|to|with|for|when|by)\b/
/** What needs nobody else. */
const STANDS_ALONE =
  /^(?:returns|arrives|escapes|leaves|quits|confesses|agrees|refuses|resigns|surrenders|awakens|awakes|wakes|recovers|collapses|flees|disagrees|panics|vanishes|survives|dies|fails|succeeds|retires|apologizes|falls|drowns|resists|objects|intervenes|interferes|struggles|hesitates|faints|relents|returned|escaped|left|died|arrived)$/

import { widenedTo } from '../universe/chains.js'
import type { StatementColumns } from '../universe/statementColumns.js'
import { knownTextAt } from '../universe/textTable.js'
import { foldText } from './foldText.js'
import type { HiddenWords } from './hiddenWords.js'
import { isInOtherName } from './isInOtherName.js'
import { findPhrases, type Found } from './phrases.js'
import type { SpelledNames } from './spelledNames.js'

/**
 * Where names stand in the words of statements: found once for all readers, so that a horizon only has to look which of
 * them are hidden.
 */
export interface NamesInWords {
  /** By number of words one more than the place of the first in `found`, where there is any. */
  first: Uint32Array
  /** For each words that hold names how many, then for each its start, its end and `packed`. */
  found: Uint32Array
  size: number
  wordsRead: number
  phrasesRead: number
}

const kept = new WeakMap<StatementColumns, NamesInWords>()

/** @param end of the words that are to be read by now, for whoever reads them in turns */
export function namesInWordsOf(
  columns: StatementColumns,
  spelled: SpelledNames,
  end = columns.words.size,
): NamesInWords {
  const before = kept.get(columns)
  // Words that were read before may hold a name that is new.
  const isCurrent = before !== undefined && before.phrasesRead === spelled.phrases.count
  const all = isCurrent ? before : newNamesInWords(spelled)
  kept.set(columns, all)
  for (; all.wordsRead < end; all.wordsRead += 1) {
    read(all, all.wordsRead, { spelled, text: knownTextAt(columns.words, all.wordsRead) })
  }
  return all
}

const newNamesInWords = ({ phrases }: SpelledNames): NamesInWords => ({
  first: new Uint32Array(64),
  found: new Uint32Array(64),
  size: 0,
  wordsRead: 1,
  phrasesRead: phrases.count,
})

function read(
  all: NamesInWords,
  word: number,
  { spelled, text }: { readonly spelled: SpelledNames; readonly text: string },
): void {
  const folded = foldText(text)
  const found = [...findPhrases(spelled.phrases, folded)].flat()
  if (found.length === 0) return
  if (word >= all.first.length) all.first = widenedTo(all.first, word)
  const end = all.size + 1 + found.length * 3
  if (end >= all.found.length) all.found = widenedTo(all.found, end)
  all.first[word] = all.size + 1
  all.found[all.size] = found.length
  for (const [index, each] of found.entries()) {
    const at = all.size + 1 + index * 3
    all.found[at] = each.start
    all.found[at + 1] = each.end
    all.found[at + 2] = packed(each, each.isPart && each.counts && isInOtherName(folded, each))
  }
  all.size = end
}

const COUNTS = 1
const WHOLE_OR_ALONE = 2
const PACKED_BITS = 2

/** The phrase; whether it counts; and whether it is a whole name, or a part that is in nobody else's. */
const packed = ({ phrase, counts, isPart }: Found, isInOther: boolean): number =>
  (phrase << PACKED_BITS) | (counts ? COUNTS : 0) | (isPart && isInOther ? 0 : WHOLE_OR_ALONE)

/** As `givesNameAway`, for words of statements by their number. */
export function wordsGiveNameAway({ first, found }: NamesInWords, word: number, words: HiddenWords): boolean {
  const at = first[word] ?? 0
  if (at === 0) return false
  const { hidden, known } = words
  const end = at + (found[at - 1] ?? 0) * 3
  let reach = 0
  for (let from = at; from < end;) {
    const start = found[from]
    let longest = 0
    let gives = false
    for (; from < end && found[from] === start; from += 3) {
      const to = found[from + 1] ?? 0
      const bits = found[from + 2] ?? 0
      const phrase = bits >>> PACKED_BITS
      if (known[phrase] === 1 && to > reach) reach = to
      if ((bits & COUNTS) === 0 || hidden[phrase] !== 1 || to < longest) continue
      gives = (to === longest && gives) || (bits & WHOLE_OR_ALONE) !== 0
      longest = to
    }
    if (gives && longest > reach) return true
  }
  return false
}

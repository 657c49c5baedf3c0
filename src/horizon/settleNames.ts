import { forEachUnder, placesUnder } from '../universe/chains.js'
import type { StatementColumns } from '../universe/statementColumns.js'
import { knownTextAt } from '../universe/textTable.js'
import { hiddenNamesIn, type HiddenWords, type KnownName } from './hiddenWords.js'
import type { NameIndex, Naming } from './nameIndex.js'
import { namesInWordsOf, wordsGiveNameAway, type NamesInWords } from './namesInWords.js'
import type { SpelledNames } from './spelledNames.js'

/** Which names a reader may see, whom they can name, and which words would name anyone else. */
export interface SettledNames {
  /**
   * By number of an entity how many of its names show: works never run out, and nobody, number 0, is always known; less
   * than none of what nobody introduced.
   */
  readonly left: Int32Array
  /** Names that do not show, by their place in the index: 1 for each. */
  readonly hidden: Uint8Array
  readonly hiddenWords: HiddenWords
  readonly inWords: NamesInWords
}

/** What names are settled from. */
export interface NamesGiven {
  readonly index: NameIndex
  readonly columns: StatementColumns
  /** Whether a name is there at all, and whether its own reveal point has been seen. */
  readonly isThere: (row: number) => boolean
  readonly isRevealed: (row: number) => boolean
}

const NO_END = 2 ** 30
const MANY = 2 ** 29

/**
 * Settles the names of a universe, given which statements' own reveal points have been seen.
 *
 * A name can hide in two more ways: it speaks of an entity that cannot be named, or it describes somebody by a
 * name that is hidden (“Stryker's brother”). Each name that goes can take others with it, so this repeats until
 * nothing more goes. What is left is the greatest set in which nothing depends on a hidden name, whatever the order
 * in which the statements came.
 */
export function settleNames(given: NamesGiven): SettledNames {
  const { index, columns, isThere, isRevealed } = given
  const board = newBoard(given)
  const { left, hidden } = board
  index.names.forEach(({ row }, place) => {
    if (isThere(row) && !isRevealed(row)) hide(board, place)
  })
  index.names.forEach((naming, place) => {
    if (hidden[place] === 0 && isThere(naming.row) && !speaksOnlyOf(naming, left)) hide(board, place)
  })
  for (const number of index.entityNumbers) if (left[number] === 0) hideAllOn(board, number)
  const inWords = namesInWordsOf(columns, index.spelled)
  for (;;) {
    const hiddenWords = wordsOf(given, hidden)
    const isTelling = (naming: Naming, place: number): boolean =>
      hidden[place] === 0 &&
      isThere(naming.row) &&
      tellsAnotherName(naming, columns, { hiddenWords, inWords })
    const telling = [...index.descriptions].filter((place) => {
      const naming = index.names[place]
      return naming !== undefined && isTelling(naming, place)
    })
    if (telling.length === 0) return { left, hidden, hiddenWords, inWords }
    for (const place of telling) hide(board, place)
  }
}

/** The state of the settling. */
interface Board extends Pick<SettledNames, 'left' | 'hidden'> {
  readonly index: NameIndex
}

function newBoard({ index, columns, isThere }: NamesGiven): Board {
  const left = new Int32Array(columns.entities.size).fill(-1)
  for (const number of index.entityNumbers) left[number] = 0
  for (const number of index.workNumbers) left[number] = NO_END
  left[0] = NO_END
  for (const { row, subject, givesName } of index.names) {
    const count = left[subject] ?? -1
    if (givesName && count >= 0 && isThere(row)) left[subject] = count + 1
  }
  return { index, left, hidden: new Uint8Array(index.names.length) }
}

/** Whether everything that a name speaks of is introduced, whether it can be named or not. */
const speaksOnlyOf = ({ subject, object, work }: Naming, left: Int32Array): boolean =>
  (left[subject] ?? -1) >= 0 && (left[object] ?? -1) >= 0 && (left[work] ?? -1) >= 0

/** Hides a name; where it was an entity's last, then also every name that speaks of that entity, and so on. */
function hide(board: Board, place: number): void {
  const { index, left, hidden } = board
  const waiting = [place]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const naming = index.names[next]
    if (naming === undefined || hidden[next] === 1) continue
    hidden[next] = 1
    const count = left[naming.subject] ?? -1
    if (count < 0 || count >= MANY || !naming.givesName) continue
    left[naming.subject] = count - 1
    if (count === 1)
      for (const about of placesUnder(index.byEntity, naming.subject)) waiting.push(Math.floor(about / 3))
  }
}

function hideAllOn(board: Board, entity: number): void {
  forEachUnder(board.index.byEntity, entity, (about) => hide(board, Math.floor(about / 3)))
}

/**
 * Whether a name is made of a hidden one. Proper names are not: people share parts of theirs, and that tells nothing.
 * A description may use the other names of whom it describes, but an alias may not: it says that it is a name.
 */
function tellsAnotherName(
  { value, subject, isAlias }: Naming,
  columns: StatementColumns,
  { hiddenWords, inWords }: Pick<SettledNames, 'hiddenWords' | 'inWords'>,
): boolean {
  if (!wordsGiveNameAway(inWords, value, hiddenWords)) return false
  if (isAlias) return true
  const described = knownTextAt(columns.entities, subject)
  return hiddenNamesIn(hiddenWords, knownTextAt(columns.words, value)).some(
    ({ entity }) => entity !== described,
  )
}

function wordsOf({ index, isThere }: NamesGiven, hidden: Uint8Array): HiddenWords {
  const { spelled, names, publicPhrases } = index
  const [hiddenMarks, knownMarks] = [newMarks(spelled), newMarks(spelled)]
  let hidesAny = false
  for (const phrase of publicPhrases) knownMarks[phrase] = 1
  names.forEach(({ row, phrases, givesName, isDescriptive }, place) => {
    if (phrases.length === 0 || !isThere(row)) return
    const isHidden = hidden[place] === 1
    // Only proper names excuse the words in them: a description must not vouch for itself.
    if (!isHidden && (!givesName || isDescriptive)) return
    hidesAny ||= isHidden
    const marks = isHidden ? hiddenMarks : knownMarks
    for (const phrase of phrases) marks[phrase] = 1
  })
  return { spelled, hidden: hiddenMarks, known: knownMarks, hidesAny, namesOf: namesByPhrase() }

  /** Made when it is asked for, which is seldom. */
  function namesByPhrase(): HiddenWords['namesOf'] {
    let byPhrase: Map<number, KnownName[]> | null = null
    return (phrase) => (byPhrase ??= gather()).get(phrase) ?? []
  }

  function gather(): Map<number, KnownName[]> {
    const byPhrase = new Map<number, KnownName[]>()
    for (const [place, { row, phrases, name }] of names.entries()) {
      if (name === null || hidden[place] !== 1 || !isThere(row)) continue
      for (const phrase of phrases) {
        const there = byPhrase.get(phrase)
        if (there === undefined) byPhrase.set(phrase, [name])
        else there.push(name)
      }
    }
    return byPhrase
  }
}

const newMarks = ({ phrases }: SpelledNames): Uint8Array => new Uint8Array(phrases.count)

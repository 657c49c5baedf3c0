import { forEachUnder } from '../universe/chains.js'
import type { StatementColumns } from '../universe/statementColumns.js'
import { knownTextAt } from '../universe/textTable.js'
import { givesOtherNameAway, type HiddenWords, type KnownName } from './hiddenWords.js'
import { nameColumnsOf, type NameIndex, type Naming } from './nameIndex.js'
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
  const { index, columns, isRevealed } = given
  const board = newBoard(given)
  const { left, hidden, there } = board
  const { rows, strange } = nameColumnsOf(index)
  // Who never had a name; whoever loses the last takes theirs along.
  for (const number of index.entityNumbers) if (left[number] === 0) hideAllOn(board, number)
  for (let place = 0; place < rows.length; place += 1)
    if (there[place] === 1 && !isRevealed(rows[place] ?? 0)) hide(board, place)
  for (const place of strange) hide(board, place)
  const inWords = namesInWordsOf(columns, index.spelled)
  for (;;) {
    const hiddenWords = wordsOf(board)
    const telling = index.descriptions.filter((place) => {
      const naming = index.names[place]
      if (naming === undefined || there[place] === 0 || hidden[place] === 1) return false
      return tellsAnotherName(naming, columns, { hiddenWords, inWords })
    })
    if (telling.length === 0) return { left, hidden, hiddenWords, inWords }
    for (const place of telling) hide(board, place)
  }
}

/** The state of the settling. */
interface Board extends Pick<SettledNames, 'left' | 'hidden'> {
  readonly index: NameIndex
  /** 1 for each name that is there at all. */
  readonly there: Uint8Array
  /** Names that are still to be hidden because of others; empty in between. */
  readonly waiting: number[]
  /** Lets a name wait, by three times its place, and who it is of: one for all, since names are hidden by the thousand. */
  readonly wait: (about: number) => void
}

function newBoard({ index, columns, isThere }: NamesGiven): Board {
  const { rows, subjects, giving } = nameColumnsOf(index)
  const left = new Int32Array(columns.entities.size).fill(-1)
  for (const number of index.entityNumbers) left[number] = 0
  for (const number of index.workNumbers) left[number] = NO_END
  left[0] = NO_END
  const there = new Uint8Array(rows.length)
  for (let place = 0; place < rows.length; place += 1) {
    if (!isThere(rows[place] ?? 0)) continue
    there[place] = 1
    const subject = subjects[place] ?? 0
    const count = left[subject] ?? -1
    if (giving[place] === 1 && count >= 0) left[subject] = count + 1
  }
  const waiting: number[] = []
  const wait = (about: number): void => {
    waiting.push(Math.floor(about / 3))
  }
  return { index, left, hidden: new Uint8Array(rows.length), there, waiting, wait }
}

/** Hides a name; where it was an entity's last, then also every name that speaks of that entity, and so on. */
function hide(board: Board, place: number): void {
  const { index, left, hidden, there, waiting, wait } = board
  const { subjects, giving } = nameColumnsOf(index)
  for (let next: number | undefined = place; next !== undefined; next = waiting.pop()) {
    if (there[next] === 0 || hidden[next] === 1) continue
    hidden[next] = 1
    const subject = subjects[next] ?? 0
    const count = left[subject] ?? -1
    if (count < 0 || count >= MANY || giving[next] === 0) continue
    left[subject] = count - 1
    if (count === 1) forEachUnder(index.byEntity, subject, wait)
  }
}

function hideAllOn(board: Board, entity: number): void {
  forEachUnder(board.index.byEntity, entity, (about) => {
    hide(board, Math.floor(about / 3))
  })
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
  return givesOtherNameAway(hiddenWords, knownTextAt(columns.words, value), described)
}

function wordsOf({ index, hidden, there }: Board): HiddenWords {
  const { spelled, names, publicPhrases } = index
  const { starts, phrases, proper } = nameColumnsOf(index)
  const [hiddenMarks, knownMarks] = [newMarks(spelled), newMarks(spelled)]
  let hidesAny = false
  for (const phrase of publicPhrases) knownMarks[phrase] = 1
  for (let place = 0; place < there.length; place += 1) {
    const isHidden = hidden[place] === 1
    if (there[place] === 0 || (!isHidden && proper[place] === 0)) continue
    const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0]
    hidesAny ||= isHidden && end > start
    const marks = isHidden ? hiddenMarks : knownMarks
    for (let at = start; at < end; at += 1) marks[phrases[at] ?? 0] = 1
  }
  return { spelled, hidden: hiddenMarks, known: knownMarks, hidesAny, namesOf: namesByPhrase() }

  /** Made when it is asked for, which is seldom. */
  function namesByPhrase(): HiddenWords['namesOf'] {
    let byPhrase: Map<number, KnownName[]> | null = null
    return (phrase) => (byPhrase ??= gather()).get(phrase) ?? []
  }

  function gather(): Map<number, KnownName[]> {
    const byPhrase = new Map<number, KnownName[]>()
    for (const [place, { phrases: its, name }] of names.entries()) {
      if (name === null || hidden[place] !== 1) continue
      for (const phrase of its) {
        const others = byPhrase.get(phrase)
        if (others === undefined) byPhrase.set(phrase, [name])
        else others.push(name)
      }
    }
    return byPhrase
  }
}

const newMarks = ({ phrases }: SpelledNames): Uint8Array => new Uint8Array(phrases.count)

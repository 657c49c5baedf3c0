import type { EntityKind } from '../../model/entity.js'
import { placesUnder } from '../../universe/chains.js'
import { findNumber, knownTextAt } from '../../universe/textTable.js'
import { foldText } from '../foldText.js'
import { kindsIn } from '../nameIndex.js'
import { titleKey } from '../titleKey.js'
import type { Visible } from '../visible.js'
import { nearTiers, spelledTiers, type AskedWord, type Tier } from './askedWords.js'
import { bitsAt, clear, FLAG, flag, HIGHEST_SCORE, markGrade, scoreOf, withGrades, wordsIn } from './marks.js'
import { newBest, type Best } from './newBest.js'
import { namesVisible, type NameRow, type NameWords } from './nameRows.js'
import { searchWords } from './searchWords.js'
import { forEachTextWith } from './wordedTexts.js'
import { findWord, wordsBeginning } from './wordTree.js'

/** What is looked for among names. */
export interface NameQuestion {
  /** As they were typed. */
  readonly words: string
  /** Those of them that are worth looking for. */
  readonly asked: readonly AskedWord[]
  readonly most: number
}

/** A name, and how well it answers: the higher, the better. */
export interface FoundName {
  readonly named: NameRow
  readonly score: number
}

const BEGINS = HIGHEST_SCORE
const EXACT = 4 * HIGHEST_SCORE

/**
 * The visible names that answer best: those that are exactly so, those that begin so, then by how many of the words they
 * hold and how near these are; those equally good by code units, then by what they name, then by id.
 *
 * INVARIANT: what is hidden is passed over before anything is counted. A word that only hidden names hold is as good as
 * unknown, so that words near to it are looked for.
 */
export function bestNames(visible: Visible, all: NameWords, question: NameQuestion): FoundName[] {
  const isVisible = namesVisible(all, visible)
  try {
    return pick(visible, all, { question, isVisible })
  } finally {
    clear(all.wordMarks)
    clear(all.marks)
  }
}

interface Asking {
  readonly question: NameQuestion
  readonly isVisible: (name: number) => boolean
}

function pick(visible: Visible, all: NameWords, { question, isVisible }: Asking): FoundName[] {
  const { marks, tree } = all
  const { asked, words, most } = question
  for (const [place, word] of asked.entries()) {
    // Words near to this one only count where nothing visible holds it.
    const isThere = takeTiers(all, { place, tiers: spelledTiers(tree, word), isVisible })
    if (!isThere) takeTiers(all, { place, tiers: nearTiers(tree, word), isVisible })
  }
  const begins = beginningTest(all, words)
  const exact = [...placesUnder(all.byKey, findNumber(all.keys, titleKey(words)))].filter(isVisible)
  const isExact = new Set(exact)
  const scores = marks.marked.map((name) => scoreOf(gradesOf(all, name)))
  const mostWords = scores.reduce((sum, score) => Math.max(sum, wordsIn(score)), 0)
  const best = bestOf(visible, all, most)
  for (const [place, name] of marks.marked.entries()) {
    const score = scores[place] ?? 0
    const isFull = wordsIn(score) === mostWords
    const more = (begins(name) ? BEGINS : 0) + (isExact.delete(name) ? EXACT : 0)
    if (isFull || more > 0) best.offer({ name, score: (isFull ? score : 0) + more })
  }
  for (const name of isExact) best.offer({ name, score: EXACT + (begins(name) ? BEGINS : 0) })
  return best.items.flatMap(({ name, score }) => {
    const named = all.names[name]
    return named === undefined ? [] : [{ named, score }]
  })
}

interface Taken {
  readonly place: number
  readonly tiers: readonly Tier[]
  readonly isVisible: (name: number) => boolean
}

/** Marks the words of some tiers and the visible names that hold them. Returns whether there are any. */
function takeTiers(
  { wordMarks, marks, words: ofNames }: NameWords,
  { place, tiers, isVisible }: Taken,
): boolean {
  let isThere = false
  for (const { grade, words } of tiers) {
    for (const word of words) {
      markGrade(wordMarks, word, { place, grade })
      forEachTextWith(ofNames, word, (name) => {
        if (!isVisible(name)) return
        isThere = true
        flag(marks, name)
      })
    }
  }
  return isThere
}

function gradesOf({ words, wordMarks }: NameWords, name: number): number {
  let grades = 0
  const end = words.ends[name] ?? 0
  for (let at = (words.begins[name] ?? 1) - 1; at < end; at += 1)
    grades = withGrades(grades, bitsAt(wordMarks, words.words[at] ?? 0) & (FLAG - 1))
  return grades
}

/** A text as its beginning is compared: a leading “The” does not matter. */
const wordsOfBeginning = (text: string): string[] =>
  searchWords(
    foldText(text)
      .lower.trim()
      .replace(/^the\s+/, ''),
  )

/** Whether a name begins with what was typed, of which the last word may go on. */
function beginningTest({ tree, wordMarks, words }: NameWords, typed: string): (name: number) => boolean {
  const spelled = wordsOfBeginning(typed)
  const last = spelled.pop()
  if (last === undefined) return () => false
  const before = spelled.map((word) => findWord(tree, word))
  if (before.includes(0)) return () => false
  for (const word of wordsBeginning(tree, last)) flag(wordMarks, word)
  const the = findWord(tree, 'the')
  return (name) => {
    const first = (words.begins[name] ?? 1) - 1
    const end = words.ends[name] ?? 0
    const start = end - first > 1 && words.words[first] === the ? first + 1 : first
    if (end - start <= before.length) return false
    return (
      before.every((word, place) => words.words[start + place] === word) &&
      (bitsAt(wordMarks, words.words[start + before.length] ?? 0) & FLAG) !== 0
    )
  }
}

interface Scored {
  readonly name: number
  readonly score: number
}

/** Of names that answer equally well the first by code units, then by what they name, then by id. */
function bestOf({ statements }: Visible, { names, firsts }: NameWords, most: number): Best<Scored> {
  const { columns } = statements
  const kinds = kindsIn(columns)
  const rank = ({ part, row, entity }: NameRow): number =>
    KINDS[part === 'whole' ? (row === null ? 'work' : (kinds.get(entity) ?? 'work')) : part]
  const placeOf = ({ entity, row }: NameRow): string => {
    const { season = null, installment = null } = row === null ? {} : (statements.placeOf(row) ?? {})
    return JSON.stringify([knownTextAt(columns.entities, entity), season, installment])
  }
  return newBest<Scored>(most, (a, b) => {
    if (a.score !== b.score) return b.score - a.score
    const byFirst = (firsts[a.name] ?? 0) - (firsts[b.name] ?? 0)
    if (byFirst !== 0) return byFirst
    const [nameA, nameB] = [names[a.name], names[b.name]]
    if (nameA === undefined || nameB === undefined) return 0
    return (
      compareTexts(nameA.name, nameB.name) ||
      rank(nameA) - rank(nameB) ||
      compareTexts(placeOf(nameA), placeOf(nameB))
    )
  })
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const KINDS: Readonly<Record<EntityKind | 'season' | 'installment', number>> = {
  character: 0,
  person: 1,
  work: 2,
  season: 3,
  installment: 4,
  organisation: 5,
  place: 6,
  thing: 7,
}

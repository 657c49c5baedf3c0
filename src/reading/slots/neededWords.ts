import { ANYTHING, CUT, either, followedBy, inARow, letters, NOTHING, repeated, signs } from './wordShape.js'
import type { Needs, WordShape } from './wordShape.js'

/** The beginning of a group, an alternative, a class, how often what stands before repeats, an escape, or plain text. */
const PIECE =
  /(\((?:\?(?:<?[=!]|:|<\w+>))?)|(\|)|\[(\^?(?:\\.|[^\]\\])*)\]|([?*+]|\{[\d,]+\})\??|\\(u.{4}|x..|.)|([^()|[{?*+\\]+(?![?*+{])|.)/gs

/**
 * For each word that every match of a regular expression holds, the forms of which one must stand there: runs of letters,
 * in lower case, and rarer signs. What is optional or only looked at asks for nothing, and alternatives for one word of all of theirs, so
 * that an answer may ask for too little, never too much.
 */
export function neededWords(source: string): Needs {
  const inEitherCase = source.replace(EITHER_CASE, '$1')
  // What stands around a match is not known.
  const { cut } = inARow([ANYTHING, ...shapesOfGroup('(', inEitherCase, ''), ANYTHING])
  // One letter is what stands in a slot, or too little to tell sentences apart.
  return cut?.needs.filter((words) => ![...words].some((word) => /^[a-z]$/.test(word))) ?? []
}

/** `[Ss]` */
const EITHER_CASE = /\[([a-z])\1\]/gi

/** Patterns are made of the same parts again and again. */
const KNOWN = new Map<string, WordShape>()

function shapeOf(source: string): WordShape {
  const known = KNOWN.get(source) ?? shapeOfAlternatives(source)
  KNOWN.set(source, known)
  return known
}

const WORDS_ONLY = /^[A-Za-z|]*$/

function shapeOfAlternatives(source: string): WordShape {
  if (WORDS_ONLY.test(source)) return letters(source.toLowerCase().split('|'))
  return either(rowsOf(source).map(inARow))
}

/** The alternatives of a regular expression, each as a row of shapes. */
function rowsOf(source: string): WordShape[][] {
  let row: WordShape[] = []
  const rows = [row]
  for (let at = 0; at < source.length;) {
    PIECE.lastIndex = at
    const [piece = '', open, or, members, often, escaped] = PIECE.exec(source) ?? [source]
    at += piece.length
    if (often !== undefined) row.push(timesOften(row.pop() ?? NOTHING, often))
    else if (open !== undefined) {
      const end = endOfGroup(source, at)
      row.push(...shapesOfGroup(open, source.slice(at, end), source.charAt(end + 1)))
      at = end + 1
    } else if (or !== undefined) rows.push((row = []))
    else if (members !== undefined) row.push(shapeOfClass(members))
    else if (escaped !== undefined) row.push(shapeOfEscape(escaped))
    else row.push((piece.match(RUN) ?? []).map(shapeOfRun).reduce(followedBy, NOTHING))
  }
  return rows
}

/** What stands once in a group without alternatives stands in the row around it: there its neighbours are known. */
function shapesOfGroup(open: string, inner: string, next: string): WordShape[] {
  if (/[=!]$/.test(open)) return [NOTHING]
  const rows = next !== '' && '?*+{'.includes(next) ? [] : rowsOf(inner)
  return rows.length === 1 ? rows.flat() : [shapeOf(inner)]
}

/** Where the group is closed that is open at a place. */
function endOfGroup(source: string, from: number): number {
  let depth = 1
  INNER.lastIndex = from
  for (let sign = INNER.exec(source); sign !== null; sign = INNER.exec(source)) {
    if (sign[0] === '(') depth++
    else if (sign[0] === ')') depth--
    if (depth === 0) return sign.index
  }
  return source.length
}

const INNER = /[()]|\\.|\[(?:\\.|[^\]\\])*\]/gs

function timesOften(shape: WordShape, often: string): WordShape {
  const some = often === '?' || often === '{0,1}' ? shape : repeated(shape)
  return /^(?:[?*]|\{0)/.test(often) ? either([some, NOTHING]) : some
}

const RUN = /[A-Za-z]+|[^A-Za-z]+/g

function shapeOfRun(run: string): WordShape {
  if (/^[A-Za-z]/.test(run)) return letters([run.toLowerCase()])
  return run.includes('.') ? ANYTHING : signs(run.match(SIGNS) ?? [])
}

/** What few sentences hold; commas and the like tell nothing. */
const SIGNS = /[/():;"—&]/g

/** `[Ss]` is one letter or another; ranges of letters and what is excluded may be any. */
function shapeOfClass(members: string): WordShape {
  if (/^\^|[A-Za-z]-[A-Za-z]|\\[^ds\W]/.test(members)) return ANYTHING
  const plain = members.replace(/\\./g, ' ')
  const shape = letters(plain.toLowerCase().match(/[a-z]/g) ?? [])
  return /[^A-Za-z]/.test(plain) ? either([shape, CUT]) : shape
}

/** Digits, spaces, signs and where words begin or end are no letters. */
const shapeOfEscape = (escaped: string): WordShape =>
  /^(?:[dsb]|[^A-Za-z0-9])/.test(escaped) ? signs(escaped.match(SIGNS) ?? []) : ANYTHING

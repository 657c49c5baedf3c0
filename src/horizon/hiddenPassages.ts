import type { SentenceRead, Span } from '../model/reading.js'
import { passageId } from './passageId.js'

/** Words that a reader may not see, with the references they wait for (none where they only tell of a hidden name). */
export interface Passage extends Span {
  readonly revealedIn: readonly string[]
  /** With what it may be opened on purpose; null for what is no sentence. */
  readonly id: string | null
}

/**
 * What is to be cut from a text, given what each of its sentences waits for (null for those that may be shown).
 *
 * Words outside of every sentence have been judged by nobody, so they go too. Bullets, quotation marks and other
 * signs between sentences go where nothing else is left of their line.
 */
export function hiddenPassages(
  text: string,
  sentences: readonly SentenceRead[],
  waitsFor: (sentence: SentenceRead) => readonly string[] | null,
): Passage[] {
  const units = unitsOf(text, sentences, waitsFor)
  return lineGroups(text, units).flatMap((line) => {
    const onlyHidden = line.every(({ show }) => show !== 'yes') && line.some(({ show }) => show === 'no')
    return line.filter(({ show }) => show === 'no' || (onlyHidden && show === 'beside'))
  })
}

/** A sentence, or what stands between two. `beside`: signs, which go or stay with the words beside them. */
interface Unit extends Passage {
  readonly show: 'yes' | 'no' | 'beside'
}

function unitsOf(
  text: string,
  sentences: readonly SentenceRead[],
  waitsFor: (sentence: SentenceRead) => readonly string[] | null,
): Unit[] {
  const units: Unit[] = []
  let from = 0
  for (const sentence of sentences) {
    const start = Math.max(from, sentence.start)
    if (sentence.end <= start) continue
    const revealedIn = waitsFor(sentence)
    for (const unit of unitsBetween(text, from, start)) units.push(unit)
    units.push({
      start,
      end: sentence.end,
      revealedIn: revealedIn ?? [],
      id: revealedIn === null ? null : passageId(sentence.text),
      show: revealedIn === null ? 'yes' : 'no',
    })
    from = sentence.end
  }
  for (const unit of unitsBetween(text, from, text.length)) units.push(unit)
  return units
}

/** What stands between sentences, line by line, without the white space around it. */
function unitsBetween(text: string, from: number, to: number): Unit[] {
  return [...text.slice(from, to).matchAll(/\S(?:[^\n]*\S)?/g)].map(({ index, 0: words }) => ({
    start: from + index,
    end: from + index + words.length,
    revealedIn: [],
    id: null,
    show: /\p{L}/u.test(words) ? 'no' : 'beside',
  }))
}

/** Units with no line break between them. */
function lineGroups(text: string, units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = []
  let last: Unit | undefined
  for (const unit of units) {
    const group = groups.at(-1)
    if (group === undefined || last === undefined || text.slice(last.end, unit.start).includes('\n'))
      groups.push([unit])
    else group.push(unit)
    last = unit
  }
  return groups
}

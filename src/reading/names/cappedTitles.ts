import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { ORGANISATIONS } from './organisations.js'

/**
 * Titles that an article sets in capitals, by sentence: “SILO premieres May 5”, “the cast of GLASS ROAD”. It is taken to do so
 * where at least two of them stand as only titles do; then all of several words are, and single words that stand so anywhere.
 */
export function cappedTitles(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, Span[]>()
  const runs = sentences.flatMap(runsIn)
  const told = new Set(runs.flatMap(({ words, isTold }) => (isTold ? [words] : [])))
  if (told.size < FEWEST) return found
  for (const { sentence, words, start } of runs) {
    if (!told.has(words) && !words.includes(' ')) continue
    const span = { start, end: start + words.length }
    const own = found.get(sentence)
    if (own === undefined) found.set(sentence, [span])
    else own.push(span)
  }
  return found
}

const FEWEST = 2

interface Capped {
  readonly sentence: number
  readonly words: string
  readonly start: number
  /** Words beside it say that it is a work. */
  readonly isTold: boolean
}

/** Words in capitals amid others; a line that is all in capitals says nothing. */
function runsIn({ index, text, start }: Sentence): Capped[] {
  if (!/\p{Lu}{4}/u.test(text) || !AMID.test(text)) return []
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index: at }) => {
    const words = run.replace(/[’']S?$|[-.:,!]+$/, '')
    if (words.replace(/[^\p{Lu}]/gu, '').length < SHORTEST || NO_TITLE.test(words)) return []
    if (ORGANISATION_NAMES.has(words)) return []
    const isTold = TOLD_AFTER.test(text.slice(at + words.length)) || TOLD_BEFORE.test(text.slice(0, at))
    return [{ sentence: index, words, start: start + at, isTold }]
  })
}

/** Letters; shorter ones are abbreviations. */
const SHORTEST = 4
const AMID = /(?:^|\s)\p{Ll}{4}/u
const RUN =
  /(?<![\p{L}\p{N}@#&/.-])\p{Lu}[\p{Lu}\p{N}’'.!-]*(?:(?:: |, (?=[\p{Lu} ]+ (?:AND|OR) )| & | )(?:\p{Lu}|\p{N})[\p{Lu}\p{N}’'.!-]*)*(?![\p{Ll}])/gu
const NO_TITLE =
  /\b(?:SPOILERS?|EXCLUSIVE|UPDATED?|NEWS?|WATCH|VIDEO|PHOTOS?|TRAILER|READ|CLICK|WARNING|NOTE|BREAKING|TODAY|TONIGHT|RELATED|MORE|PREMIERES?|SEASON|CAST|AND)$|^(?:SPOILERS?|EXCLUSIVE|UPDATED?|WATCH|WARNING|NOTE|BREAKING|RELATED|READ|[IVXL]+|[A-Z]{1,4})\b(?! \p{Lu})/u
const TOLD_AFTER =
  /^(?:[’']S?)?,? ?(?:\((?!\p{Ll})| (?:premieres?|premiered|returns?|airs|debuts?|renewed|cancell?ed|[Ss]eason|[Ss]eries|[Ff]inale|[Ee]pisode|stars?|starring|creator|director|showrunner|is back|gets|hits|opens|follows|–|—|-)(?= |$))/u
const TOLD_BEFORE =
  /\b(?:series|drama|comedy|film|movie|pilot|show|sitcom|thriller|sequel|season (?:\d+|one|two|three|four) of|cast of|premiere of|finale of|episode of|stars? in|starred in|creator of|director of|seen in|remake of|version of)[,:]? $/

const ORGANISATION_NAMES: ReadonlySet<string> = new Set(
  ORGANISATIONS.flatMap(({ name, otherNames = [] }) =>
    [name, ...otherNames].map((each) => each.toUpperCase()),
  ),
)

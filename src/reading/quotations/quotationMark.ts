/** One quotation mark and what it can do where it stands. Curly marks say themselves; straight ones show by their neighbours. */
export interface QuotationMark {
  readonly at: number
  readonly double: boolean
  readonly opens: boolean
  readonly closes: boolean
}

const MARKS = /["“”„‘’']/g
const BEFORE_OPENING = /[\s([{<—–\-/>“"‘*_]/
const AFTER_CLOSING = /[\s.,;:!?)\]}>—–\-…”"*_]/
const WORDLIKE = /[\p{L}\p{N}]/u

/** All quotation marks of a text that can open or close, apostrophes inside words left out. */
export function readQuotationMarks(text: string): QuotationMark[] {
  const marks: QuotationMark[] = []
  for (const { index } of text.matchAll(MARKS)) {
    const mark = readMark(text, index)
    if (mark.opens || mark.closes) marks.push(mark)
  }
  return marks
}

function readMark(text: string, at: number): QuotationMark {
  const sign = text.charAt(at)
  const left = at === 0 || BEFORE_OPENING.test(text.charAt(at - 1))
  const right = at + 1 === text.length || AFTER_CLOSING.test(text.charAt(at + 1))
  switch (sign) {
    case '“':
    case '„':
      return { at, double: true, opens: !right || left, closes: right && !left }
    case '”':
      // Some texts are typeset with closing marks on both sides.
      return { at, double: true, opens: left && !right, closes: !left || right }
    case '"':
      return {
        at,
        double: true,
        opens: left ? !right || at + 1 < text.length : !right,
        closes: !left || right,
      }
    case '‘':
      return { at, double: false, opens: !right, closes: false }
    default:
      return readApostrophe(text, at)
  }
}

/** An apostrophe inside a word is none of ours; before a word it may open, after a word or a stop it may close. */
function readApostrophe(text: string, at: number): QuotationMark {
  const before = at === 0 ? ' ' : text.charAt(at - 1)
  const after = at + 1 === text.length ? ' ' : text.charAt(at + 1)
  const inWord = WORDLIKE.test(before) && WORDLIKE.test(after)
  const opens = text.charAt(at) === "'" && BEFORE_OPENING.test(before) && !AFTER_CLOSING.test(after)
  const closes = !inWord && !BEFORE_OPENING.test(before) && !WORDLIKE.test(after)
  return { at, double: false, opens, closes }
}

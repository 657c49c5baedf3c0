/** Where a clause may begin or end: what is hedged on one side is not hedged on the other. */
const BOUNDARY =
  /[;—:()]|,? (?:but|while|although|though|whereas|because|since|so that)\b|,\s?(?:which|who|whose|where|when|with|so|as|and|alongside)\b|, (?=is\b|was\b|will\b|do(?:n't|n’t| not)\b)|["“”]/g

/** The clause of `text` in which the span stands: from the boundary before its start to the boundary after its end. */
export function clauseAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = 0
  let to = text.length
  BOUNDARY.lastIndex = 0
  for (let boundary = BOUNDARY.exec(text); boundary !== null; boundary = BOUNDARY.exec(text)) {
    const at = boundary.index
    if (at + boundary[0].length <= start) from = at + (/^[;—:()"“”]/.test(boundary[0]) ? 1 : 0)
    else if (at >= end) {
      to = at
      break
    }
  }
  return { start: from, end: to }
}

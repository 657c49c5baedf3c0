import { foldText, wordEnd, wordStart } from '../foldText.js'

/** The words of a text as they are looked for: in lower case, without accents and without “’s”. */
export function searchWords(text: string): string[] {
  const { lower } = foldText(text)
  const words: string[] = []
  for (let start = wordStart(lower, 0); start < lower.length;) {
    const end = wordEnd(lower, start)
    if (!isGenitive(lower, start, end)) words.push(lower.slice(start, end))
    start = wordStart(lower, end)
  }
  return words
}

const isGenitive = (lower: string, start: number, end: number): boolean =>
  end - start === 1 && lower[start] === 's' && (lower[start - 1] === '’' || lower[start - 1] === "'")

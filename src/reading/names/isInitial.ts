import type { Search } from './run.js'

/** At the start of a sentence, a quotation or what follows a colon, capitals say less. */
export function isInitial({ sentence, tokens }: Search, at: number): boolean {
  const token = tokens[at]
  if (token === undefined || at === 0) return true
  const before = sentence.text.slice(
    Math.max(0, token.start - sentence.start - 3),
    token.start - sentence.start,
  )
  return /[.!?:“"‘•…—–*|\])]\s*$|(?:^|\s)['(]$/.test(before)
}

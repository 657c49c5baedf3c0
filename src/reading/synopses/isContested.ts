import type { ClauseToken } from './clauseTokens.js'

/**
 * Whether the pronoun at `at` may stand for somebody without a name, who was spoken of later than whoever it was taken for:
 * “Mara hides, as the marshal arrives and he …”.
 */
export function isContested(tokens: readonly ClauseToken[], at: number): boolean {
  const meant = tokens[at]?.slot?.entity?.id
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back]
    if (token?.slot?.entity?.id === meant) return false
    if (token !== undefined && SOMEBODY.test(token.word)) return true
  }
  return false
}

const SOMEBODY =
  /^(?:[a-z]{2,}(?:man|woman|boy|girl|ist|ian|eer)|man|woman|boy|girl|child|baby|stranger|visitor|marshal|doctor|nurse|soldier|officer|captain|colonel|general|commander|ambassador|priest|psychic|doctor|father|mother|brother|sister|son|daughter|husband|wife|friend|boyfriend|girlfriend|uncle|aunt|killer|murderer|thief|spy|scientist|engineer|survivor|castaway|colleague|leader|member|alien|king|queen|prince|princess|lord|knight|guard|prisoner|patient|professor|teacher|student|lawyer|detective|agent|cop|farmer|writer|author|crewman|impostor|someone|somebody)s?$/

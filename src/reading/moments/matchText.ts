/** All matches of all rules in a text, from left to right, none overlapping. */
import { compileGrammar, matchAt, type Grammar, type Match } from './grammar.js'
import { ALL_RULES } from './rules/allRules.js'
import { tokensOf, type Tokens } from './tokensOf.js'

export interface Matched {
  readonly tokens: Tokens
  readonly matches: readonly Match[]
}

let grammar: Grammar | null = null

export function matchText(text: string): Matched {
  // Compiled at first use: most commands of the program read no text, and starting up must stay cheap.
  grammar ??= compileGrammar(ALL_RULES)
  const tokens = tokensOf(text, grammar.lexicon)
  const matches: Match[] = []
  for (let at = 0; at < tokens.signatures.length;) {
    // No rule begins at a word that means nothing, as most do.
    const match = tokens.entries[at] === null ? null : matchAt(grammar, tokens, at)
    if (match !== null) matches.push(match)
    at = match?.to ?? at + 1
  }
  return { tokens, matches }
}

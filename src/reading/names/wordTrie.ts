import type { Token } from './tokens.js'

/** Names by their words, so that finding them in a text costs the same however many are known. */
export interface WordTrie<T> {
  readonly next: Map<string, WordTrie<T>>
  readonly here: T[]
}

export const newTrie = <T>(): WordTrie<T> => ({ next: new Map(), here: [] })

/** Plants `value` under `words` (lower case); where they name something already, that is kept beside it. */
export function plant<T>(root: WordTrie<T>, words: Iterable<string>, value: T): void {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (next === undefined) {
      next = newTrie()
      node.next.set(word, next)
    }
    node = next
  }
  if (node !== root && !node.here.includes(value)) node.here.push(value)
}

/** The longest planted name that starts at token `from`: how many tokens it takes and what is planted there. */
export function longest<T>(
  root: WordTrie<T>,
  tokens: readonly Token[],
  from: number,
): { readonly length: number; readonly here: readonly T[] } | null {
  let node: WordTrie<T> | undefined = root
  let found: { length: number; here: readonly T[] } | null = null
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    // A possessive ends a name ("Netflix's Silo"), unless the name itself has it ("Schindler's List").
    const whole: WordTrie<T> | undefined = token.possessive ? node.next.get(`${token.lower}'s`) : undefined
    const next: WordTrie<T> | undefined = whole ?? node.next.get(token.lower)
    if (next === undefined) break
    node = next
    if (node.here.length > 0) found = { length: i - from + 1, here: node.here }
    if (token.possessive && whole === undefined) break
  }
  return found
}

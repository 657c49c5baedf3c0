/** Compiles rules to regular expressions over signatures and finds, at a token, the longest rule that fits. */
import { buildLexicon, type Lexicon } from './lexicon.js'
import type { Rule } from './rule.js'
import type { Tokens } from './tokensOf.js'

export interface Grammar {
  readonly lexicon: Lexicon
  /** By the code of a first token's signature, the rules that may start with it. */
  readonly startingWith: ReadonlyMap<number, readonly CompiledRule[]>
}

interface CompiledRule {
  readonly rule: Rule
  readonly shape: RegExp
  readonly labelled: readonly Item[]
}

export interface Match {
  readonly rule: Rule
  readonly from: number
  readonly to: number
  readonly parts: Readonly<Record<string, number>>
}

interface Item {
  readonly label: string | null
  /** Categories, or literal words as `=word`. */
  readonly choices: readonly string[]
  readonly optional: boolean
}

export function compileGrammar(rules: readonly Rule[]): Grammar {
  const itemsOfRules = rules.map((rule) => itemsOf(rule.pattern))
  const choices = itemsOfRules.flat().flatMap((item) => item.choices)
  const literals = choices.filter((choice) => choice.startsWith('=')).map((choice) => choice.slice(1))
  const lexicon = buildLexicon(new Set(literals))
  const startingWith = new Map<number, CompiledRule[]>()
  rules.forEach((rule, index) => {
    const items = itemsOfRules[index] ?? []
    const compiled = {
      rule,
      shape: new RegExp(items.map((item) => shapeOf(item, lexicon)).join(''), 'dy'),
      labelled: items.filter((item) => item.label !== null),
    }
    for (const signature of firstSignatures(items, lexicon)) {
      const others = startingWith.get(signature.charCodeAt(0)) ?? []
      others.push(compiled)
      startingWith.set(signature.charCodeAt(0), others)
    }
  })
  return { lexicon, startingWith }
}

function itemsOf(pattern: string): Item[] {
  return pattern.split(' ').map((spelt) => {
    const optional = spelt.endsWith('?')
    const body = optional ? spelt.slice(0, -1) : spelt
    if (!body.startsWith('<'))
      return { label: null, choices: body.split('|').map((word) => `=${word}`), optional }
    const [label = '', categories] = body.slice(1, -1).split(':')
    return { label, choices: (categories ?? label).split('|'), optional }
  })
}

const signaturesOf = (item: Item, lexicon: Lexicon): string =>
  item.choices.map((choice) => lexicon.signaturesOf(choice)).join('')

function shapeOf(item: Item, lexicon: Lexicon): string {
  const label = item.label === null ? '?:' : `?<${item.label}>`
  return `(${label}[${signaturesOf(item, lexicon)}])${item.optional ? '?' : ''}`
}

function firstSignatures(items: readonly Item[], lexicon: Lexicon): Set<string> {
  const required = items.findIndex((item) => !item.optional)
  return new Set(items.slice(0, required + 1).flatMap((item) => signaturesOf(item, lexicon).split('')))
}

/** The longest rule that fits at token `from` and may stand there; of equally long ones the first in the table. */
export function matchAt(grammar: Grammar, tokens: Tokens, from: number): Match | null {
  const candidates = grammar.startingWith.get(tokens.signatures.charCodeAt(from))
  if (candidates === undefined) return null
  let best: Match | null = null
  for (const { rule, shape, labelled } of candidates) {
    shape.lastIndex = from
    const found = shape.exec(tokens.signatures)
    const to = shape.lastIndex
    if (found === null || to <= (best?.to ?? from) || !rule.stands({ tokens, from, to })) continue
    best = { rule, from, to, parts: partsOf(found, tokens, labelled) }
  }
  return best
}

/** Each captured letter stands for one token: its place gives the token, the item's category its number. */
function partsOf(found: RegExpExecArray, tokens: Tokens, labelled: readonly Item[]): Record<string, number> {
  const parts: Record<string, number> = {}
  for (const { label, choices } of labelled) {
    const span = found.indices?.groups?.[label ?? '']
    const values = span === undefined ? undefined : tokens.entries[span[0]]?.values
    const choice = choices.find((category) => values?.[category] !== undefined)
    if (choice !== undefined) parts[label ?? choice] = values?.[choice] ?? 0
  }
  return parts
}

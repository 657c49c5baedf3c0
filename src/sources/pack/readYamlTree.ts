import type { Pair, YAMLMap } from 'yaml'
import { LineCounter, isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Fault, Path } from './fault.js'
import type { PackTree, TextPlace } from './packTree.js'
import { parseYaml } from './parseYaml.js'
import { shown } from './shown.js'
import { syntaxFault } from './syntaxFault.js'

/**
 * Reads YAML (of which JSON is a part) into plain values, with a place for each. Not the library's own `toJS`:
 * that follows aliases, so that a few lines can stand for billions of values, or for themselves.
 */
export function readYamlTree(text: string): PackTree {
  const lineCounter = new LineCounter()
  const placeAt = (offset: number): TextPlace => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const parsed = parseYaml(text, lineCounter)
  if ('tooDeepAt' in parsed) {
    const fault = { message: 'This is nested too deeply.', hint: 'No part of a pack needs that.' }
    return {
      value: undefined,
      faults: [{ ...placeAt(parsed.tooDeepAt), ...fault }],
      placeOf: () => placeAt(0),
    }
  }
  const { document } = parsed
  const faults: Fault[] = [...document.errors, ...document.warnings].map((error) =>
    Object.assign(placeAt(error.pos[0]), syntaxFault(error)),
  )
  const placeOf: PackTree['placeOf'] = (path, at) => placeAt(offsetOf(document.contents, path, at))
  if (faults.length > 0) return { value: undefined, faults, placeOf }

  const value = plainOf(document.contents, (node, message, hint) => {
    faults.push({ ...placeAt(startOf(node) ?? 0), message, hint })
  })
  return { value, faults, placeOf }
}

type Refuse = (node: unknown, message: string, hint: string) => void

function plainOf(node: unknown, refuse: Refuse): unknown {
  if (isSeq(node)) return node.items.map((item) => plainOf(item, refuse))
  if (isMap(node)) return keysOf(node, refuse)
  if (isAlias(node)) {
    const message = `Packs do without YAML's aliases, such as ${shown(`*${node.source}`)}.`
    refuse(node, message, 'Write out what it stands for.')
  }
  // Tags can make objects of scalars, which no pack needs.
  return isScalar(node) && typeof node.value !== 'object' ? node.value : null
}

function keysOf(map: YAMLMap, refuse: Refuse): unknown {
  const entries = new Map<string, unknown>()
  for (const { key, value } of map.items) {
    const name = nameOf(key)
    if (name === null)
      refuse(key, 'A key must be a single word.', 'If these are words of a text, put the text in quotes.')
    else if (entries.has(name))
      refuse(key, `The key ${shown(name)} stands twice here.`, 'Leave one of the two out.')
    else entries.set(name, plainOf(value, refuse))
  }
  // Unlike an assignment, this keeps a key called __proto__, so that the check can complain about it.
  return Object.fromEntries(entries)
}

const nameOf = (key: unknown): string | null => (isScalar(key) ? String(key.value) : null)

/** Where the value or key at the end of `path` begins; where it is missing, the nearest one above. */
function offsetOf(top: unknown, path: Path, at: 'key' | 'value'): number {
  let node = top
  let offset = startOf(top) ?? 0
  for (const [index, step] of path.entries()) {
    const wantsKey = at === 'key' && index === path.length - 1
    const pair = isMap(node) ? pairsOf(node).get(String(step)) : undefined
    const next: unknown = isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.value
    offset = startOf(wantsKey ? pair?.key : next) ?? startOf(pair?.key) ?? offset
    node = next
  }
  return offset
}

/** Mappings by key, made once each: a mapping with very many keys may have as many faults. */
const PAIRS = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = PAIRS.get(map)
  if (known !== undefined) return known
  // From the last to the first, so that of doubled keys the first is kept, as in `keysOf`.
  const pairs = map.items.toReversed().map((pair): [string, Pair] => [nameOf(pair.key) ?? '', pair])
  const byName = new Map(pairs)
  PAIRS.set(map, byName)
  return byName
}

const startOf = (node: unknown): number | undefined =>
  isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined

import type { YAMLMap } from 'yaml'
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Fault, Path } from './fault.js'
import type { PackTree, TextPlace } from './packTree.js'
import { shown } from './shown.js'
import { syntaxFault } from './syntaxFault.js'

/** Packs are at most eight levels deep. */
const DEEPEST = 32

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
  // The library compares each key of a mapping with all others; `keysOf` finds doubled keys faster.
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false })
  const faults: Fault[] = [...document.errors, ...document.warnings].map((error) =>
    Object.assign(placeAt(error.pos[0]), syntaxFault(error)),
  )
  const placeOf: PackTree['placeOf'] = (path, at) => placeAt(offsetOf(document.contents, path, at))
  if (faults.length > 0) return { value: undefined, faults, placeOf }

  const value = plainOf(document.contents, 0, (node, message, hint) => {
    faults.push({ ...placeAt(startOf(node) ?? 0), message, hint })
  })
  return { value, faults, placeOf }
}

type Refuse = (node: unknown, message: string, hint: string) => void

function plainOf(node: unknown, depth: number, refuse: Refuse): unknown {
  if (isSeq(node) && depth < DEEPEST) return node.items.map((item) => plainOf(item, depth + 1, refuse))
  if (isMap(node) && depth < DEEPEST) return keysOf(node, depth, refuse)
  if (isSeq(node) || isMap(node)) refuse(node, 'This is nested too deeply.', 'No part of a pack needs that.')
  if (isAlias(node))
    refuse(
      node,
      `Packs do without YAML's aliases, such as ${shown(`*${node.source}`)}.`,
      'Write out what it stands for.',
    )
  return isScalar(node) ? node.value : null
}

function keysOf(map: YAMLMap, depth: number, refuse: Refuse): unknown {
  const entries = new Map<string, unknown>()
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : null
    if (name === null)
      refuse(key, 'A key must be a single word.', 'If these are words of a text, put the text in quotes.')
    else if (entries.has(name))
      refuse(key, `The key ${shown(name)} stands twice here.`, 'Leave one of the two out.')
    else entries.set(name, plainOf(value, depth + 1, refuse))
  }
  // Unlike an assignment, this keeps a key called __proto__, so that the check can complain about it.
  return Object.fromEntries(entries)
}

/** Where the value or key at the end of `path` begins; where it is missing, the nearest one above. */
function offsetOf(top: unknown, path: Path, at: 'key' | 'value'): number {
  let node = top
  let offset = startOf(top) ?? 0
  for (const [index, step] of path.entries()) {
    const wantsKey = at === 'key' && index === path.length - 1
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
      : undefined
    const next: unknown = isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.value
    offset = startOf(wantsKey ? pair?.key : next) ?? startOf(pair?.key) ?? offset
    node = next
  }
  return offset
}

const startOf = (node: unknown): number | undefined =>
  isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined

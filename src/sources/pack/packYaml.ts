import { Document, isMap, isPair, isScalar, visit } from 'yaml'
import type { Pack } from './pack.js'

/** About as long as a line that one still reads at a glance. */
const MOST_ON_A_LINE = 120

/** A pack as YAML, as one would write it by hand: what is short stands on one line. Ends with a line feed. */
export function packYaml(pack: Pack): string {
  const document = new Document(pack, { aliasDuplicateObjects: false })
  visit(document, {
    Collection(_key, node) {
      // The top stands on lines of its own, however small a pack is.
      if (node !== document.contents) node.flow = fits(node.items, MOST_ON_A_LINE) > 0
      return node.flow === true ? visit.SKIP : undefined
    },
  })
  return document.toString({ lineWidth: 0 })
}

/** How much of `room` (characters) is left when the items are written into it; nothing where they do not fit. */
function fits(items: readonly unknown[], room: number): number {
  let left = room
  for (const item of items) {
    if (left <= 0) return 0
    left = isPair(item) ? fits([item.key, item.value], left) : leftAfter(item, left)
  }
  return left
}

function leftAfter(node: unknown, room: number): number {
  if (isScalar(node)) return room - String(node.value).length - ', '.length
  // Items of a list are the only ones that may stand inside what stands on one line.
  return isMap(node) || !hasItems(node) ? 0 : fits(node.items, room)
}

const hasItems = (node: unknown): node is { readonly items: readonly unknown[] } =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)

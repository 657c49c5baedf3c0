import type { PackTree } from './packTree.js'

/**
 * Reads strict JSON, some fifty times as fast as YAML, but knows no places. Null when the text is no JSON or when
 * there may be something to complain about: then the slower way finds it, and where.
 */
export function readJsonTree(text: string): Pick<PackTree, 'value'> | null {
  if (!/^\s*\{/.test(text)) return null
  try {
    const value: unknown = JSON.parse(text)
    return countKeys(value) === countWrittenKeys(text) ? { value } : null
  } catch {
    // A syntax error, which is told in full by the slower way.
    return null
  }
}

/** Strings before a colon. JSON.parse silently keeps the last of two keys with one name. */
function countWrittenKeys(text: string): number {
  let count = 0
  for (const match of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"\s*(:?)/gs)) if (match[1] === ':') count++
  return count
}

function countKeys(top: unknown): number {
  let count = 0
  const waiting = [top]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    const inside = Object.values(value)
    if (!Array.isArray(value)) count += inside.length
    for (const each of inside) waiting.push(each)
  }
  return count
}

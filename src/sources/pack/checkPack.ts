import { nearestWord } from '../../model/nearestWord.js'
import type { Fault, PathFault, Report } from './fault.js'
import { findBareParts } from './findBareParts.js'
import { findCircles } from './findCircles.js'
import { findDoubles } from './findDoubles.js'
import { findShapeFaults } from './findShapeFaults.js'
import { findStatementFaults } from './findStatementFaults.js'
import { findUnknownRefs } from './findUnknownRefs.js'
import type { Pack } from './pack.js'
import { PACK_SHAPE } from './packShape.js'
import type { PackTree } from './packTree.js'
import { readJsonTree } from './readJsonTree.js'
import { readYamlTree } from './readYamlTree.js'
import type { SoundParts } from './soundParts.js'
import { soundParts } from './soundParts.js'

export interface CheckedPack {
  /** Null when there are faults. */
  readonly pack: Pack | null
  /** In the order of the text. */
  readonly faults: readonly Fault[]
}

/** Checks that look at what the parts of a pack mean together, each for one kind of trouble. */
const CHECKS: readonly ((parts: SoundParts, report: Report) => void)[] = [
  findDoubles,
  findBareParts,
  findUnknownRefs,
  findStatementFaults,
  findCircles,
]

/**
 * Reads the text of a pack, YAML or JSON, and finds everything that is wrong with it. Never throws; each fault
 * says what to write instead.
 */
export function checkPack(text: string): CheckedPack {
  const json = readJsonTree(text)
  if (json !== null && findFaults(json.value).length === 0) return sound(json.value)

  const tree = readYamlTree(text)
  const found = tree.value === undefined ? [] : findFaults(tree.value)
  const faults = [...tree.faults, ...found.map((fault, index) => placed(fault, index, tree))]
  if (faults.length === 0) return sound(tree.value)
  return { pack: null, faults: faults.toSorted((a, b) => a.line - b.line || a.column - b.column) }
}

/** `value` has no faults, so it has the shape of the table, and the table was written for the type. */
const sound = (value: unknown): CheckedPack => ({ pack: value as Pack, faults: [] })

/** Everything that is wrong with what a file holds, in no order. */
export function findFaults(value: unknown): PathFault[] {
  const faults: PathFault[] = []
  const report: Report = (fault) => faults.push(fault)
  findShapeFaults({ value, path: [], label: 'the pack' }, PACK_SHAPE, report)
  const parts = soundParts(value, faults)
  for (const check of CHECKS) check(parts, report)
  return faults
}

/** Looking for what was meant takes time; nobody reads further than this. */
const MOST_SUGGESTIONS = 200

function placed({ path, at, message, hint, meant, first }: PathFault, index: number, tree: PackTree): Fault {
  const nearest =
    meant !== undefined && index < MOST_SUGGESTIONS ? nearestWord(meant.typed, meant.among) : null
  const better = nearest === null ? hint : `Did you mean \`${nearest}\`?`
  const earlier = first === undefined ? '' : ` The first stands on line ${tree.placeOf(first, 'value').line}.`
  return { ...tree.placeOf(path, at), message, hint: `${better}${earlier}` }
}

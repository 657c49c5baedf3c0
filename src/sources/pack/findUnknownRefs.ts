import type { Path, Report } from './fault.js'
import type { PackRevealRef } from './pack.js'
import { refTrouble } from './refTrouble.js'
import { revealRef } from './revealRef.js'
import type { SoundParts } from './soundParts.js'

/** Reports references to works, seasons and installments that the pack does not list. */
export function findUnknownRefs(parts: SoundParts, report: Report): void {
  const check = (refs: readonly PackRevealRef[] | undefined, path: Path): void => {
    for (const [index, ref] of (refs ?? []).entries()) {
      const trouble = refTrouble(revealRef(ref), parts)
      if (trouble !== null) report({ path: [...path, index], at: 'value', ...trouble })
    }
  }
  for (const { item, path } of parts.entities) {
    for (const [index, name] of (item.names ?? []).entries()) {
      check(name.revealedIn, [...path, 'names', index, 'revealedIn'])
    }
  }
  for (const { item, path } of parts.statements) check(item.revealedIn, [...path, 'revealedIn'])
  for (const { item, path } of parts.orders) check(item.items, [...path, 'items'])
}

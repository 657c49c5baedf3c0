import type { Report } from './fault.js'
import { shown } from './shown.js'
import type { SoundParts } from './soundParts.js'

/** Reports entities without a name, and works that list their installments in two ways. */
export function findBareParts(parts: SoundParts, report: Report): void {
  const named = new Set(
    parts.statements.flatMap(({ item }) => (item.predicate === 'name' ? [item.subject] : [])),
  )
  for (const { item, path } of parts.entities) {
    if (named.has(item.id) || item.name !== undefined || (item.names ?? []).length > 0) continue
    const hint = 'Add `name:` if it is public, or `names:` with what reveals each.'
    report({ path, at: 'value', message: `${shown(item.id)} has no name.`, hint })
  }
  for (const { item, path } of parts.works) {
    if ((item.seasons ?? []).length === 0 || (item.installments ?? []).length === 0) continue
    const message = `${shown(item.id)} has both seasons and installments of its own.`
    const hint = 'Move the installments into a season; 0 is for specials.'
    report({ path: [...path, 'installments'], at: 'key', message, hint })
  }
}

import type { Report } from './fault.js'
import type { PackStatement } from './pack.js'
import { shown } from './shown.js'
import type { Placed, SoundParts } from './soundParts.js'

/** Reports works that come before or contain themselves, and things that are said to be the same as themselves. */
export function findCircles(parts: SoundParts, report: Report): void {
  const affirmed = parts.statements.filter(({ item }) => item.negated !== true && item.object !== undefined)
  for (const { item, path } of affirmed) {
    if (item.predicate !== 'sameAs' || item.subject !== item.object) continue
    const message = `${shown(item.subject)} is said to be the same as itself.`
    report({ path: [...path, 'object'], at: 'value', message, hint: 'Name the other of the two.' })
  }
  for (const predicate of ['follows', 'part-of'] as const) {
    const links = affirmed.filter(({ item }) => item.predicate === predicate)
    for (const link of linksInCircles(links)) {
      const message = `${shown(link.item.subject)} stands in a circle of ${shown(predicate)}.`
      const hint = 'One of the statements of the circle is the wrong way round; correct it.'
      report({ path: [...link.path, 'object'], at: 'value', message, hint })
    }
  }
}

type Link = Placed<PackStatement>

/**
 * The links that lie on a circle or between two: what is left when, again and again, things to which
 * nothing leads or from which nothing leads are taken away (Kahn, 1962, from both ends).
 */
function linksInCircles(links: readonly Link[]): readonly Link[] {
  const forward = trimmed(links, ({ item }) => [item.subject, item.object ?? ''])
  return trimmed(forward, ({ item }) => [item.object ?? '', item.subject])
}

function trimmed(links: readonly Link[], ends: (link: Link) => [string, string]): readonly Link[] {
  const from = new Map<string, Link[]>()
  const arriving = new Map<string, number>()
  for (const link of links) {
    const [start, end] = ends(link)
    const leaving = from.get(start)
    if (leaving === undefined) from.set(start, [link])
    else leaving.push(link)
    arriving.set(end, (arriving.get(end) ?? 0) + 1)
  }
  const waiting = [...from.keys()].filter((start) => !arriving.has(start))
  const gone = new Set<Link>()
  for (let start = waiting.pop(); start !== undefined; start = waiting.pop()) {
    for (const link of from.get(start) ?? []) {
      gone.add(link)
      const end = ends(link)[1]
      const left = (arriving.get(end) ?? 0) - 1
      arriving.set(end, left)
      if (left === 0) waiting.push(end)
    }
  }
  return links.filter((link) => !gone.has(link))
}

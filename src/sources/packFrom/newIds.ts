import { slugOf } from '../../model/slug.js'

/** Gives each thing an id of its own, made from what it is and is called: `character-jon-snow`. */
export function newIds(kind: string): (name: string) => string {
  const byName = new Map<string, string>()
  const taken = new Set<string>()
  return (name) => {
    const known = byName.get(name)
    if (known !== undefined) return known
    // An id may have 100 characters, and two names may differ only in what a slug leaves out.
    const slug = `${kind}-${slugOf(name).slice(0, 80)}`
    let id = slug
    for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`
    byName.set(name, id)
    taken.add(id)
    return id
  }
}

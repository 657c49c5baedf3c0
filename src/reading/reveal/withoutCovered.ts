/** The references without doubles and without those that a wider one covers (`a/1x03` where `a/1` or `a` stands), sorted. */
export function withoutCovered(refs: readonly string[]): readonly string[] {
  if (refs.length < 2) return refs
  const all = new Set(refs)
  return [...all].filter((ref) => !covers(all, ref)).toSorted()
}

function covers(all: ReadonlySet<string>, ref: string): boolean {
  const [work = '', part] = ref.split('/')
  if (part === undefined) return false
  const [season, episode] = part.split('x')
  return all.has(work) || (episode !== undefined && all.has(`${work}/${season}`))
}

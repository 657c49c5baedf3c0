/**
 * For each number the places that were put under it, the last first: the postings of an index that grows at its end. A
 * place stands under one number.
 */
export interface Chains {
  /** By number the place put under it last, and one more; 0 for none. */
  heads: Uint32Array
  /** By place the one put under the same number before it, and one more; 0 for none. */
  nexts: Uint32Array
}

const FIRST_SIZE = 64

export const newChains = (): Chains => ({
  heads: new Uint32Array(FIRST_SIZE),
  nexts: new Uint32Array(FIRST_SIZE),
})

export function putUnder(chains: Chains, number: number, place: number): void {
  if (number >= chains.heads.length) chains.heads = widenedTo(chains.heads, number)
  if (place >= chains.nexts.length) chains.nexts = widenedTo(chains.nexts, place)
  const before = chains.heads[number] ?? 0
  if (before !== 0) chains.nexts[place] = before
  chains.heads[number] = place + 1
}

/** The places under a number, the last first. */
export function* placesUnder({ heads, nexts }: Chains, number: number): Generator<number> {
  for (let next = heads[number] ?? 0; next !== 0; next = nexts[next - 1] ?? 0) yield next - 1
}

/** As `placesUnder`, for the many. */
export function forEachUnder({ heads, nexts }: Chains, number: number, visit: (place: number) => void): void {
  for (let next = heads[number] ?? 0; next !== 0; next = nexts[next - 1] ?? 0) visit(next - 1)
}

/** Whether some place under a number, the last first, is what is looked for. */
export function someUnder(
  { heads, nexts }: Chains,
  number: number,
  isIt: (place: number) => boolean,
): boolean {
  for (let next = heads[number] ?? 0; next !== 0; next = nexts[next - 1] ?? 0) if (isIt(next - 1)) return true
  return false
}

/** The same numbers with room for `place` and as much again. What is never written takes no memory. */
export function widenedTo(numbers: Uint32Array, place: number): Uint32Array {
  const wider = new Uint32Array(Math.max(numbers.length, place + 1) * 2)
  wider.set(numbers)
  return wider
}

/**
 * Texts by number. Each is kept once, as bytes outside of the heap: a million short texts as objects would take four
 * times the room, and the time to look through them again and again.
 */
export interface TextTable {
  /** One more than the last number. Number 0 stands for no text. */
  size: number
  readonly chunks: Buffer[]
  /** How much of the last chunk is taken. */
  used: number
  /**
   * Three numbers for each, side by side, as they are looked at together: where it begins, counted through all chunks;
   * how many bytes it has, doubled, and one more where it takes two for each unit; and its hash.
   */
  entries: Uint32Array
  /** Numbers by hash, with the next free place after a taken one; 0 where there is none. */
  slots: Uint32Array
  /** Eight bits of the hash of what is in each slot, never 0 but for a free one. They are looked at before all else. */
  tags: Uint8Array
  /** What does not fit into a chunk. */
  readonly long: Map<number, string>
  /** Texts that were asked for last, by the end of their numbers, and which numbers those are. */
  readonly recent: string[]
  readonly recentNumbers: Uint32Array
}

const CHUNK_BITS = 18
const CHUNK = 2 ** CHUNK_BITS
const FIRST_CHUNK = 2 ** 10
/** As many as a few answers need: what is kept for longer is moved about whenever memory is tidied. */
const MOST_RECENT = 2 ** 10
const FIRST_SIZE = 64

export const newTextTable = (): TextTable => ({
  size: 1,
  chunks: [],
  used: 0,
  entries: new Uint32Array(FIRST_SIZE * 3),
  slots: new Uint32Array(FIRST_SIZE * 2),
  tags: new Uint8Array(FIRST_SIZE * 2),
  long: new Map(),
  recent: [],
  recentNumbers: new Uint32Array(MOST_RECENT),
})

/** The number of a text, which is added where it is new. */
export function numberOf(table: TextTable, text: string): number {
  const hash = hashOf(text)
  const slot = slotOf(table, text, hash)
  const known = table.slots[slot] ?? 0
  return known === 0 ? add(table, text, { hash, slot }) : known
}

/** As `numberOf`, and 0 for none. */
export const numberOrNone = (table: TextTable, text: string | null | undefined): number =>
  text === null || text === undefined ? 0 : numberOf(table, text)

/** The number of a text that is known, else 0. */
export const findNumber = (table: TextTable, text: string): number =>
  table.slots[slotOf(table, text, hashOf(text))] ?? 0

/** The text of a number of this table; null for 0. */
export function textAt(table: TextTable, number: number): string | null {
  return number === 0 ? null : knownTextAt(table, number)
}

/** The text of a number that is not 0. */
export function knownTextAt(table: TextTable, number: number): string {
  const { recent, recentNumbers } = table
  const place = number % MOST_RECENT
  const known = recentNumbers[place] === number ? recent[place] : undefined
  if (known !== undefined) return known
  const text = decoded(table, number)
  recent[place] = text
  recentNumbers[place] = number
  return text
}

function decoded({ chunks, entries, long }: TextTable, number: number): string {
  const place = entries[number * 3] ?? 0
  const extent = entries[number * 3 + 1] ?? 0
  const chunk = chunks[place >>> CHUNK_BITS]
  if (extent < 2 || chunk === undefined) return long.get(number) ?? ''
  const start = place % CHUNK
  const end = start + (extent >>> 1)
  return (extent & 1) === 1 ? chunk.toString('utf16le', start, end) : chunk.toString('latin1', start, end)
}

/** FNV-1a over code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Where the text stands among the slots, or could. */
function slotOf(table: TextTable, text: string, hash: number): number {
  const { tags } = table
  const mask = tags.length - 1
  const tag = tagOf(hash)
  let slot = hash & mask
  for (let taken = tags[slot] ?? 0; taken !== 0; taken = tags[slot] ?? 0) {
    if (taken === tag && isIn(table, slot, { text, hash })) return slot
    slot = (slot + 1) & mask
  }
  return slot
}

/** Of the bits that do not say which slot, as long as there are not too many. */
const tagOf = (hash: number): number => (hash >>> 24) | 1

function isIn(
  table: TextTable,
  slot: number,
  { text, hash }: { readonly text: string; readonly hash: number },
): boolean {
  const number = table.slots[slot] ?? 0
  return table.entries[number * 3 + 2] === hash && isText(table, number, text)
}

function isText({ chunks, entries, long }: TextTable, number: number, text: string): boolean {
  const place = entries[number * 3] ?? 0
  const extent = entries[number * 3 + 1] ?? 0
  const chunk = chunks[place >>> CHUNK_BITS]
  const isWide = (extent & 1) === 1
  if (extent >>> 1 !== (isWide ? text.length * 2 : text.length)) return long.get(number) === text
  if (chunk === undefined || extent === 0) return (long.get(number) ?? '') === text
  const start = place % CHUNK
  for (let at = 0; at < text.length; at += 1) {
    const unit = isWide
      ? (chunk[start + at * 2] ?? 0) | ((chunk[start + at * 2 + 1] ?? 0) << 8)
      : (chunk[start + at] ?? 0)
    if (unit !== text.charCodeAt(at)) return false
  }
  return true
}

function add(
  table: TextTable,
  text: string,
  { hash, slot }: { readonly hash: number; readonly slot: number },
): number {
  const number = table.size
  table.size += 1
  if (number * 3 === table.entries.length) table.entries = widened(table.entries)
  table.entries[number * 3 + 2] = hash
  table.slots[slot] = number
  table.tags[slot] = tagOf(hash)
  write(table, text)
  if (table.size * 3 > table.slots.length * 2) spread(table)
  return number
}

/** Keeps what the last number stands for. */
function write(table: TextTable, text: string): void {
  if (!writeAs(table, text, 1) && !writeAs(table, text, 2)) table.long.set(table.size - 1, text)
}

/** @returns false where it does not fit into a chunk, or not into so many bytes for each unit */
function writeAs(table: TextTable, text: string, width: 1 | 2): boolean {
  const bytes = text.length * width
  if (bytes > CHUNK) return false
  const chunk = chunkFor(table, bytes)
  const { used, entries } = table
  const entry = (table.size - 1) * 3
  if (width === 2) chunk.write(text, used, 'utf16le')
  else if (!writeNarrow(chunk, used, text)) return false
  entries[entry] = (table.chunks.length - 1) * CHUNK + used
  entries[entry + 1] = bytes * 2 + width - 1
  table.used += bytes
  return true
}

/** By hand: most texts are short, and calling out of the engine for each would take longer. */
function writeNarrow(chunk: Buffer, start: number, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit > 255) return false
    chunk[start + at] = unit
  }
  return true
}

/** The last chunk, with room for so much. Small tables have one small chunk, which grows until it is like all others. */
function chunkFor(table: TextTable, bytes: number): Buffer {
  const { chunks } = table
  const last = chunks[chunks.length - 1]
  if (last !== undefined && table.used + bytes <= last.length) return last
  if (last === undefined || table.used + bytes > CHUNK) {
    const isFirst = last === undefined && bytes <= FIRST_CHUNK
    const next = Buffer.allocUnsafeSlow(isFirst ? FIRST_CHUNK : CHUNK)
    chunks.push(next)
    table.used = 0
    return next
  }
  const wider = Buffer.allocUnsafeSlow(Math.min(CHUNK, Math.max(last.length * 4, table.used + bytes)))
  last.copy(wider)
  chunks[chunks.length - 1] = wider
  return wider
}

function spread(table: TextTable): void {
  const slots = new Uint32Array(table.slots.length * 2)
  const tags = new Uint8Array(slots.length)
  const mask = slots.length - 1
  for (let number = 1; number < table.size; number += 1) {
    const hash = table.entries[number * 3 + 2] ?? 0
    let slot = hash & mask
    while (tags[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = number
    tags[slot] = tagOf(hash)
  }
  table.slots = slots
  table.tags = tags
}

/** The same numbers with as much room again. */
function widened(numbers: Uint32Array): Uint32Array {
  const wider = new Uint32Array(numbers.length * 2)
  wider.set(numbers)
  return wider
}

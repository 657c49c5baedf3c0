/** Finds what a new document repeats among those kept, without comparing it with each of them. */
import { kinshipOf, type Kinship } from './kinshipOf.js'
import { likenessOf } from './likenessOf.js'
import type { Sketch } from './sketchOf.js'

export interface TwinIndex {
  /** How many documents it holds. */
  readonly size: () => number
  /** From now on `find` may answer with `document`, its id. */
  readonly add: (document: string, sketch: Sketch) => void
  /** The documents that have the same words, most alike first; of equally alike ones those added first. */
  readonly find: (sketch: Sketch) => readonly Twin[]
}

export interface Twin {
  readonly document: string
  readonly kinship: Kinship
  /** See `Likeness`. */
  readonly contained: number
}

/**
 * Two minima make a band. Documents that agree in one of the bands are compared: of those with a quarter in common 98 in
 * 100 do, of those with a hundredth 1 in 160 (locality-sensitive hashing; Leskovec, Rajaraman, Ullman, “Mining of
 * Massive Datasets”, section 3.4).
 */
const BANDS = 64
const ROWS = 2

/** Each document takes 1 kB: its sketch, and a place in the chain of each of its bands. */
export function newTwinIndex(): TwinIndex {
  const documents: string[] = []
  const sketches: Sketch[] = []
  // Chains of documents by the hash of a band; places are document × BANDS + band + 1, and 0 ends a chain.
  let heads = new Int32Array(1 << 12)
  let next = new Int32Array(heads.length)

  function link(document: number, sketch: Sketch): void {
    for (let band = 0; band < BANDS; band++) {
      const slot = bandHash(sketch, band) & (heads.length - 1)
      const place = document * BANDS + band
      next[place] = heads[slot] ?? 0
      heads[slot] = place + 1
    }
  }

  /** Twice the room. The chains are as many as the places in them, so that each stays short. */
  function grow(): void {
    heads = new Int32Array(heads.length * 2)
    next = new Int32Array(heads.length)
    sketches.forEach((sketch, document) => {
      link(document, sketch)
    })
  }

  function candidates(sketch: Sketch): ReadonlySet<number> {
    const found = new Set<number>()
    for (let band = 0; band < BANDS; band++) {
      const slot = bandHash(sketch, band) & (heads.length - 1)
      for (let place = heads[slot] ?? 0; place > 0; place = next[place - 1] ?? 0)
        if ((place - 1) % BANDS === band) found.add(Math.floor((place - 1) / BANDS))
    }
    return found
  }

  return {
    size: () => documents.length,
    add: (document, sketch) => {
      if ((documents.length + 1) * BANDS > next.length) grow()
      link(documents.length, sketch)
      documents.push(document)
      sketches.push(sketch)
    },
    find: (sketch) =>
      [...candidates(sketch)]
        .toSorted((a, b) => a - b)
        .flatMap((at) => twinAt(documents[at], sketches[at], sketch))
        .toSorted((a, b) => b.contained - a.contained),
  }
}

function twinAt(document: string | undefined, kept: Sketch | undefined, sketch: Sketch): Twin[] {
  if (document === undefined || kept === undefined) return []
  const kinship = kinshipOf(kept, sketch)
  return kinship === null ? [] : [{ document, kinship, contained: likenessOf(kept, sketch).contained }]
}

function bandHash({ minima }: Sketch, band: number): number {
  const [a, b] = [minima[band * ROWS] ?? 0, minima[band * ROWS + 1] ?? 0]
  const hash = Math.imul(Math.imul(a, 0x85eb_ca6b) ^ b, 0xc2b2_ae35) + Math.imul(band, 0x9e37_79b1)
  return hash ^ (hash >>> 15)
}

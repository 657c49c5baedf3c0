/** Opens all that somebody named, one document after the other, without holding more than one. */
import type { InputWorld } from '../page/openInput.js'
import { documentsAt, type Documents } from './documentsAt.js'
import { failed, type Found } from './found.js'
import { placesIn, type Place } from './placesIn.js'

/**
 * A folder stands for the articles in it; a file that ends in `.jsonl`, or standard input that begins with a line of
 * such a file, for one article a line.
 * @param inputs paths, addresses, or `-` for standard input, at least one
 * @throws Problem where only one is named and it cannot be had; among many, trouble comes with its document
 */
export async function openInputs(inputs: readonly string[], world: InputWorld): Promise<Documents> {
  const places = await placesIn(inputs)
  const [place] = places
  const isOne = inputs.length === 1 && place?.where === inputs[0]
  if (!isOne || place === undefined) return { areMany: true, documents: inTurn(places, world) }
  if (place.trouble !== null) throw place.trouble
  return documentsAt(place.where, world)
}

/** Each place takes an equal share, and its documents come as it holds them. */
async function* inTurn(places: readonly Place[], world: InputWorld): AsyncGenerator<Found> {
  for (const [done, place] of places.entries()) {
    for await (const found of documentsIn(place, world)) {
      yield { ...found, share: found.share === null ? null : (done + found.share) / places.length }
    }
  }
}

async function* documentsIn({ where, trouble }: Place, world: InputWorld): AsyncGenerator<Found> {
  try {
    if (trouble !== null) throw trouble
    yield* (await documentsAt(where, world)).documents
  } catch (error) {
    yield failed(where, error)
  }
}

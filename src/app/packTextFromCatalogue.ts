import type { CatalogueWish, CatalogueWorld } from '../sources/catalogues/fromCatalogue.js'
import type { PackText } from './packTextFrom.js'

/** The network, the clock and the keys, as asking catalogues takes them. */
export type AskingWorld = CatalogueWorld

/**
 * Makes a pack of what a catalogue has of a work.
 * @throws Problem where there is no such work, or the catalogue cannot be had
 */
export async function packTextFromCatalogue(
  wish: CatalogueWish,
  world: CatalogueWorld,
  form: 'yaml' | 'json',
): Promise<PackText> {
  const { fromCatalogue } = await import('../sources/catalogues/fromCatalogue.js')
  const { packWithTexts } = await import('../sources/catalogues/packWithTexts.js')
  const { packYaml } = await import('../sources/pack/packYaml.js')
  const taken = await fromCatalogue(wish, world)
  const pack = packWithTexts(taken)
  const text = form === 'json' ? `${JSON.stringify(pack, null, 2)}\n` : packYaml(pack)
  return { text, leftOut: taken.doubts }
}

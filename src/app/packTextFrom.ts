import type { Collection } from '../sources/packFrom/packFrom.js'

/** A pack as text, and what there was besides: each in a few words, with its path. */
export interface PackText {
  readonly text: string
  readonly leftOut: readonly string[]
}

/**
 * Makes a pack from what others have collected.
 * @throws Problem where nothing is at the path, or no such collection
 */
export async function packTextFrom(
  { collection, path }: { readonly collection: Collection; readonly path: string },
  form: 'yaml' | 'json',
): Promise<PackText> {
  const { packFrom } = await import('../sources/packFrom/packFrom.js')
  const { packYaml } = await import('../sources/pack/packYaml.js')
  const { pack, leftOut } = await packFrom(collection, path)
  return { text: form === 'json' ? `${JSON.stringify(pack, null, 2)}\n` : packYaml(pack), leftOut }
}

import { createRequire } from 'node:module'
import { readModel, type RealmModel } from './realmModel.js'

/** The weights that are shipped, read when first asked for: part of the program, as code is. */
export function loadModel(): RealmModel {
  loaded ??= readModel(Buffer.from(bytesOf(createRequire(import.meta.url)('./realm.model.json')), 'base64'))
  return loaded
}

let loaded: RealmModel | null = null

// `require` knows no types; the training script writes the file in this shape.
const bytesOf = (file: unknown): string => (file as { readonly bytes: string }).bytes

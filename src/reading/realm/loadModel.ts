import { REALM_WEIGHTS } from './realmWeights.js'
import { readModel, type RealmModel } from './realmModel.js'

/** The weights that are shipped, unpacked when first asked for. */
export function loadModel(): RealmModel {
  loaded ??= readModel(Buffer.from(REALM_WEIGHTS, 'base64'))
  return loaded
}

let loaded: RealmModel | null = null

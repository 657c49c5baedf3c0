// Writes weights that judge nothing: the program needs some that fit it before it can read what it is to learn from.
// To be run after the cues or the layout of the weights have changed; then build, and train.
import { CUE_NAMES } from '../../dist/reading/realm/cues.js'
import { HEADS, VIEWS } from '../../dist/reading/realm/network.js'
import { packModel } from './packModel.mjs'
import { writeModel } from './writeModel.mjs'

const none = (length) => new Float32Array(length)
const inputs = 1 + CUE_NAMES.length
const network = {
  inputs,
  hidden: 1,
  usual: none(inputs),
  views: none(VIEWS.length * inputs),
  start: none(1),
  heads: none(HEADS.length * (inputs + 2)),
}
const entries = [{ hash: 0, length: 0, vector: [0] }]
writeModel(packModel({ plotStart: 0, entries, cues: CUE_NAMES.length, network }))

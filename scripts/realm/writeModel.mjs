import { writeFileSync } from 'node:fs'

/** Writes the weights where the program finds them. */
export function writeModel(bytes) {
  const head = '// Made by scripts/train-realm.mjs; see there what it was learnt from.'
  const file = new URL('../../src/reading/realm/realmWeights.ts', import.meta.url)
  writeFileSync(file, `${head}\nexport const REALM_WEIGHTS: string =\n  '${bytes.toString('base64')}'\n`)
  console.log(`${Math.round(bytes.length / 1024)} kB of weights`)
}

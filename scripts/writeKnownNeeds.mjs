import { writeFile } from 'node:fs/promises'

/**
 * Finds what each pattern of the rules cannot match without, and writes it in place of the empty table of the sources, so
 * that no article waits for it.
 * @param folder of compiled reading, `dist/reading/`
 */
export async function writeKnownNeeds(folder) {
  const load = (file) => import(new URL(file, folder).href)
  const [{ RULES }, { neededWords }, { hashWord }] = await Promise.all(
    ['rules/rules.js', 'slots/neededWords.js', 'hashWord.js'].map(load),
  )
  const lists = []
  const patterns = {}
  for (const pattern of Object.values(RULES).flatMap((rule) => rule.patterns)) {
    const words = neededWords(pattern.compiled().source).map((list) => placeIn(lists, [...list].join(' ')))
    patterns[hashWord(pattern.source)] = [pattern.needs(), words]
  }
  await writeFile(
    new URL('slots/knownNeeds.js', folder),
    `// Written by the build.\nexport const KNOWN_NEEDS = ${JSON.stringify({ lists, patterns })}\n`,
  )
}

function placeIn(lists, list) {
  const place = lists.indexOf(list)
  return place >= 0 ? place : lists.push(list) - 1
}

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'

/**
 * Checks the packs that come with the program and writes each as JSON: reading YAML takes as long as reading an article.
 * @throws Problem where one has faults
 */
export async function writeShippedPacks(from, to) {
  const { parsePack } = await import('../dist/sources/pack/parsePack.js')
  await mkdir(to)
  for (const file of await readdir(from)) {
    const pack = parsePack(await readFile(new URL(file, from), 'utf8'), file)
    await writeFile(new URL(file.replace(/\.yaml$/, '.json'), to), JSON.stringify(pack))
  }
}

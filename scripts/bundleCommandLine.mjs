import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/**
 * Puts the compiled command line into few files, in place: to find and load hundreds of modules takes Node.js longer than
 * to read an article. What the code imports only when it needs it stays a file of its own.
 * @param folder of the compiled command line, `dist/cli/`
 */
export async function bundleCommandLine(folder) {
  const dir = fileURLToPath(folder)
  const bundle = await rolldown({
    input: { main: path.join(dir, 'main.js') },
    platform: 'node',
    external: staysOutside,
  })
  const { output } = await bundle.generate({ dir, chunkFileNames: '[name].js' })
  await bundle.close()
  await rm(dir, { recursive: true })
  await mkdir(dir)
  for (const { fileName, code } of output) await writeFile(path.join(dir, fileName), code)
}

/** Packages of hundreds of small files, most of which `serve` loads before it can answer. */
const TAKEN_IN = /^(?:@hono\/node-server|hono|kysely|zod)(?:\/|$)/

/** Other dependencies stay where npm puts them; the weights, which are most of the program, where the library has them. */
const staysOutside = (id) =>
  (!id.startsWith('.') && !path.isAbsolute(id) && !TAKEN_IN.test(id)) || id.endsWith('/realmWeights.js')

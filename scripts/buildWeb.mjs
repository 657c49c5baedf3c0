import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'vite'

/** Smaller files are not worth a second one beside them. */
const LEAST_BYTES = 1000
const PLAIN = /\.(?:html|js|css|svg|json|webmanifest)$/

/**
 * Builds the page, and lays each of its files beside itself compressed, so that nothing is compressed while somebody waits.
 * @param web the folder with its `vite.config.ts`
 * @param out where it goes: `dist/web/`
 */
export async function buildWeb(web, out) {
  await build({
    configFile: fileURLToPath(new URL('vite.config.ts', web)),
    logLevel: 'warn',
    build: { outDir: fileURLToPath(out) },
  })
  const folder = fileURLToPath(out)
  const files = await readdir(folder, { recursive: true })
  await Promise.all(
    files.filter((file) => PLAIN.test(file)).map(async (file) => compress(path.join(folder, file))),
  )
}

async function compress(file) {
  const bytes = await readFile(file)
  if (bytes.length < LEAST_BYTES) return
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  ])
  await writeFile(`${file}.gz`, zipped)
  await writeFile(`${file}.br`, brotli)
}

// Compiles src/ to dist/, puts beside it the files that the compiler does not carry and the packs that come with the
// program, finds what the patterns of the rules need, bundles the command line, and builds the page.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildWeb } from './buildWeb.mjs'
import { bundleCommandLine } from './bundleCommandLine.mjs'
import { writeKnownNeeds } from './writeKnownNeeds.mjs'
import { writeShippedPacks } from './writeShippedPacks.mjs'

const root = new URL('../', import.meta.url)
rmSync(new URL('dist', root), { recursive: true, force: true })
execFileSync(
  process.execPath,
  [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
)
cpSync(new URL('src/', root), new URL('dist/', root), {
  recursive: true,
  filter: (file) => !file.endsWith('.ts'),
})
await writeShippedPacks(new URL('packs/', root), new URL('dist/packs/', root))
await writeKnownNeeds(new URL('dist/reading/', root))
await bundleCommandLine(new URL('dist/cli/', root))
await buildWeb(new URL('web/', root), new URL('dist/web/', root))
chmodSync(new URL('dist/cli/main.js', root), 0o755)

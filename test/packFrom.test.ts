/** Packs made from real collections tell nothing too early. What is checked stands in bench/packs. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const shared = new URL('../../shared/', import.meta.url)
const collections = ['data/chapter-guides/', 'data/game-of-thrones/'].map((path) => new URL(path, shared))

/** Ten chapters of each book; `node bench/run.mjs packs` reads every one. */
const LONGEST_MS = 600_000

test.skipIf(!collections.every((folder) => existsSync(folder)))(
  'nothing is told before its chapter or scene, where the collections are at hand',
  async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['bench/packs.mjs', '--tenths', '--json'],
      { env: { ...process.env, UNSPOILED_SHARED: fileURLToPath(shared) }, maxBuffer: 64 * 1024 * 1024 },
    )
    const { books, series } = JSON.parse(stdout)
    expect(Math.min(books.books, series.episodes)).toBeGreaterThan(0)
    expect([...books.early, ...series.early]).toEqual([])
  },
  LONGEST_MS,
)

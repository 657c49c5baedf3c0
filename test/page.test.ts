/** The page as it was built: what a phone must load before it shows anything. */
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openPage } from '../src/http/page.js'
import { packEntries } from '../src/sources/pack/packEntries.js'
import { parsePack } from '../src/sources/pack/parsePack.js'

const built = (path: string): string => readFileSync(`dist/web${path}`, 'utf8')

const MOST_BYTES = 40_000

/** What the page loads by itself: its script, and what that names as loaded along with it. */
function firstScripts(): readonly string[] {
  const named = [...built('/index.html').matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)]
  return named.flatMap(([, path]) => path ?? [])
}

test('the first page is less than 40 kB of compressed script', () => {
  const bytes = firstScripts().map((path) => gzipSync(built(path)).length)
  expect(bytes.length).toBeGreaterThan(0)
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(MOST_BYTES)
})

test('what several pages share is less than 10 kB: no page brings along the pictures of another', () => {
  const parts = readdirSync('dist/web/assets').find((name) => /^parts-.*\.js$/.test(name))
  expect(gzipSync(built(`/assets/${parts}`)).length).toBeLessThan(10_000)
})

test('of its own the page has nothing that its policy would refuse: one script, which it allows by hash', () => {
  expect(built('/index.html')).not.toMatch(/<script(?![^>]*\bsrc=|>)|<style|\sstyle=|\son\w+=/)
  expect(openPage('dist/web').scripts).toHaveLength(1)
})

test('no name of a universe comes along with the page: it asks for all that it shows', () => {
  const entries = packEntries(parsePack(readFileSync('packs/defenders.yaml', 'utf8'), 'defenders.yaml'))
  const names = entries.flatMap((entry) =>
    entry.kind === 'asserted' && entry.statement.predicate === 'name' ? [entry.statement.value ?? ''] : [],
  )
  const whole = readdirSync('dist/web', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:js|css|html|svg)$/.test(path))
    .map((path) => built(`/${path}`))
    .join('\n')
  expect(names.filter((name) => name.includes(' ') && whole.includes(name))).toEqual([])
})

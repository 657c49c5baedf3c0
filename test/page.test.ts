/** The page as it was built: what a phone must load before it shows anything. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const built = (path: string): string => readFileSync(`dist/web${path}`, 'utf8')

const MOST_BYTES = 120_000

/** What the page loads by itself: its script, and what that names as loaded along with it. */
function firstScripts(): readonly string[] {
  const named = [...built('/index.html').matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)]
  return named.flatMap(([, path]) => path ?? [])
}

test('the first page is less than 120 kB of compressed script', () => {
  const bytes = firstScripts().map((path) => gzipSync(built(path)).length)
  expect(bytes.length).toBeGreaterThan(0)
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(MOST_BYTES)
})

test('the page has no script and no style of its own, which its policy would refuse', () => {
  expect(built('/index.html')).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/)
})

/** docs/api.md has every address of the one table, and none that is not there. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Route } from '../src/http/route.js'
import { ROUTES } from '../src/http/routes.js'

/** `| GET /healthz | anyone, or read | Whether the process is there. |`, as it stands in the page but for spaces. */
const rowOf = ({ method, path, access, scope, summary }: Route): string =>
  ['', `\`${method} ${path}\``, FOR[access](`\`${scope}\``), summary, ''].join(' | ').trim()

const FOR: Readonly<Record<Route['access'], (scope: string) => string>> = {
  anyone: (scope) => `anyone, or ${scope}`,
  reader: (scope) => scope,
  keeper: (scope) => `a keeper, with ${scope}`,
}

const rows = readFileSync('docs/api.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| `[A-Z]+ \//.test(line))
  .map((line) => line.replaceAll(/ {2,}/g, ' '))

test('docs/api.md has a row for every address', () => {
  expect(ROUTES.map(rowOf).filter((row) => !rows.includes(row))).toEqual([])
})

test('docs/api.md has no row for an address that there is not, and none twice', () => {
  const there = new Set(ROUTES.map(rowOf))
  expect(rows.filter((row, place) => !there.has(row) || rows.indexOf(row) !== place)).toEqual([])
})

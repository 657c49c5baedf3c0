/** Holds the table of rooms in ARCHITECTURE.md against the imports. */
import { readdirSync, readFileSync } from 'node:fs'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { beforeAll, expect, test } from 'vitest'

let result: ICruiseResult

beforeAll(async () => {
  const { forbidden, options } = JSON.parse(readFileSync('.dependency-cruiser.json', 'utf8'))
  const cruiseOptions: ICruiseOptions = { ...options, ruleSet: { forbidden }, validate: true }
  const { output } = await cruise(['src'], cruiseOptions, options.enhancedResolveOptions, {
    tsConfig: extractTSConfig('tsconfig.json'),
  })
  if (typeof output === 'string') throw new TypeError('dependency-cruiser printed instead of returning')
  result = output
})

test('every room imports only what its row of the table allows', () => {
  const told = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
  expect(told).toEqual([])
})

test('the check has seen every file', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const seen = result.modules.filter(({ source }) => /^src\/.*\.ts$/.test(source))
  expect(seen.map(({ source }) => source).toSorted()).toEqual(files.map((file) => `src/${file}`).toSorted())
})

test('the check sees imports: the door of the program reaches the app', () => {
  const door = result.modules.find(({ source }) => source === 'src/cli/readCommand.ts')
  expect(door?.dependencies.map(({ resolved }) => resolved)).toContain('src/app.ts')
})

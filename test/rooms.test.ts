/** Holds the table of rooms in ARCHITECTURE.md against the imports. */
import { readdirSync, readFileSync } from 'node:fs'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { beforeAll, expect, test } from 'vitest'

let result: ICruiseResult

beforeAll(async () => {
  const { forbidden, options } = JSON.parse(readFileSync('.dependency-cruiser.json', 'utf8'))
  const cruiseOptions: ICruiseOptions = { ...options, ruleSet: { forbidden }, validate: true }
  const { output } = await cruise(['src', 'web/src'], cruiseOptions, options.enhancedResolveOptions, {
    tsConfig: extractTSConfig('tsconfig.json'),
  })
  if (typeof output === 'string') throw new TypeError('dependency-cruiser printed instead of returning')
  result = output
})

test('every room imports only what its row of the table allows', () => {
  const told = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
  expect(told).toEqual([])
})

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)

test('the check has seen every file', () => {
  const seen = result.modules.filter(({ source }) => /^(?:web\/)?src\/.*\.tsx?$/.test(source))
  expect(seen.map(({ source }) => source).toSorted()).toEqual(
    [...filesIn('src'), ...filesIn('web/src')].toSorted(),
  )
})

test('the check sees imports: the door of the program reaches the app', () => {
  const door = result.modules.find(({ source }) => source === 'src/cli/readCommand.ts')
  expect(door?.dependencies.map(({ resolved }) => resolved)).toContain('src/app.ts')
  const page = result.modules.find(({ source }) => source === 'web/src/shell/App.tsx')
  expect(page?.dependencies.map(({ resolved }) => resolved)).toContain('web/src/shell/Shell.tsx')
})

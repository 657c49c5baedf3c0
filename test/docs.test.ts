/** The docs say what the program does: every command, option and predicate is there, and what they show is what it prints. */
import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { program } from '../src/cli/program.js'
import { PREDICATES } from '../src/model/predicate.js'
import { runProgram } from './runProgram.js'
import { shownCommands } from './shownCommands.js'

const page = (path: string): string => readFileSync(path, 'utf8')

/** “pack check”, and the commands in it. */
function* namedCommands(command: Command, before = ''): Generator<[name: string, command: Command]> {
  for (const inner of command.commands) {
    const name = `${before}${inner.name()}`
    yield [name, inner]
    yield* namedCommands(inner, `${name} `)
  }
}

const commands = [...namedCommands(program())]

test.each(commands.filter(([, { commands: inner }]) => inner.length === 0))(
  'docs/commands.md has `%s`',
  (name) => {
    expect(page('docs/commands.md')).toContain(`\n## \`unspoiled ${name}`)
  },
)

test('docs/commands.md has every option', () => {
  const options = [program(), ...commands.map(([, command]) => command)].flatMap(({ options: all }) => all)
  const missing = options.filter(({ long }) => !page('docs/commands.md').includes(`\`${long}`))
  expect(missing.map(({ long }) => long)).toEqual([])
})

test.each(Object.keys(PREDICATES))('docs/glossary.md has the predicate %s', (predicate) => {
  expect(page('docs/glossary.md')).toContain(`\n| \`${predicate}\` `)
})

const PAGES = ['README.md', 'docs/commands.md', 'docs/packs.md'].filter((path) => existsSync(path))

const shown = PAGES.flatMap((path) =>
  shownCommands(page(path)).map(({ line, args, output }) => ({ path, line, args, output })),
)

test.each(shown)('$path: `$line` prints what is shown', async ({ args, output }) => {
  const answer = await runProgram(args)
  expect({ status: answer.status, stderr: answer.stderr }).toEqual({ status: 0, stderr: '' })
  expect(answer.stdout).toMatch(output)
})

test('the README shows the demonstration and five more commands', () => {
  expect(shownCommands(page('README.md')).length).toBeGreaterThanOrEqual(5)
})

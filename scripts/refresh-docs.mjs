// Puts into README.md and docs/ what the commands that they show print now. A line `…` stays, with as many lines
// before and after it as there were.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

for (const path of ['README.md', 'docs/commands.md', 'docs/packs.md']) {
  if (!existsSync(root + path)) continue
  const page = readFileSync(root + path, 'utf8')
  writeFileSync(
    root + path,
    page.replaceAll(
      /^```console\n([\s\S]*?)^```$/gm,
      (_, block) => `\`\`\`console\n${refreshed(block)}\`\`\``,
    ),
  )
}

function refreshed(block) {
  const commands = block.split(/^\$ /m).slice(1)
  return commands.map((command) => `$ ${withOutput(command)}`).join('')
}

function withOutput(command) {
  const [line, ...shown] = command.trimEnd().split('\n')
  if (shown.length === 0) return command
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare)
  const env = { PATH: process.env.PATH, NO_COLOR: '1', UNSPOILED_DATA: '/nothing/kept' }
  const output = execFileSync(process.execPath, ['dist/cli/main.js', ...words.slice(2)], { cwd: root, env })
  const printed = output.toString().trimEnd().split('\n')
  const cut = shown.indexOf('…')
  const kept =
    cut === -1 ? printed : [...printed.slice(0, cut), '…', ...lastOf(printed, shown.length - cut - 1)]
  const gap = command.match(/\n*$/)[0]
  return `${[line, ...kept].join('\n')}${gap}`
}

function lastOf(lines, count) {
  return count === 0 ? [] : lines.slice(-count)
}

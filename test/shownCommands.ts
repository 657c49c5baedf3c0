/** Finds the commands that a page shows in blocks marked `console`, and what it says they print. */

export interface ShownCommand {
  /** As written, without `$ `. */
  readonly line: string
  readonly args: readonly string[]
  /** Matches what is shown; a line `…` stands for any lines, and a command shown without output may print anything. */
  readonly output: RegExp
}

export function shownCommands(markdown: string): ShownCommand[] {
  const blocks = [...markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
  return blocks.flatMap((block) => block.split(/^\$ /m).slice(1).map(shownCommand))
}

function shownCommand(text: string): ShownCommand {
  const [line = '', ...lines] = text.split('\n')
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  if (words[0] !== 'npx' || words[1] !== 'unspoiled')
    throw new Error(`“${line}” is no command that can be checked`)
  const shown = lines.join('\n').trimEnd()
  return { line, args: words.slice(2), output: shown === '' ? /\S/ : patternOf(`${shown}\n`) }
}

const patternOf = (shown: string): RegExp =>
  new RegExp(
    `^${shown
      .split('…\n')
      .map(escaped)
      .join(String.raw`(?:.*\n)*?`)}$`,
  )

const escaped = (words: string): string => words.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)

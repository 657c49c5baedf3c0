/** Every command of the program. A command's definition is light; what it needs is loaded when it runs. */
import { Command } from 'commander'
import { askCommand } from './askCommand.js'
import { ASKS } from './asks.js'
import { backupCommand, restoreCommand } from './backupCommands.js'
import { collectCommand, jobsCommand, rereadCommand } from './collectCommands.js'
import { demoCommand } from './demoCommand.js'
import { closeCommand, openCommand } from './openCommands.js'
import { followCommand, sourcesCommand, unfollowCommand } from './followCommands.js'
import { listCommand } from './listCommand.js'
import { packCommand } from './packCommand.js'
import { peopleCommand } from './peopleCommand.js'
import { readCommand } from './readCommand.js'
import { importCommand } from './importCommand.js'
import { exportCommand, forgetCommand } from './recordCommands.js'
import { reviewCommand } from './reviewCommand.js'
import { seenCommand, unseenCommand } from './seenCommands.js'
import { serveCommand } from './serveCommand.js'
import { setCommand } from './setCommand.js'
import { undoCommand } from './undoCommand.js'
import { version } from './version.js'
import { visitedCommand } from './visitedCommand.js'
import { verifyCommand } from './verifyCommand.js'

const EXAMPLES = `
Examples:
  $ unspoiled demo
  $ unspoiled read samples/interview.txt --universe defenders --seen "Jessica Jones 1"
  $ unspoiled read https://example.com/news.html --published 2016-09-02 --all --json
  $ curl -s https://example.com/news.html | unspoiled read -
`

/** @returns the program, made so that wrong usage throws a CommanderError and prints nothing by itself */
export function program(): Command {
  const unspoiled = new Command('unspoiled')
    .description(
      'Reads the news about the story universes you follow, and shows you only what you have already watched.',
    )
    .version(version(), '--version', 'print the version')
    .option('--no-color', 'print without colours, as with NO_COLOR=1')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
  for (const command of commands()) unspoiled.addCommand(command)
  for (const command of withSubcommands(unspoiled)) {
    command.exitOverride().configureOutput({ outputError: () => {} })
  }
  return unspoiled
}

/** In the order of the help. */
const commands = (): readonly Command[] => [
  readCommand(),
  ...ASKS.map(askCommand),
  seenCommand(),
  unseenCommand(),
  undoCommand(),
  listCommand(),
  setCommand(),
  openCommand(),
  closeCommand(),
  packCommand(),
  followCommand(),
  unfollowCommand(),
  sourcesCommand(),
  collectCommand(),
  rereadCommand(),
  jobsCommand(),
  reviewCommand(),
  backupCommand(),
  restoreCommand(),
  verifyCommand(),
  exportCommand(),
  importCommand(),
  forgetCommand(),
  visitedCommand(),
  serveCommand(),
  peopleCommand(),
  demoCommand(),
]

function* withSubcommands(command: Command): Generator<Command> {
  yield command
  for (const inner of command.commands) yield* withSubcommands(inner)
}

/** `unspoiled review`: what a keeper goes through, and decides. */
import { Command } from 'commander'
import { countIn } from './countIn.js'
import { decisionCommand } from './decisionCommand.js'
import { DECISIONS } from './reviewDecisions.js'
import { printReview, reviewing, type ReviewOptions } from './reviewing.js'

interface ListOptions extends ReviewOptions {
  readonly limit: number
  readonly after?: string
}

const EXAMPLES = `
You review through what you have seen yourself. What lies past it is listed without a word of it
(\`review unseen\`), and can be approved or left to another keeper.

Examples:
  $ unspoiled review list
  $ unspoiled review confirm QxTb0sPq1mZa --why "The studio says so too."
  $ unspoiled review correct QxTb0sPq1mZa --happens 2017-08-18
  $ unspoiled review reveal QxTb0sPq1mZa --revealed "Jessica Jones 1x09"
  $ unspoiled review undo 8cVw2nLk0rYe
`

export function reviewCommand(): Command {
  const review = new Command('review')
    .description('Go through what wants a keeper’s eye, and decide.')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', EXAMPLES)
  for (const command of [
    listCommand(),
    unseenCommand(),
    doubtsCommand(),
    historyCommand(),
    ...DECISIONS.map(decisionCommand),
  ])
    review.addCommand(command)
  return review
}

const listCommand = (): Command =>
  reviewing('list')
    .description('List what wants a keeper’s eye, the least sure first.')
    .option('--limit <COUNT>', 'how many at most', countIn, 20)
    .option('--after <ID>', 'go on after this statement')
    .action(async ({ universe, limit, after, ...options }: ListOptions) => {
      const { reviewQueueFor } = await import('../app/review/reviewFor.js')
      const { reviewText } = await import('../views/review/reviewText.js')
      const { keepingWorld } = await import('./world.js')
      const part = { universes: universe ?? null, limit, ...(after !== undefined && { after }) }
      const queue = await reviewQueueFor(part, keepingWorld(options))
      await printReview(queue, reviewText(queue), options)
    })

const unseenCommand = (): Command =>
  reviewing('unseen')
    .description('Say what waits that you cannot see yet: only under which titles.')
    .action(async ({ universe, ...options }: ReviewOptions) => {
      const { unseenReviewFor } = await import('../app/review/reviewFor.js')
      const { waitingText } = await import('../views/review/reviewText.js')
      const { keepingWorld } = await import('./world.js')
      const unseen = await unseenReviewFor(universe ?? null, keepingWorld(options))
      await printReview(unseen, waitingText(unseen.waiting), options)
    })

const doubtsCommand = (): Command =>
  reviewing('doubts')
    .description('List what reading could not settle in articles.')
    .option('--limit <COUNT>', 'of how many articles at most', countIn, 20)
    .option('--after <ID>', 'go on after this article')
    .action(async ({ universe, limit, after, ...options }: ListOptions) => {
      const { reviewDoubtsFor } = await import('../app/review/reviewDoubts.js')
      const { doubtsText } = await import('../views/review/reviewText.js')
      const { keepingWorld } = await import('./world.js')
      const part = { universes: universe ?? null, limit, ...(after !== undefined && { after }) }
      const doubts = await reviewDoubtsFor(part, keepingWorld(options))
      await printReview(doubts, doubtsText(doubts.documents), options)
    })

const historyCommand = (): Command =>
  reviewing('history')
    .description('Say who recorded and decided what of a statement, or of somebody, when and why.')
    .argument('[ID-OR-NAME]', 'of a statement or somebody; all that keepers decided without it', '')
    .action(async (words: string, { universe, ...options }: ReviewOptions) => {
      const { historyFor } = await import('../app/review/reviewFor.js')
      const { historyText } = await import('../views/review/reviewText.js')
      const { keepingWorld } = await import('./world.js')
      const history = await historyFor({ words, universes: universe ?? null }, keepingWorld(options))
      await printReview(history, historyText(history), options)
    })

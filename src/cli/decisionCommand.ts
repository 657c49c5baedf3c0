/** The command for one kind of decision. */
import type { Command } from 'commander'
import { Problem } from '../model/problem.js'
import type { CorrectionOptions } from './correctionOf.js'
import { append } from './repeatable.js'
import type { Decision } from './reviewDecisions.js'
import { printReview, reviewing, type ReviewOptions } from './reviewing.js'

interface RulingOptions extends ReviewOptions, CorrectionOptions {
  readonly why?: string
  readonly revealed?: readonly string[]
  readonly public?: true
}

export function decisionCommand(decision: Decision): Command {
  const command = reviewing(decision.name)
    .description(decision.description)
    .option('--why <WORDS>', 'your reason; it is shown to who has seen all of the works that it may be about')
  if (decision.takes === 'reveal point')
    command
      .option('--revealed <WHAT>', 'what must have been seen: "Jessica Jones 1x09"; may be repeated', append)
      .option('--public', 'nothing must have been seen')
  if (decision.takes === 'correction')
    command
      .option('--subject <NAME>', 'whom or what it is about')
      .option('--object <NAME>', 'the other side; “-” for none')
      .option('--value <WORDS>', 'what is said; “-” for nothing')
      .option('--role <WORDS>', 'how; “-” for nothing')
      .option('--work <TITLE>', 'in which work; “-” for none')
      .option('--season <NUMBER>', 'of which season; “-” for none')
      .option('--installment <NUMBER>', 'of which installment; “-” for none')
      .option('--happens <MOMENT>', 'when: 2017-08-18, 2017-08, 2017; “-” for nobody knows')
      .option('--certainty <HOW>', 'certain, probable, possible or unknown')
      .option('--negated <YES-OR-NO>', 'whether it is denied')
  for (const word of decision.words) command.argument(`<${word}>`)
  return command.action(async (...given: unknown[]) => {
    // Commander gives the arguments first, each a text, then the options and itself.
    const words = given.slice(0, decision.words.length) as readonly string[]
    await decide(decision, words, command.opts<RulingOptions>())
  })
}

async function decide(decision: Decision, words: readonly string[], options: RulingOptions): Promise<void> {
  const { rule } = await import('../app/review/rule.js')
  const { revealPointIn } = await import('../app/review/revealPointIn.js')
  const { keepingWorld } = await import('./world.js')
  const { universe: universes = null, why } = options
  const world = keepingWorld(options)
  const revealedIn =
    decision.takes === 'reveal point' ? await revealPointIn(revealing(options), universes, world) : []
  const reason = why === undefined ? null : { words: why, revealedIn: null }
  const ruled = await rule({ wish: decision.wish(words, revealedIn, options), why: reason, universes }, world)
  const told = ruled.ruling === null ? 'It was so already.\n' : `Recorded. Undo it with ${ruled.ruling}.\n`
  await printReview(ruled, [told], options)
}

function revealing({ revealed = [], public: isPublic }: RulingOptions): readonly string[] {
  if (isPublic === true && revealed.length === 0) return []
  if (isPublic !== true && revealed.length > 0) return revealed
  throw new Problem(
    'usage',
    'nobody said what must have been seen',
    'Say either --revealed "Jessica Jones 1x09" or --public.',
  )
}

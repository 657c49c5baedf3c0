/** Turns whatever went wrong into one sentence for standard error and an exit status. */
import { CommanderError } from 'commander'
import { Problem } from '../model/problem.js'

export interface Trouble {
  readonly status: 0 | 1 | 2
  /** Null where nothing is to be said: help was asked for, or nobody listens any more. */
  readonly sentence: string | null
}

/** @param debug whether a bug shows its stack */
export function tellTrouble(error: unknown, debug: boolean): Trouble {
  if (error instanceof CommanderError) return wrongUsage(error)
  if (error instanceof Problem) {
    return {
      status: error.code === 'usage' ? 2 : 1,
      sentence: `${oneLine(error.message).replace(/\.$/, '')}. ${oneLine(error.hint)}`,
    }
  }
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE')
    return { status: 0, sentence: null }
  return { status: 1, sentence: bugSentence(error, debug) }
}

function wrongUsage({ exitCode, message }: CommanderError): Trouble {
  if (exitCode === 0) return { status: 0, sentence: null }
  if (message === '(outputHelp)') return { status: 2, sentence: null }
  const [what = '', hint = 'See `unspoiled --help`.'] = message.replace(/^error: /, '').split('\n')
  return { status: 2, sentence: `${what.replace(/\.$/, '')}. ${hint.replace(/^\((.*)\)$/, '$1')}` }
}

function bugSentence(error: unknown, debug: boolean): string {
  const what = error instanceof Error ? error.message : String(error)
  if (debug && error instanceof Error) return `this is a bug: ${error.stack ?? what}`
  return `this is a bug (${oneLine(what)}). Run it again with UNSPOILED_DEBUG=1 and report what it prints, with your command and \`unspoiled --version\`.`
}

/** File names and error texts may hold line feeds and characters that a terminal obeys. */
// eslint-disable-next-line no-control-regex
const oneLine = (words: string): string => words.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()

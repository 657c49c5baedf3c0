/** Turns whatever went wrong into one sentence for standard error and an exit status. */
import { CommanderError } from 'commander'
import { Problem } from '../model/problem.js'
import { problemOf } from './problemOf.js'

export interface Trouble {
  readonly status: 0 | 1 | 2
  /** Null where nothing is to be said: help was asked for, or nobody listens any more. */
  readonly sentence: string | null
}

/** @param debug whether a bug shows its stack */
export function tellTrouble(error: unknown, debug: boolean): Trouble {
  if (error instanceof CommanderError) return wrongUsage(error)
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE')
    return { status: 0, sentence: null }
  if (debug && error instanceof Error && !(error instanceof Problem))
    return { status: 1, sentence: `this is a bug: ${error.stack ?? error.message}` }
  const { code, message, hint } = problemOf(error)
  return {
    status: code === 'usage' ? 2 : 1,
    sentence: `${oneLine(message).replace(/\.$/, '')}. ${oneLine(hint)}`,
  }
}

function wrongUsage({ exitCode, message }: CommanderError): Trouble {
  if (exitCode === 0) return { status: 0, sentence: null }
  if (message === '(outputHelp)') return { status: 2, sentence: null }
  const [what = '', hint = 'See `unspoiled --help`.'] = message.replace(/^error: /, '').split('\n')
  return { status: 2, sentence: `${what.replace(/\.$/, '')}. ${hint.replace(/^\((.*)\)$/, '$1')}` }
}

/** File names and error texts may hold line feeds and characters that a terminal obeys. */
// eslint-disable-next-line no-control-regex
const oneLine = (words: string): string => words.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()

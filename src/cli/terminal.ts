/** What the terminal at standard output can show: its width, and whether it takes colours. */
import pc from 'picocolors'
import { PLAIN, type Ink } from '../views/ink.js'

export interface Terminal {
  /** Cells a line. */
  readonly width: number
  readonly ink: Ink
}

/** The parts of a process that say so. */
export interface Surroundings {
  readonly stdout: { readonly columns?: number | undefined; readonly isTTY?: boolean | undefined }
  readonly env: Readonly<Record<string, string | undefined>>
}

const WIDTH_WHEN_PIPED = 80
const NARROWEST = 20

/** @param color false after `--no-color`; true leaves it to NO_COLOR (no-color.org), FORCE_COLOR and the terminal */
export function terminalOf({ stdout, env }: Surroundings, color: boolean): Terminal {
  const width = stdout.columns ?? Number.parseInt(env['COLUMNS'] ?? '', 10)
  return {
    width: width > 0 ? Math.max(width, NARROWEST) : WIDTH_WHEN_PIPED,
    ink: color && takesColors({ stdout, env }) ? colored() : PLAIN,
  }
}

function takesColors({ stdout, env }: Surroundings): boolean {
  const forced = env['FORCE_COLOR']
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  if ((env['NO_COLOR'] ?? '') !== '') return false
  return stdout.isTTY === true && env['TERM'] !== 'dumb'
}

function colored(): Ink {
  const { bold, dim, green, cyan } = pc.createColors(true)
  return { bold, dim, added: green, heading: (words) => bold(cyan(words)) }
}

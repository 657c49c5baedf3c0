import { Problem, type ProblemCode } from '../model/problem.js'
import { sqliteCode } from './sqliteCode.js'

type Words = readonly [code: ProblemCode, message: string, hint: string]

/**
 * What an error of a database or of its disk means to a person; one that is not known here is handed back as it came.
 * @param name of the database, as messages show it
 */
export function databaseProblem(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || error instanceof Problem) return error
  const words = TROUBLES[troubleOf(error) ?? 'unknown']
  if (words === undefined) return error
  const [code, message, hint] = words
  return new Problem(code, `${name} ${message}`, hint)
}

const TROUBLES: Readonly<Record<string, Words>> = {
  full: [
    'refused',
    'cannot be written, because its disk is full',
    'Free some space and try again. Nothing was changed.',
  ],
  forbidden: [
    'refused',
    'may not be written',
    'Check who owns it and its folder with `ls -l`, or name another folder with --data. Nothing was changed.',
  ],
  damaged: [
    'unreadable',
    'is damaged, or no database of Unspoiled',
    'Move it away, keep it, and put a backup in its place with `unspoiled restore FILE`.',
  ],
  failing: [
    'unreadable',
    'could not be read or written',
    'Look whether its disk is in order, and try again.',
  ],
  busy: ['refused', 'is being written by another process', 'Wait until that is done and try again.'],
  silent: ['unreachable', 'does not answer', 'Look whether the server runs, and check its address.'],
  stranger: [
    'refused',
    'does not accept this name and password',
    'Check both in the address: postgres://name:password@host/database.',
  ],
  narrow: [
    'refused',
    'cannot keep all characters',
    'Make it anew with `createdb --encoding=UTF8 --template=template0`.',
  ],
  nameless: ['not-found', 'does not exist on that server', 'Make it with `createdb`, or check its name.'],
}

function troubleOf(error: Error): keyof typeof TROUBLES | null {
  const code = sqliteCode(error)
  if (code !== null) return OF_SQLITE[code] ?? null
  if ('code' in error && typeof error.code === 'string') return OF_CODES[error.code] ?? null
  return /^Connection terminated|^timeout exceeded when trying to connect/.test(error.message)
    ? 'silent'
    : null
}

/** https://sqlite.org/rescode.html */
const OF_SQLITE: Readonly<Record<number, string>> = {
  3: 'forbidden',
  5: 'busy',
  6: 'busy',
  8: 'forbidden',
  10: 'failing',
  11: 'damaged',
  13: 'full',
  14: 'forbidden',
  26: 'damaged',
}

/** Of the disk and the network (errno), and of PostgreSQL (its appendix A). */
const OF_CODES: Readonly<Record<string, string>> = {
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  EEXIST: 'forbidden',
  ENOTDIR: 'forbidden',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EIO: 'failing',
  ECONNREFUSED: 'silent',
  ECONNRESET: 'silent',
  ENOTFOUND: 'silent',
  EAI_AGAIN: 'silent',
  ETIMEDOUT: 'silent',
  EHOSTUNREACH: 'silent',
  '28000': 'stranger',
  '28P01': 'stranger',
  '3D000': 'nameless',
  '22P05': 'narrow',
  '25006': 'forbidden',
  '42501': 'forbidden',
  '53100': 'full',
  '53300': 'busy',
  '55P03': 'busy',
  '57P01': 'silent',
  '57P02': 'silent',
  '57P03': 'silent',
  '58030': 'failing',
  XX001: 'damaged',
  XX002: 'damaged',
}

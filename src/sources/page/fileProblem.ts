/** What a failed call to the disk means to a person, and what to do about it. */
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { nearestWord } from '../../model/nearestWord.js'
import { Problem } from '../../model/problem.js'

/** The problem for an error of the disk; what it does not know is handed back as it came. */
export async function fileProblem(path: string, error: unknown): Promise<unknown> {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    return new Problem('not-found', `there is no file ${path}`, await missingHint(path))
  }
  if (code === 'EISDIR') return folderProblem(path)
  if (code === 'EACCES' || code === 'EPERM') {
    return new Problem('refused', `${path} may not be read`, 'Check its permissions with `ls -l`.')
  }
  if (code === 'ELOOP' || code === 'EIO' || code === 'ENXIO') {
    return new Problem('unreadable', `${path} cannot be read (${code})`, 'Copy it elsewhere and try again.')
  }
  return error
}

/** The problem for a folder where one file is wanted, of whatever kind. */
export const folderProblem = (path: string): Problem =>
  new Problem('unreadable', `${path} is a folder, not a file`, 'Name one file in it.')

async function missingHint(path: string): Promise<string> {
  // `example.com/news` without its scheme is an address that somebody copied by hand.
  if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S/i.test(path)) return `If it is an address, write https://${path}`
  const folder = dirname(path)
  const names = await readdir(folder).catch(() => null)
  if (names === null) return `There is no folder ${folder} either; check the path.`
  const nearest = nearestWord(basename(path), names)
  if (nearest === null) return 'Check the path, or give `-` to read standard input.'
  return `Did you mean ${join(folder, nearest)}?`
}

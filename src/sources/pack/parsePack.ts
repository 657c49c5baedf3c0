import { Problem } from '../../model/problem.js'
import { checkPack } from './checkPack.js'
import type { Pack } from './pack.js'

/**
 * The pack that `text` holds, as YAML or JSON. Throws a Problem that tells the first fault and how many more
 * there are; `fileName` is what it calls the file.
 */
export function parsePack(text: string, fileName: string): Pack {
  const { pack, faults } = checkPack(text)
  if (pack !== null) return pack
  const [first] = faults
  if (first === undefined) throw new Error('A pack without faults was refused.')
  const place = `${fileName}:${first.line}:${first.column}`
  const more =
    faults.length === 1
      ? ''
      : ` ${faults.length - 1} more faults follow; \`unspoiled pack check\` lists them all.`
  throw new Problem('invalid', `${place}: ${first.message}`, `${first.hint}${more}`)
}

/** The pairs of fixtures/twins, and what printers do to a text: a line of the agency, straight quotes, another headline, a cut. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../where.mjs'

const folder = path.join(checkout, 'fixtures/twins')

/** `are`: `reprint`, `cut`, `rewrite` (keeps sentences), `retold` (keeps the facts alone), `other` (another story). */
export function writtenPairs() {
  return readdirSync(folder).flatMap((name) => {
    const read = (part) => readFileSync(path.join(folder, name, `${part}.txt`), 'utf8')
    const a = read('original')
    const others = readdirSync(folder).filter((other) => other !== name)
    return [
      { are: 'reprint', a, b: `LONDON (Wire) – ${a.replace(/[“”]/g, '"').replaceAll('’', "'")}` },
      { are: 'reprint', a, b: `Another Headline\n${a.slice(a.indexOf('\n'))}\nCopyright 2019 The Quay.` },
      { are: 'cut', a, b: a.slice(0, a.length / 2) },
      ...['rewrite', 'retold', 'other'].map((part) => ({ are: part, a, b: read(part) })),
      ...others.map((other) => ({
        are: 'other',
        a,
        b: readFileSync(path.join(folder, other, 'original.txt'), 'utf8'),
      })),
    ]
  })
}

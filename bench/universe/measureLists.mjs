/** A process of its own: asks for parts of every list in a library of so many titles, for readers who come anew. Prints JSON. */
import { NOTHING_SEEN } from '../../dist/horizon/horizon.js'
import { restrict } from '../../dist/horizon/restrict.js'
import { growingUniverse } from '../../dist/universe/growingUniverse.js'
import { answerTo } from '../../dist/views/outlets.js'
import { generatedLibrary, titleId, titleName } from './generatedLibrary.mjs'
import { quantile } from './quantile.mjs'

const READERS = 10
const TURNS = 6
const titles = Number(process.argv[2] ?? 2000)
const only = process.argv[3]
const timed = (work) => {
  const began = performance.now()
  const result = work()
  return { result, ms: performance.now() - began }
}
const growing = growingUniverse()
growing.add(generatedLibrary(titles))
const universe = growing.now()
/** A reader who has seen the first episodes of every so many titles. */
const horizonOf = (reader) => ({
  ...NOTHING_SEEN,
  seen: Array.from({ length: 200 }, (_, place) => titleId((place * 7 + reader) % titles)).flatMap((id) => [
    `${id}/1x01`,
    `${id}/1x02`,
  ]),
})
const nameFor = (reader, turn) => titleName(((turn * 7) % 1400) + reader)
const LISTS = {
  news: () => ({}),
  changes: () => ({ since: '2001-01-01' }),
  'changes of late': () => ({ since: '2024-06-01' }),
  calendar: () => ({ since: '2015-01-01' }),
  timeline: () => ({ since: '2015-01-01' }),
  'timeline of the story': () => ({ order: 'story' }),
  recap: (reader, turn) => ({ words: nameFor(reader, turn) }),
  why: (reader, turn) => ({ words: nameFor(reader, turn) }),
  who: (reader, turn) => ({ words: nameFor(reader, turn) }),
  when: (reader, turn) => ({ words: nameFor(reader, turn) }),
}
const rows = {}
for (const [kind, questionOf] of Object.entries(LISTS)) {
  if (only !== undefined && only !== kind) continue
  const [name] = kind.split(' ')
  const times = { first: [], more: [] }
  let firstOfAll = null
  for (let reader = 0; reader < READERS; reader += 1) {
    // A horizon of its own for each list, so that none is measured on what another has made.
    const visible = restrict(universe, {
      ...horizonOf(reader),
      seen: [...horizonOf(reader).seen, `x/${kind}`],
    })
    let after
    for (let turn = 0; turn < TURNS; turn += 1) {
      const question = {
        words: '',
        seen: [],
        limit: 40,
        ...questionOf(reader, turn),
        ...(after && { after }),
      }
      const { result, ms } = timed(() => JSON.stringify(answerTo(name, visible, question)?.data))
      firstOfAll ??= ms
      if (reader > 0) times[turn === 0 ? 'first' : 'more'].push(ms)
      const { next = null } = JSON.parse(result ?? '{}')
      after = next ?? undefined
    }
  }
  const [first, more] = [times.first, times.more]
  rows[kind] = [
    firstOfAll,
    quantile(first, 0.5),
    quantile(first, 0.99),
    quantile(more, 0.5),
    quantile(more, 0.99),
  ].map((ms) => Number(ms.toFixed(2)))
}
console.log(
  JSON.stringify({ titles, statements: universe.statements.length, articles: universe.documents.length }),
)
console.log('ms: first of the process, first of a reader p50 p99, later parts p50 p99')
for (const [kind, figures] of Object.entries(rows))
  console.log(kind.padEnd(24), ...figures.map((each) => String(each).padStart(9)))

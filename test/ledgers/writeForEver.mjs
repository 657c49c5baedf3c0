// Appends to a ledger until it is killed, and says on standard output what was acknowledged: `node writeForEver.mjs PLACE FIRST`.
import { writeSync } from 'node:fs'
import { openLedger } from '../../dist/ledger/openLedger.js'

const [place, first] = process.argv.slice(2)
const ledger = await openLedger(JSON.parse(place), () => new Date())
const head = { id: 'tides', name: 'Tides', language: null }

for (let number = Number(first); ;) {
  // One entry, or several at once that must all be there or none.
  const count = number % 3 === 0 ? 20 : 1
  const numbers = Array.from({ length: count }, (_, index) => number + index)
  await ledger.append(
    head,
    numbers.map((each) => ({ kind: 'introduced', entity: { id: `e${each}`, kind: 'thing' } })),
  )
  number += count
  writeSync(1, `${number}\n`)
}

/**
 * Keeps a made-up library in a folder, with an account whose profiles have seen a share of it, and prints the token of
 * each.
 */
import { randomBytes } from 'node:crypto'
import { newAccount } from '../../dist/app/people/newAccount.js'
import { newSecret } from '../../dist/app/people/newSecret.js'
import { openLedger } from '../../dist/ledger/openLedger.js'
import { randomFrom } from '../universe/randomFrom.mjs'
import { libraryEntries, showId } from './libraryEntries.mjs'

const [folder, library] = process.argv.slice(2)
const { shows, episodes, articles, readers, seen } = JSON.parse(library)
const ledger = await openLedger({ kind: 'folder', path: folder }, () => new Date())
await ledger.append(
  { id: 'bench', name: 'Bench', language: null },
  libraryEntries({ shows, episodes, articles }),
)
const world = { chance: randomBytes, now: () => new Date() }
const owner = { name: 'Bench', role: 'keeper', passwordHash: null, openId: null }
const account = await newAccount(owner, ledger.people, world)
const tokens = []
for (let reader = 0; reader < readers; reader += 1) tokens.push(await keepReader(reader))
await ledger.close()
console.log(JSON.stringify(tokens))

async function keepReader(number) {
  const random = randomFrom(number + 1)
  const refs = new Set()
  while (refs.size < seen) {
    const upTo = 1 + random(episodes)
    const show = showId(random(shows))
    for (let each = 0; each < upTo && refs.size < seen; each += 1)
      refs.add(`${show}/${1 + Math.floor(each / 10)}x${String(1 + (each % 10)).padStart(2, '0')}`)
  }
  const marks = [...refs].map((ref) => ({ universe: 'bench', ref, seenOn: '2020-01-01' }))
  const id = `bench-${number}`
  const madeOn = new Date().toISOString()
  const { secret, hash } = newSecret(randomBytes)
  await ledger.people.addProfile({ reader: id, account: account.id, name: id, madeOn })
  await ledger.people.addToken({ id, hash, reader: id, name: id, scopes: ['read'], madeOn, usedOn: null })
  await ledger.addToRecord(id, { marks })
  return secret
}

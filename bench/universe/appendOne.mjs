/** Another process, which keeps one more statement. */
import { openLedger } from '../../dist/ledger/openLedger.js'
import { entityId } from './generatedEntries.mjs'
import { PLAIN_CLAIM } from '../../dist/model/plainClaim.js'

const [folder, more, entity] = process.argv.slice(2)
const ledger = await openLedger({ kind: 'folder', path: folder }, () => new Date())
const statement = {
  id: `later-${more}-${entity}`,
  predicate: 'trait',
  subject: entityId(Number(entity)),
  ...PLAIN_CLAIM,
  value: `sings as never before ${more}.`,
  sources: [{ url: null, said: '2016-01-01', quote: null }],
}
await ledger.append({ id: 'bench', name: 'Bench', language: null }, [{ kind: 'asserted', statement }])
await ledger.close()

import { openLedger } from '../../dist/ledger/openLedger.js'
import { generatedEntries } from './generatedEntries.mjs'

const [folder, count] = process.argv.slice(2)
const ledger = await openLedger({ kind: 'folder', path: folder }, () => new Date())
await ledger.append({ id: 'bench', name: 'Bench', language: null }, generatedEntries(Number(count)))
await ledger.close()

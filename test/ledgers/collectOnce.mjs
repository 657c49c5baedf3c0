// Collects once, as if so many days had passed, and says on standard output when it begins: `node collectOnce.mjs PLACE DAYS`.
import { writeSync } from 'node:fs'
import { collectorIn } from '../../dist/app/collect/collector.js'
import { fetcherOf } from '../../dist/app/fetcherOf.js'
import { openLedger } from '../../dist/ledger/openLedger.js'

const [place, days] = process.argv.slice(2)
const now = () => new Date(Date.now() + Number(days) * 86_400_000)
const ledger = await openLedger(JSON.parse(place), now)
const fetcher = fetcherOf({ userAgent: 'Unspoiled/test', allowedHosts: ['127.0.0.1'], now })
writeSync(1, 'begun\n')
await collectorIn({ ledger, fetcher, now }).once()
await ledger.close()

// Memory stays flat: what the process holds after reading the same articles once, 5 and 20 times.
//   node bench/memory.mjs
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { realTexts } from './speed/realTexts.mjs'
import { readText } from './speed/readText.mjs'
import { shared } from './where.mjs'

if (globalThis.gc === undefined) {
  const self = fileURLToPath(import.meta.url)
  process.exit(spawnSync(process.execPath, ['--expose-gc', self], { stdio: 'inherit' }).status ?? 1)
}

const MB = 1e6
const { articles } = realTexts()
if (articles === undefined) console.log(`Skipped: ${shared} has no articles.`)
else console.table(measure(articles))

function measure(texts) {
  const rows = []
  let times = 0
  for (const until of [1, 5, 20]) {
    for (; times < until; times++) for (const text of texts) readText(text)
    // What is resident is read before collecting, what lives after it.
    const rss = process.memoryUsage().rss
    globalThis.gc()
    const { heapUsed } = process.memoryUsage()
    rows.push({
      articles: texts.length * until,
      'resident MB': Math.round(rss / MB),
      'alive MB': Number((heapUsed / MB).toFixed(1)),
    })
  }
  return rows
}

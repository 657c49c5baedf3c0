// How many articles of 470 words are read in a second on one core, and how many wink-nlp splits and tags meanwhile:
// a peer that does far less, on the same texts in the same run. Best of ten rounds: the first ones are slower, because
// there is much code for Node.js to learn.
//   node bench/speed.mjs [ROUNDS]
// Time on the processor counts what this process used, whatever else the machine is doing; wall time is what passed.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { articlesIn, realTexts } from './speed/realTexts.mjs'
import { readText } from './speed/readText.mjs'
import { shared } from './where.mjs'

const rounds = Number(process.argv[2] ?? 10)
const wink = winkNLP(model, ['sbd', 'pos'])
const READERS = {
  'Unspoiled, all of reading': readText,
  'wink-nlp, sentences and tags': (text) => wink.readDoc(text),
}

const collections = Object.entries(realTexts())
if (collections.length === 0) console.log(`Skipped: ${shared} has no articles.`)
else console.table(collections.flatMap(([name, texts]) => measure(name, texts)))

/** The readers take turns, so that a busy minute does not fall on one of them. */
function measure(name, texts) {
  const best = {}
  for (let round = 0; round < rounds; round++)
    for (const [reader, read] of Object.entries(READERS)) {
      const { cpuMs, wallMs } = time(() => texts.forEach((text) => read(text)))
      best[reader] ??= { cpuMs, wallMs }
      best[reader].cpuMs = Math.min(best[reader].cpuMs, cpuMs)
      best[reader].wallMs = Math.min(best[reader].wallMs, wallMs)
    }
  const articles = articlesIn(texts)
  const perSecond = (ms) => Math.round((1000 * articles) / ms)
  return Object.entries(best).map(([reader, { cpuMs, wallMs }]) => ({
    texts: name,
    reader,
    'articles/s, processor': perSecond(cpuMs),
    'articles/s, wall': perSecond(wallMs),
  }))
}

function time(work) {
  const [cpu, wall] = [process.cpuUsage(), performance.now()]
  work()
  const { user, system } = process.cpuUsage(cpu)
  return { cpuMs: (user + system) / 1000, wallMs: performance.now() - wall }
}

// Measures who-said-what against news in which people marked it: PolNeAR's attributions, and the `said` statements of the
// hand-labelled articles. Skips what is absent.
//
//   npm run build && node bench/quotations.mjs [--misses] [--part 0,1,2,3]     UNSPOILED_SHARED=../shared  UNSPOILED_DIST=dist
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { findCapitalised } from './findCapitalised.mjs'
import { tallyAttributions } from './quotations/tallyAttributions.mjs'

const { values: options } = parseArgs({ options: { misses: { type: 'boolean' }, part: { type: 'string' } } })
const shared = process.env.UNSPOILED_SHARED ?? '../shared'
const dist = path.resolve(process.env.UNSPOILED_DIST ?? 'dist')
const load = (file) => import(pathToFileURL(path.join(dist, file)).href)
const { findSpeech } = await load('reading/quotations/findSpeech.js')
const { splitSentences } = await load('reading/sentences/splitSentences.js')

const read = (...parts) => readFileSync(path.join(shared, ...parts), 'utf8')
/** Quarters of the files by their place, so that some can be looked at and others only measured. */
const inPart = (index) => !options.part || options.part.split(',').includes(String(index % 4))
const share = (hit, all) => `${((100 * hit) / all).toFixed(1)} % of ${all}`
const overlaps = (a, b) => a.start < b.end && b.start < a.end
const miss = (...words) => options.misses && console.log('  miss', ...words)

const speechOf = (text, names) => findSpeech(text, { sentences: splitSentences(text), names })

if (existsSync(path.join(shared, 'data/quotations/attributions'))) measureAttributions()
else console.log('PolNeAR: absent, skipped')
if (existsSync(path.join(shared, 'eval/dev'))) measureLabelled()
else console.log('labelled articles: absent, skipped')
measureSpeed()

function measureAttributions() {
  const { reports, ...tally } = tallyAttributions(
    path.join(shared, 'data/quotations'),
    (text) => speechOf(text, findCapitalised(text)),
    { inPart, onMiss: miss },
  )
  for (const [kind, [all, found, right]] of Object.entries(tally)) {
    console.log(
      `PolNeAR, ${kind} content in quotation marks: found ${share(found, all)}, with its speaker ${share(right, all)}`,
    )
  }
  console.log(
    `PolNeAR, reports: ours that are marked with that speaker ${share(reports.right, reports.ours)}, marked without quotation marks that we have ${share(reports.found, reports.marked)}`,
  )
}

function measureLabelled() {
  let [gold, hit, speakers, ours, known, placed, venues] = [0, 0, 0, 0, 0, 0, 0]
  for (const { id } of JSON.parse(read('eval/dev/index.json'))) {
    const text = read('eval/dev/articles', `${id}.txt`)
    const labels = JSON.parse(read('eval/dev/gold', `${id}.json`))
    const said = labels.statements.filter(({ predicate }) => predicate === 'said')
    const names = labelledNames(text, labels)
    const found = speechOf(text, names).quotations
    const left = found.filter((quotation) => quotation.text.split(/\s+/).length >= 4)
    ours += left.length
    for (const statement of said.toSorted((a, b) => Number(a.optional) - Number(b.optional))) {
      const beginning = wordsOf(statement.value).slice(0, 4).join(' ')
      const place = left.findIndex((quotation) => wordsOf(quotation.text).join(' ').startsWith(beginning))
      if (!statement.optional) gold++
      if (place < 0) {
        if (!statement.optional) miss(id, statement.subject, '|', statement.value)
        continue
      }
      const [quotation] = left.splice(place, 1)
      known++
      if (statement.optional) continue
      hit++
      const venue = quotation.venue === null ? '' : text.slice(quotation.venue.start, quotation.venue.end)
      if (statement.outlet) placed++
      if (statement.outlet && wordsOf(statement.outlet).some((word) => wordsOf(venue).includes(word)))
        venues++
      else if (statement.outlet || venue)
        miss(id, 'venue', statement.outlet, '| ours:', venue, '|', statement.value)
      const speaker = nameOf(text, quotation.source, names)
      if (wordsOf(speaker).some((word) => word.length > 2 && wordsOf(statement.subject).includes(word)))
        speakers++
      else miss(id, 'speaker', statement.subject, '| ours:', speaker, '|', statement.value)
    }
    for (const extra of left)
      miss(id, 'extra', extra.text.slice(0, 100), '|', nameOf(text, extra.source, names))
  }
  console.log(
    `labelled: quotations found ${share(hit, gold)}, their speakers ${share(speakers, hit)}, their outlets ${share(venues, placed)}, ours that are labelled ${share(known, ours)}`,
  )
}

/** The labelled people, characters and works where they stand, by full and last name, with capitalised runs elsewhere. */
function labelledNames(text, { people, characters, works }) {
  const forms = new Map()
  const learn = (name, kind) => {
    for (const form of [name, name.split(' ').at(-1), name.split(' ')[0]]) {
      if (form.length > 2 && !forms.has(form)) forms.set(form, { key: name, kind })
    }
  }
  for (const name of people) learn(name, 'person')
  for (const name of characters) learn(name, 'character')
  for (const { name } of works) forms.set(name, { key: name, kind: 'work' })
  return findCapitalised(text).flatMap((run) => {
    const words = text.slice(run.start, run.end)
    const inside = [...forms].filter(([form]) => ` ${words} `.replace(/[’']s? /g, ' ').includes(` ${form} `))
    const longest = inside.toSorted((a, b) => b[0].length - a[0].length)[0]
    if (longest === undefined) return [run]
    // Works do not speak: the pipeline leaves them out too.
    if (longest[1].kind === 'work') return []
    const start = run.start + words.indexOf(longest[0])
    return [{ start, end: start + longest[0].length, ...longest[1] }]
  })
}

/** The source's name; for a pronoun or description the person named last before it, as a stand-in for coreference. */
function nameOf(text, source, names) {
  if (source === null) return ''
  if (source.kind === 'name') {
    return names.find((name) => overlaps(name, source))?.key ?? text.slice(source.start, source.end)
  }
  const before = names.filter(({ kind, start }) => kind === 'person' && start < source.start)
  return before.at(-1)?.key ?? text.slice(source.start, source.end)
}

function wordsOf(text) {
  const plain = text.normalize('NFKD').toLowerCase().replace(/[‘’]/g, "'").replace(/'s\b/g, '')
  return plain.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/^(?:the|a|an)$/.test(word)) ?? []
}

/** Milliseconds of the processor, because other programs run beside this one. */
function spent() {
  return process.cpuUsage().user / 1000
}

function measureSpeed() {
  const folder = path.join(shared, 'eval/dev/articles')
  if (!existsSync(folder)) return
  const articles = readdirSync(folder).map((file) => {
    const text = read('eval/dev/articles', file)
    const sentences = splitSentences(text)
    return { text, sentences, names: findCapitalised(text, sentences) }
  })
  const letters = articles.reduce((sum, { text }) => sum + text.length, 0)
  const began = spent()
  let rounds = 0
  while (spent() - began < 1500) {
    for (const { text, ...given } of articles) findSpeech(text, given)
    rounds++
  }
  const perSecond = (1000 * rounds * letters) / (spent() - began)
  console.log(`speed: ${Math.round(perSecond / 2800)} articles of 470 words a second, quotations and reports`)
}

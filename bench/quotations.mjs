// Measures who-said-what against news in which people marked it: PolNeAR's attributions, and the `said` statements of the
// hand-labelled articles. Skips what is absent.
//
//   npm run build && node bench/quotations.mjs [--misses] [--part even|odd]     UNSPOILED_SHARED=../shared  UNSPOILED_DIST=dist
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { findCapitalised } from './findCapitalised.mjs'

const { values: options } = parseArgs({ options: { misses: { type: 'boolean' }, part: { type: 'string' } } })
const shared = process.env.UNSPOILED_SHARED ?? '../shared'
const dist = path.resolve(process.env.UNSPOILED_DIST ?? 'dist')
const load = (file) => import(pathToFileURL(path.join(dist, file)).href)
const { findQuotations } = await load('reading/quotations/findQuotations.js')
const { splitSentences } = await load('reading/sentences/splitSentences.js')

const read = (...parts) => readFileSync(path.join(shared, ...parts), 'utf8')
const inPart = (index) => !options.part || (index % 2 === 0) === (options.part === 'even')
const share = (hit, all) => `${((100 * hit) / all).toFixed(1)} % of ${all}`
const overlaps = (a, b) => a.start < b.end && b.start < a.end
const miss = (...words) => options.misses && console.log('  miss', ...words)

function quotationsOf(text) {
  const sentences = splitSentences(text)
  return findQuotations(text, { sentences, names: findCapitalised(text, sentences) })
}

const attributions = path.join(shared, 'data/quotations/attributions')
if (existsSync(attributions)) measureAttributions()
else console.log('PolNeAR: absent, skipped')
if (existsSync(path.join(shared, 'eval/dev'))) measureLabelled()
else console.log('labelled articles: absent, skipped')
measureSpeed()

function measureAttributions() {
  const tally = { whole: [0, 0, 0], partial: [0, 0, 0] }
  for (const [index, file] of readdirSync(attributions).sort().entries()) {
    if (!inPart(index)) continue
    const text = read('data/quotations/text', file.replace(/_[0-9a-f]{4}\.ann$/, '.txt'))
    const quotations = quotationsOf(text)
    for (const { source, content } of readAnnotations(read('data/quotations/attributions', file))) {
      const words = content.map((span) => text.slice(span.start, span.end)).join(' ')
      const name = source.map((span) => text.slice(span.start, span.end)).join(' ')
      if (
        !/["“”]/.test(words) ||
        !/\p{Lu}/u.test(name.replace(/^(?:He|She|They|It|The|A|An|One|His|Her)\b/, ''))
      )
        continue
      const counts = /^["“]/.test(words) ? tally.whole : tally.partial
      counts[0]++
      const ours = quotations.filter((quotation) =>
        quotation.parts.some((part) => content.some((span) => overlaps(part, span))),
      )
      if (ours.length > 0) counts[1]++
      const right = ours.some((quotation) => speakerRight(text, quotation.source, source))
      if (right) counts[2]++
      else
        miss(
          file.slice(0, 40),
          '|',
          name,
          '|',
          words.slice(0, 120),
          '| ours:',
          ours.map((q) => q.source && text.slice(q.source.start, q.source.end)).join(' / ') || '–',
        )
    }
  }
  for (const [kind, [all, found, right]] of Object.entries(tally)) {
    console.log(
      `PolNeAR, ${kind} content in quotation marks: found ${share(found, all)}, with its speaker ${share(right, all)}`,
    )
  }
}

function speakerRight(text, ours, source) {
  if (ours === null) return false
  if (source.some((span) => overlaps(ours, span))) return true
  const words = text.slice(ours.start, ours.end).match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []
  return (
    ours.carried &&
    words.some((word) => source.some((span) => text.slice(span.start, span.end).includes(word)))
  )
}

/** Attributions of a brat stand-off file: the spans of each one's source and content. */
function readAnnotations(file) {
  const spans = new Map()
  const found = []
  for (const line of file.split('\n')) {
    const [id, body] = line.split('\t')
    if (id?.startsWith('T')) {
      const places = body
        .slice(body.indexOf(' ') + 1)
        .split(';')
        .map((pair) => pair.split(' ').map(Number))
      spans.set(
        id,
        places.map(([start, end]) => ({ start, end })),
      )
    } else if (id?.startsWith('E')) found.push(body)
  }
  return found.map((body) => {
    const of = (role) =>
      body
        .split(' ')
        .filter((part) => part.replace(/\d*:.*/, '') === role)
        .flatMap((part) => spans.get(part.split(':')[1]) ?? [])
    return { source: of('Source'), content: of('Content') }
  })
}

function measureLabelled() {
  let [gold, hit, speakers, ours, known] = [0, 0, 0, 0, 0]
  for (const { id } of JSON.parse(read('eval/dev/index.json'))) {
    const text = read('eval/dev/articles', `${id}.txt`)
    const said = JSON.parse(read('eval/dev/gold', `${id}.json`)).statements.filter(
      ({ predicate }) => predicate === 'said',
    )
    const left = quotationsOf(text).filter((quotation) => wordsOf(quotation.text).length >= 4)
    ours += left.length
    for (const statement of [...said].sort((a, b) => Number(a.optional) - Number(b.optional))) {
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
      const speaker = nameOf(text, quotation.source)
      if (wordsOf(speaker).some((word) => word.length > 2 && wordsOf(statement.subject).includes(word)))
        speakers++
      else miss(id, 'speaker', statement.subject, '| ours:', speaker, '|', statement.value)
    }
    for (const extra of left) miss(id, 'extra', extra.text.slice(0, 100), '|', nameOf(text, extra.source))
  }
  console.log(
    `labelled: quotations found ${share(hit, gold)}, their speakers ${share(speakers, hit)}, ours that are labelled ${share(known, ours)}`,
  )
}

/** The source's name; for a pronoun or description the last name of two words before it, as a stand-in for coreference. */
function nameOf(text, source) {
  if (source === null) return ''
  const words = text.slice(source.start, source.end)
  if (source.kind === 'name') return words
  return (
    text
      .slice(0, source.start)
      .match(/\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+/gu)
      ?.slice(-3)
      .join(' ') ?? words
  )
}

function wordsOf(text) {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .replace(/'s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !/^(?:the|a|an)$/.test(word)) ?? []
  )
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
  const began = performance.now()
  let rounds = 0
  while (performance.now() - began < 1500) {
    for (const { text, ...given } of articles) findQuotations(text, given)
    rounds++
  }
  const perSecond = (1000 * rounds * letters) / (performance.now() - began)
  console.log(`speed: ${Math.round(perSecond / 2800)} articles of 470 words a second`)
}

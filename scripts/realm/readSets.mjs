// The texts that the realm model learns from and is measured on, sentence by sentence, with what reading sees in them.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { PLAIN_ARTICLE } from '../../dist/model/plainArticle.js'
import { NOTHING_KNOWN } from '../../dist/model/universe.js'

const SHARED = process.env['UNSPOILED_SHARED'] ?? new URL('../../../shared', import.meta.url).pathname

/** Articles with a two-letter label for each sentence: `train`, or `dev`, which only chooses between models. */
export function readArticles(set, readArticle) {
  const root = path.join(SHARED, 'eval', set)
  return readJson(path.join(root, 'index.json')).map(({ id, sentences }) => {
    const text = readFileSync(path.join(root, 'articles', `${id}.txt`), 'utf8')
    const labels = labelsOf(root, id)
    return { id, labels, sentences: featuresOf(text, sentences, read(text, readArticle)) }
  })
}

/** The articles written for this project. */
export function readOwnArticles(readArticle) {
  const folder = new URL('articles/', import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split(/^## .*$/m)
        .slice(1)
        .map((body, index) => ({ id: `${file}-${index}`, own: true, ...ownArticle(body, readArticle) })),
    )
}

/** Sections of encyclopedia articles about films, with the label that their heading gives them. */
export function readSections(readArticle) {
  const file = path.join(SHARED, 'data', 'story-world-sections', 'sections.jsonl')
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ text }) => text)
    .map(({ title, label, text }) => {
      const reading = read(text, readArticle)
      return { title, label, sentences: featuresOf(text, reading.sentences, reading) }
    })
}

function labelsOf(root, id) {
  const labels = path.join(root, 'labels', `${id}.json`)
  if (existsSync(labels)) return readJson(labels).labels
  return readJson(path.join(root, 'gold', `${id}.json`)).sentences.map(
    ({ realm, spoils }) =>
      realm[0] + (spoils.length === 0 ? '-' : spoils.every(({ preview }) => preview) ? 'p' : '+'),
  )
}

function ownArticle(body, readArticle) {
  const labels = []
  const spans = []
  let text = ''
  for (const line of body.trim().split('\n')) {
    if (line === '') text += '\n\n'
    else {
      if (text !== '' && !text.endsWith('\n')) text += ' '
      spans.push({ start: text.length, end: text.length + line.length - 3 })
      labels.push(line.slice(0, 2))
      text += line.slice(3)
    }
  }
  return { labels, sentences: featuresOf(text, spans, read(text, readArticle)) }
}

/** Sentences as `judgeSentences` wants them, in the article's own cutting. */
function featuresOf(text, spans, { mentions, statements }) {
  const found = statements
    .flatMap(({ predicate, evidence }) => evidence.map(({ start }) => ({ predicate, start })))
    .toSorted((a, b) => a.start - b.start)
  let paragraph = 0
  let next = 0
  return spans.map(({ start, end }, index) => {
    if (index > 0 && text.slice(spans[index - 1].end, start).includes('\n')) paragraph++
    while (next < mentions.length && mentions[next].start < start) next++
    const own = []
    for (; next < mentions.length && mentions[next].end <= end; next++)
      own.push({
        start: mentions[next].start - start,
        end: mentions[next].end - start,
        kind: mentions[next].kind,
      })
    return {
      text: text.slice(start, end),
      paragraph,
      headline: paragraph === 0,
      mentions: own,
      found: found.filter((one) => one.start >= start && one.start < end).map(({ predicate }) => predicate),
    }
  })
}

const read = (text, readArticle) => readArticle({ ...PLAIN_ARTICLE, text }, NOTHING_KNOWN)

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

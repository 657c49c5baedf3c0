import { describe, expect, test } from 'vitest'
import { known, named, tideUniverse } from '../../test/arbitraries/known.js'
import { readSimply } from '../../test/arbitraries/readSimply.js'
import { PLAIN_ARTICLE } from '../model/plainArticle.js'
import type { Article, Reading } from '../model/reading.js'
import { NOTHING_SEEN, type Horizon } from './horizon.js'
import { visibleArticle, visibleReading } from './visibleReading.js'

const universe = tideUniverse([named('mara', 'Mara'), named('kilian', 'Kilian Storr', 'tide/1x02')])

const article = (text: string, head: Partial<Article> = {}): Article => ({
  text,
  ...PLAIN_ARTICLE,
  ...head,
})

const seen = (text: string | Article, horizon: Partial<Horizon> = {}) =>
  visibleArticle(typeof text === 'string' ? article(text) : text, {
    universe,
    horizon: { ...NOTHING_SEEN, ...horizon },
    read: readSimply,
  })

test.each([
  ['A first. It ends [tide/1]. A last.', 'A first. A last.', 'a sentence beyond the horizon'],
  ['Mara meets Kilian Storr. So it goes.', 'So it goes.', 'a sentence that names somebody unknown'],
  ['Mara meets Storr. So it goes.', 'So it goes.', 'one that names them by half'],
  ['It ends [tide/1]. He is gone. Mara stays.', 'Mara stays.', 'what leans on a hidden sentence'],
  ['A first.\n\nIt ends [tide/1].\n\nA last.', 'A first.\n\nA last.', 'a paragraph of which nothing is left'],
  [
    'A first.\n- It ends [tide/1].\n- Mara stays.',
    'A first.\n- Mara stays.',
    'a bullet of which nothing is left',
  ],
  ['It ends [tide/1].', '', 'all there is'],
  ['Mara stays.\nIs it\n', 'Mara stays.\nIs it\n', 'nothing, where all may be seen'],
])('%j becomes %j: %s', (text, left) => {
  expect(seen(text).article.text).toBe(left)
})

test('Once seen, all of it shows', () => {
  const text = 'Mara meets Kilian Storr. It ends [tide/1].'
  expect(seen(text, { seen: ['tide/1'] }).article.text).toBe(text)
})

test('Positions, dates and people are those of the text that shows', () => {
  const { reading } = seen('In 2015 it ended [tide/1]. In 2017 Mara stays.')
  expect(reading.document.published).toBe('2017')
  expect(reading.sentences.map(({ index, start, end }) => ({ index, start, end }))).toEqual([
    { index: 0, start: 0, end: 19 },
  ])
  expect(reading.mentions.map(({ name, start }) => ({ name, start }))).toEqual([{ name: 'Mara', start: 8 }])
})

const speaksOfStranger = (reading: Reading) =>
  reading.sentences.some((each) => each.text.includes('stranger'))

describe('A sentence without any name or reveal point of its own goes', () => {
  const text = 'The stranger stays. Mara leaves.'
  const readAs = (change: (reading: Reading) => Reading) =>
    visibleReading(article(text), {
      universe,
      horizon: NOTHING_SEEN,
      read: (left, about) => change(readSimply(left, about)),
    }).text
  const stranger = { start: 0, end: 12, kind: 'character', id: 'kilian', name: 'The stranger' } as const

  test('where it means somebody whom the reader cannot name', () => {
    expect(
      readAs((reading) => (speaksOfStranger(reading) ? { ...reading, mentions: [stranger] } : reading)),
    ).toBe('Mara leaves.')
  })

  test('where a hidden statement rests on it', () => {
    const [about] = readSimply(article('Mara leaves.'), universe).statements
    const evidence = [{ sentence: 0, start: 0, end: 12, quote: 'The stranger' }]
    const statements = about === undefined ? [] : [{ ...about, revealedIn: ['tide/2'], evidence }]
    expect(readAs((reading) => (speaksOfStranger(reading) ? { ...reading, statements } : reading))).toBe(
      'Mara leaves.',
    )
  })

  test('where a hidden statement speaks of somebody whom the reader cannot name', () => {
    const [about] = readSimply(article('Mara leaves.'), universe).statements
    const evidence = [{ sentence: 0, start: 0, end: 12, quote: 'The stranger' }]
    const statements = about === undefined ? [] : [{ ...about, object: stranger, evidence }]
    expect(readAs((reading) => (speaksOfStranger(reading) ? { ...reading, statements } : reading))).toBe(
      'Mara leaves.',
    )
  })
})

test('A name that waits for nothing, but describes somebody hidden, hides its sentence', () => {
  const aide = { ...named('aide', 'the aide of Kilian'), id: 'aide' }
  const alias = known({ predicate: 'alias', subject: 'aide', value: 'Heron' })
  const withAide = tideUniverse([named('kilian', 'Kilian', 'tide/1x02'), aide, alias])
  const asked = { universe: withAide, horizon: NOTHING_SEEN, read: readSimply }
  expect(visibleReading(article('So it goes. It is the heron, or Heron.'), asked).text).toBe('So it goes.')
})

describe('A headline', () => {
  const title = 'It ends [tide/1].'
  const url = 'https://news.example/it-ends'

  test('goes with its sentence, and the address with it', () => {
    const { article: left, reading } = seen(article(`${title}\n\nMara stays.`, { title, url }))
    expect(left.text).toBe('Mara stays.')
    expect(reading.document).toMatchObject({ title: null, url: null })
  })

  test('stays with its address when other sentences go', () => {
    const { reading } = seen(article(`Mara stays.\n\n${title}`, { title: 'Mara stays.', url }))
    expect(reading.document).toMatchObject({ title: 'Mara stays.', url })
  })

  test('that stands nowhere in the text is not shown', () => {
    const { reading } = seen(article('Mara stays.', { title, url }))
    expect(reading.document).toMatchObject({ title: null, url: null })
  })

  test('may be shown while its address names somebody', () => {
    const telling = article('Mara stays.', { title: 'Mara stays.', url: 'https://news.example/kilian-storr' })
    expect(seen(telling).reading.document).toMatchObject({ title: 'Mara stays.', url: null })
  })
})

test('A byline that names somebody unknown is not shown', () => {
  expect(seen(article('Mara stays.', { byline: 'Kilian Storr' })).reading.document.byline).toBeNull()
})

test('Emphasis moves with its words, and goes with them', () => {
  const text = 'It ends [tide/1]. Mara stays.'
  const emphasis = [
    { start: 3, end: 7 },
    { start: 18, end: 22 },
    { start: 12, end: 22 },
  ]
  expect(seen(article(text, { emphasis })).article.emphasis).toEqual([
    { start: 0, end: 4 },
    { start: 0, end: 4 },
  ])
})

describe('Marks', () => {
  const text = 'A first. It ends [tide/1]. Again [tide/1x02]. A last. Then [fog/2].'

  test('say where something is missing, and what to see first', () => {
    expect(seen(text).marks).toMatchObject([
      { at: 9, revealedIn: ['tide/1'] },
      { at: 16, revealedIn: [] },
    ])
  })

  test('name the work alone where the outline lacks the season', () => {
    expect(seen('It ends [tide/9].').marks).toMatchObject([{ at: 0, revealedIn: ['tide'] }])
  })

  test('say what reveals a name', () => {
    expect(seen('Mara meets Kilian Storr.').marks).toMatchObject([{ at: 0, revealedIn: ['tide/1x02'] }])
  })

  test('are not there for readers who want silence', () => {
    expect(seen(text, { articles: 'silent' }).marks).toEqual([])
  })
})

describe('A passage opened on purpose', () => {
  const text = 'Mara waits. It ends [tide/1]. Kilian Storr [tide/2] comes. A last.'
  const idsIn = (...opened: string[]) => seen(text, { opened }).marks.map(({ id }) => id ?? '')

  test('is shown, whatever it says, and the next one stays hidden', () => {
    expect(seen(text).article.text).toBe('Mara waits. A last.')
    const [first = ''] = idsIn()
    expect(seen(text, { opened: [first] }).article.text).toBe('Mara waits. It ends [tide/1]. A last.')
    const [second = ''] = idsIn(first)
    expect(seen(text, { opened: [first, second] }).article.text).toBe(text)
    expect(idsIn(first, second)).toEqual([])
  })

  test('keeps its id, whatever is cut around it', () => {
    const [first] = idsIn()
    expect(seen(`Kilian Storr. ${text}`, { seen: ['tide/1x02'] }).marks.map(({ id }) => id)).toContain(first)
  })

  test('shows what it states, and nothing that also rests on what is hidden', () => {
    const both = 'Mara meets Kilian Storr.'
    const [id = ''] = seen(both).marks.map((mark) => mark.id)
    const shown = seen(both, { opened: [id ?? ''] }).reading
    expect(shown.statements.map(({ value }) => value)).toEqual(['Mara is spoken of'])
  })
})

test('A reader that never settles ends with nothing shown', () => {
  // The last sentence of whatever is left is always hidden, until the rounds run out.
  const text = 'One more. '.repeat(60)
  const read = (left: Article) => {
    const reading = readSimply(left, universe)
    const last = reading.sentences.slice(-1).map((sentence) => Object.assign(sentence, { revealedIn: ['?'] }))
    return { ...reading, sentences: [...reading.sentences.slice(0, -1), ...last] }
  }
  expect(visibleReading(article(text), { universe, horizon: NOTHING_SEEN, read }).text).toBe('')
})

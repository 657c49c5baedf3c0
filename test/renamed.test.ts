/** Reading knows no article: under other names and dates the same text says the same. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tell } from '../src/model/tell.js'
import { readArticle } from '../src/reading/readArticle.js'
import { packEntries } from '../src/sources/pack/packEntries.js'
import { parsePack } from '../src/sources/pack/parsePack.js'
import { articleFromText } from '../src/sources/page/articleFromText.js'
import { universeOf } from '../src/universe/universeOf.js'

/** Full names and short ones, titles, an outlet, a network; the years move by five, so that weekdays may differ. */
const OTHER_NAMES: readonly (readonly [name: string, other: string])[] = [
  ['Krysten', 'Thyra'],
  ['Ritter', 'Holloway'],
  ['Jessica', 'Wilma'],
  ['Jones', 'Holm'],
  ['Defenders', 'Wardens'],
  ['Charlie Cox', 'Simon Lund'],
  ['Cox', 'Lund'],
  ['Matt Murdock', 'Karl Osman'],
  ['Daredevil', 'Nightjar'],
  ['Mike Colter', 'Owen Tate'],
  ['Luke Cage', 'Amos Quill'],
  ['Finn', 'Peter'],
  ['Danny Rand', 'Sandy Roke'],
  ['Iron Fist', 'Stone Palm'],
  ['Kilgrave', 'Morvane'],
  ['Melissa Rosenberg', 'Hannah Lindqvist'],
  ['Rosenberg', 'Lindqvist'],
  ['Doug Petrie', 'Paul Abara'],
  ['Marco Ramirez', 'Luis Ferrer'],
  ['Hudson Courier', 'Humber Courier'],
  ['Los Angeles Times', 'Washington Post'],
  ['Digital Spy', 'TVLine'],
  ['Netflix', 'Hulu'],
  ['2015', '2020'],
  ['2016', '2021'],
  ['2017', '2022'],
]

const renamed = (text: string): string =>
  OTHER_NAMES.reduce((changed, [name, other]) => changed.replaceAll(name, other), text)

function told(text: string, pack: string): string[] {
  const universe = universeOf(packEntries(parsePack(pack, 'names.yaml')))
  const { document, statements, sentences } = readArticle(articleFromText(text, 'article.txt'), universe)
  return [
    `written ${document.published}`,
    ...sentences.map(
      ({ index, realm, basis, revealedIn }) => `${index} ${realm} ${basis} ${revealedIn.length}`,
    ),
    ...statements.map(tell),
  ]
}

/** Just enough names for the sample. */
const NAMES = `
unspoiled: 1
universe: { id: names, name: Names, language: en }
works:
  - { id: defenders, kind: miniseries, name: The Defenders }
  - { id: jones, kind: series, name: Jessica Jones }
  - { id: cage, kind: series, name: Luke Cage }
  - { id: fist, kind: series, name: Iron Fist }
  - { id: daredevil, kind: series, name: Daredevil }
entities:
  - { id: p1, kind: person, name: Krysten Ritter }
  - { id: p2, kind: person, name: Charlie Cox }
  - { id: p3, kind: person, name: Melissa Rosenberg }
  - { id: c1, kind: character, name: Jessica Jones }
  - { id: c2, kind: character, name: Matt Murdock }
  - { id: c3, kind: character, name: Kilgrave }
`

const labelled = new URL('../../shared/eval/dev/', import.meta.url)

describe('the same text under other names and dates reads the same', () => {
  test('the sample article', () => {
    const sample = readFileSync(new URL('../samples/interview.txt', import.meta.url), 'utf8')
    const lines = told(sample, NAMES)
    expect(lines.length).toBeGreaterThan(20)
    expect(told(renamed(sample), renamed(NAMES))).toEqual(lines.map(renamed))
  })

  test.skipIf(!existsSync(labelled))('a labelled article, where the labelled articles are at hand', () => {
    const article = readFileSync(new URL('articles/seed.txt', labelled), 'utf8')
    const pack = readFileSync(new URL('packs/seed.yaml', labelled), 'utf8')
    expect(told(renamed(article), renamed(pack))).toEqual(told(article, pack).map(renamed))
  })
})

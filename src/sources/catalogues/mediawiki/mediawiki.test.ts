import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { playCatalogue } from '../../../../test/catalogues/playCatalogue.js'
import { tellPack } from '../../../../test/catalogues/tellPack.js'
import { checkPack } from '../../pack/checkPack.js'
import { fromCatalogue } from '../fromCatalogue.js'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'unspoiled-'))
})
afterEach(async () => rm(folder, { recursive: true }))

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

let nextId = 0

const page = (title: string, text: string, more = '<ns>0</ns>'): string =>
  `<page><title>${title}</title>${more}<id>${(nextId += 1)}</id><revision><id>7</id><text>${escaped(text)}</text></revision></page>`

const HEAD =
  '<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/"><siteinfo><sitename>Reeds Wiki</sitename>' +
  '<base>https://reeds.example/wiki/Main_Page</base></siteinfo>'

const episode = (title: string, number: number): string =>
  page(
    title,
    `{{Infobox episode|season=1|number=${number}|airdate={{Start date|2001|2|${number}}}|director=[[Flo Gray]]
    |guests=[[Bo Lind]] as [[The Heron]]}}`,
  )

const PAGES = [
  episode('The Drowning', 1),
  episode('The Ferry', 2),
  page('Drowning', '#REDIRECT [[The Drowning]]', '<ns>0</ns><redirect title="The Drowning" />'),
  page('Talk', '{{Infobox character|actor=Nobody}}', '<ns>1</ns>'),
  page('Prose', 'No infobox here, only [[The Ferry]].'),
  page(
    'Mara Quill',
    `{{Infobox character|name=Mara|portrayed by=[[Ana Roe]]|first=[[Drowning]]|status=Dead ([[The Ferry]])
    |species=Human|mother=[[Eve Quill|Eve]]|children=Tom<br>[[Mara Quill]]}}
== Appearances ==
* [[The Drowning]]
* [[The Ferry]] (mentioned only)
* [[Nowhere]]
== Trivia ==
* [[The Ferry]]`,
  ),
  page('Eve Quill', '{{Character|actor=Di Eck|alias=The Heron|first_appearance=[[The Ferry]]}}'),
]

const dump = async (xml: string | Uint8Array, name = 'dump.xml') => {
  const file = path.join(folder, name)
  await writeFile(file, xml)
  const { fetcher, stop } = await playCatalogue({})
  await stop()
  const got = await fromCatalogue({ catalogue: 'mediawiki', what: file }, { fetcher, now })
  expect(checkPack(JSON.stringify(got.pack)).faults).toEqual([])
  return got
}

const now = () => new Date('2003-01-01T12:00:00Z')

test('a dump gives the outline of a series, and of its characters what infoboxes say', async () => {
  const { universe, pack, doubts } = await dump(`${HEAD}${PAGES.join('')}</mediawiki>`)
  expect(doubts).toEqual([])
  expect(universe).toMatchObject({ id: 'reeds', name: 'Reeds' })
  expect(pack.works?.[0]?.seasons).toEqual([
    {
      number: 1,
      installments: [
        { number: 1, released: '2001-02-01', said: '2003-01-01' },
        { number: 2, released: '2001-02-02', said: '2003-01-01' },
      ],
    },
  ])
  expect(tellPack(pack).filter((line) => /mara|eve/.test(line))).toEqual([
    'character-mara-quill name Mara Quill @ reeds/1x01',
    'person-ana-roe plays character-mara-quill @ reeds/1x01',
    'character-mara-quill status dead @ reeds/1x02',
    'character-mara-quill relation child character-eve-quill @ reeds/1',
    'character-mara-quill relation parent Tom @ reeds/1',
    'character-mara-quill trait Human @ reeds/1',
    // She has another name, and nobody says which of the two is heard first.
    'character-eve-quill name Eve Quill @ reeds/1',
    'person-di-eck plays character-eve-quill @ reeds/1',
    'character-eve-quill alias The Heron @ reeds/1',
  ])
})

test('addresses are those of numbers, for titles give names away', async () => {
  const { pack } = await dump(`${HEAD}${PAGES.join('')}</mediawiki>`)
  const urls = new Set(pack.statements?.flatMap(({ sources = [] }) => sources.map(({ url }) => url)))
  expect(
    [...urls].every((url) => /^https:\/\/reeds\.example\/index\.php(?:\?curid=\d+)?$/.test(url ?? '')),
  ).toBe(true)
})

test('a gzipped dump is read as it is', async () => {
  const { pack } = await dump(gzipSync(`${HEAD}${PAGES.join('')}</mediawiki>`), 'dump.xml.gz')
  expect(pack.works?.[0]?.name).toBe('Reeds')
})

test('of a dump that breaks off, what came before is read, and everything else waits for all of the work', async () => {
  const { pack, doubts } = await dump(`${HEAD}${PAGES.join('')}<page><title>Lost </title></revision>`)
  expect(doubts.join()).toMatch(/breaks off after 5 articles/)
  expect(tellPack(pack)).toContain('character-mara-quill trait Human @ reeds')
})

test.each([
  ['no XML', 'Reeds'],
  ['another XML', '<rss><channel/></rss>'],
  ['nothing', ''],
])('%s is a sentence', async (_what, text) => {
  await expect(dump(text)).rejects.toMatchObject({ name: 'Problem', code: 'unreadable' })
})

test('a file that is not there is a sentence', async () => {
  const { fetcher, stop } = await playCatalogue({})
  await stop()
  const what = path.join(folder, 'none.xml')
  const taken = fromCatalogue({ catalogue: 'mediawiki', what }, { fetcher, now })
  await expect(taken).rejects.toMatchObject({ name: 'Problem', code: 'not-found' })
})

const ask = async (wikitext: unknown, title = 'Reeds') => {
  const answer = wikitext === null ? { error: { code: 'missingtitle', info: 'It is not there.' } } : null
  const { root, fetcher, stop } = await playCatalogue({
    '/api.php': answer ?? { parse: { title, pageid: 12, wikitext } },
  })
  try {
    return await fromCatalogue({ catalogue: 'mediawiki', what: `${root}/wiki/${title}` }, { fetcher, now })
  } finally {
    await stop()
  }
}

test('a page about a series tells who stars in it', async () => {
  const { pack, universe } = await ask(
    "{{Infobox television|name=Reeds|creator=[[Cy Dahl]]|starring={{Plainlist|\n* [[Ana Roe]]\n* [[Bo Lind]]}}|network=[[Marsh One]]|first_aired={{Start date|2001|2|3}}}}\n'''Reeds''' is …",
  )
  expect(universe.name).toBe('Reeds')
  expect(tellPack(pack).filter((line) => !/ name /.test(line))).toEqual([
    'reeds format series',
    'reeds release · 2001-02-03',
    'reeds airs-on organisation-marsh-one',
    'person-ana-roe cast',
    'person-bo-lind cast',
    'person-cy-dahl credit creator',
  ])
})

test.each([
  ['a page that is not there', null],
  ['a page without an infobox', "'''Reeds''' are plants."],
])('%s is a sentence', async (_what, wikitext) => {
  await expect(ask(wikitext)).rejects.toMatchObject({ name: 'Problem' })
})

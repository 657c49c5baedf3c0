/**
 * Whether packs made from what others collected tell anything too early, and how much they tell: chapter by chapter of
 * every book of the chapter guides, and episode by episode of Game of Thrones, beside what the collections alone
 * would have told.
 *
 *     node bench/run.mjs packs              each book from a pack of its own
 *     node bench/run.mjs packs --series     each book from the pack of its whole series; minutes
 *     node bench/run.mjs packs --tenths     only ten chapters of each book
 *     node bench/run.mjs packs --planted    makes mistakes on purpose, and fails where one is not found
 *     node bench/run.mjs packs --json       the same for machines
 *
 * Fails where something is told too early. Run after `npm run build`.
 */
import { parseArgs } from 'node:util'
import { builtParts } from './packs/builtParts.mjs'
import { guides, measureGuides } from './packs/measureGuides.mjs'
import { measureSeries, record } from './packs/measureSeries.mjs'
import { PLANTED_LEAKS } from './packs/plantedLeaks.mjs'

const { values: asked } = parseArgs({
  options: {
    json: { type: 'boolean' },
    series: { type: 'boolean' },
    tenths: { type: 'boolean' },
    planted: { type: 'boolean' },
  },
})

const parts = await builtParts()
if (asked.planted === true) await findPlanted()
else await measure()

async function measure() {
  const ofSeries = asked.series === true
  const books = await measureGuides(parts, { ofSeries, onlyTenths: asked.tenths === true })
  const series = await measureSeries(parts)
  const early = [...(books?.early ?? []), ...(series?.early ?? [])]
  if (asked.json === true) console.log(JSON.stringify({ books, series }, null, 2))
  else print({ books, series, early })
  if (early.length > 0) process.exitCode = 1
}

async function findPlanted() {
  for (const [leak, plant] of Object.entries(PLANTED_LEAKS)) {
    const universeFrom = async (...from) => {
      const universe = await parts.universeFrom(...from)
      return { ...universe, statements: plant([...universe.statements]) }
    }
    const books = await measureGuides({ ...parts, universeFrom }, { ofSeries: false, onlyTenths: true })
    if (books === null) return console.log(`Skipped, because ${guides} is not there.`)
    console.log(`${leak}: told too early ${books.early.length} times`)
    if (books.early.length === 0) process.exitCode = 1
  }
}

function print({ books, series, early }) {
  if (books === null) console.log(`Skipped, because ${guides} is not there.`)
  else printBooks(books)
  if (series === null) console.log(`Skipped, because ${record} is not there.`)
  else printSeries(series)
  for (const what of early) console.log(`too early: ${what}`)
}

function printBooks({ books: count, chapters, early: told, tenths, aloneEarly }) {
  console.log(
    `${count} books, ${chapters} chapters; told too early: ${told.length}. The guides alone would have told`,
  )
  console.log(
    `${aloneEarly.aliases} aliases, ${aloneEarly.ties} ties and ${aloneEarly.texts} texts too early, counted at each chapter.\n`,
  )
  console.log(
    '| read | names | aliases | ties | texts | the guides alone: names | aliases | of these too early | ties | texts |',
  )
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const [index, { shown, told: all, alone, inGuide, earlyAlone }] of tenths.entries()) {
    const ours = ['names', 'aliases', 'ties', 'texts'].map((kind) => percent(shown[kind], all[kind]))
    const theirs = ['names', 'aliases', 'ties', 'texts'].map((kind) => percent(alone[kind], inGuide[kind]))
    const [names, aliases, ties, texts] = theirs
    const cells = [
      `${index + 1}/10`,
      ...ours,
      names,
      aliases,
      percent(earlyAlone.aliases, alone.aliases),
      ties,
      texts,
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

function printSeries({ episodes, points, early: told, seasons, listed }) {
  console.log(
    `\n${episodes} episodes, looked at ${points} times; told too early: ${told.length}. The list alone tells`,
  )
  console.log(`${listed.names} names and ${listed.deaths} deaths to anyone.\n`)
  console.log(
    '| seen | names | deaths | killers | other ties | the list alone: deaths that have not happened |',
  )
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const { season, names, deaths, killings, kin, listedEarly } of seasons) {
    const cells = [names, deaths, killings, kin].map(([shown, all]) => percent(shown, all))
    console.log(`| season ${season} | ${[...cells, listedEarly].join(' | ')} |`)
  }
}

function percent(part, all) {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`
}

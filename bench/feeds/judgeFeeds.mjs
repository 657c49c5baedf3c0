import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** On this day all of them were out. */
const NOW = new Date('2026-01-01T00:00:00Z')

/**
 * What is understood of each feed in a folder. Beside a feed may lie what another parser finds in it, as JSON with the
 * same name.
 * @returns rows: how many items, and how many of them have a title, an address, a moment and words; or what was said
 */
export async function judgeFeeds(folder, feedFrom) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.xml'),
  )
  const rows = []
  for (const file of files.toSorted()) rows.push(await rowOf(path.join(folder, file), feedFrom))
  return rows
}

async function rowOf(file, feedFrom) {
  const name = path.basename(file, '.xml')
  const of = expectedItems(file.replace(/xml$/, 'json'))
  const incoming = { name, bytes: readFileSync(file), contentType: null, url: 'https://example.org/feed' }
  try {
    const { dialect, items, doubts } = await feedFrom(incoming, NOW)
    const count = (holds) => items.filter(holds).length
    return {
      feed: name,
      dialect,
      items: items.length,
      of,
      titles: count(({ title }) => title !== null),
      addresses: count(({ url }) => url !== null),
      moments: count(({ published }) => published !== null),
      words: count(({ body }) => body !== ''),
      says: [...doubts, ...new Set(items.flatMap((item) => item.doubts))].join(' '),
    }
  } catch (error) {
    if (error.name !== 'Problem') throw error
    return { feed: name, dialect: null, items: 0, of, says: `${error.message}. ${error.hint}` }
  }
}

function expectedItems(file) {
  if (!existsSync(file)) return null
  const { items, entries } = JSON.parse(readFileSync(file, 'utf8'))
  return (items ?? entries ?? []).length
}

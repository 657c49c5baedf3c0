/** What the feeds of a replay publish: real items, or as many made ones. */
import { existsSync, readFileSync } from 'node:fs'

/** @returns items with `title`, `summary`, `published` and `source`, the oldest first; null where there are none */
export function itemsToPublish({ file, generated }) {
  if (generated > 0) return Array.from({ length: generated }, (_, number) => madeItem(number, generated))
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const items = lines.filter((line) => line !== '').map((line) => JSON.parse(line))
  return items.toSorted((a, b) => (a.published < b.published ? -1 : 1))
}

const ABOUT = [
  'Jessica Jones',
  'Daredevil',
  'Luke Cage',
  'a cookery show',
  'Iron Fist',
  'the weather at sea',
  'The Defenders',
]
const SAID = ['was renewed', 'begins filming', 'adds a writer', 'premieres next year', 'was delayed']

/** Over four weeks; every other one is about something that nobody follows. */
function madeItem(number, count) {
  const about = ABOUT[number % ABOUT.length]
  const said = SAID[number % SAID.length]
  const published = new Date(Date.UTC(2026, 1, 20) + (number / count) * 28 * 86_400_000).toISOString()
  return {
    title: `“${about}” ${said}, says report ${number}`,
    summary: `The network told its partners in letter ${number} that “${about}” ${said}. It gave no reason.`,
    published,
    source: `paper${number % 4}`,
  }
}

/** The names that most of the items bear, by what their publishers say of them; none where nobody says. */
export function namesSpokenOf(file, most) {
  if (!existsSync(file)) return []
  const counts = new Map()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    for (const name of line === '' ? [] : JSON.parse(line).names)
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const often = [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return often.slice(0, most).map(([name]) => name)
}

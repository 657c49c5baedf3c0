/** Tells sections of encyclopedia articles about films that retell the plot from those about the film itself. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** One film in so many, by title, is kept from learning: `scripts/train-realm.mjs` leaves out the same. */
const HELD_OUT = 10

/**
 * Counts the sections of films that nothing was learnt from, and those rightly told.
 * @param folder of the sections
 * @param tellsPlot text → whether it retells a plot
 */
export function tallySections(folder, tellsPlot) {
  const lines = readFileSync(path.join(folder, 'sections.jsonl'), 'utf8').trim().split('\n')
  const sections = lines.map((line) => JSON.parse(line)).filter(({ text }) => text)
  const titles = [...new Set(sections.map(({ title }) => title))].toSorted((a, b) => (a < b ? -1 : 1))
  const heldOut = new Set(titles.filter((_, place) => place % HELD_OUT === 0))
  const asked = sections.filter(({ title, label }) => heldOut.has(title) && label !== 'other')
  const right = asked.filter(({ label, text }) => tellsPlot(text) === (label === 'in_story'))
  return { right: right.length, asked: asked.length }
}

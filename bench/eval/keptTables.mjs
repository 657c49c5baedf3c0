/** The tables in docs/reading.md: the figures that are kept there are what later ones are held against. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../where.mjs'
import { ROWS } from './rows.mjs'

const page = path.join(checkout, 'docs/reading.md')
/** Comments around what is written there: `<!-- figures -->` … `<!-- /figures -->`. */
const between = (name) => new RegExp(`(?<=<!-- ${name} -->\n)[\\s\\S]*?(?=<!-- /${name} -->)`)

/** @param blocks by name, what stands there from now on */
export function keepTables(blocks) {
  let text = readFileSync(page, 'utf8')
  for (const [name, block] of Object.entries(blocks)) {
    if (!between(name).test(text)) throw new Error(`docs/reading.md has no place for “${name}”.`)
    text = text.replace(between(name), () => `\n${block}\n\n`)
  }
  writeFileSync(page, text)
}

/** The kept figures by the ids of their rows; rows that the page does not have are absent. */
export function keptFigures() {
  const [table = ''] = between('figures').exec(readFileSync(page, 'utf8')) ?? []
  const kept = {}
  for (const line of table.split('\n')) {
    const [, measure, where, now] = line.split('|').map((cell) => cell.trim())
    const row = ROWS.find((each) => each.measure === measure && each.where === where)
    const share = /^(?<percent>[\d.]+) %$/.exec(now ?? '')?.groups?.percent
    if (row !== undefined && share !== undefined) kept[row.id] = Number(share) / 100
  }
  return kept
}

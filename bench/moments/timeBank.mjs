/** Reads TimeML documents: their text, creation day, and every DATE with a value that names a time, in EDTF. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { weekInterval } from './isoWeek.mjs'

const REFERENCES = new Set(['PRESENT_REF', 'PAST_REF', 'FUTURE_REF'])

export function readTimeBank(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.tml'))
    .toSorted((one, other) => (one < other ? -1 : 1))
    .map((file) => readDocument(readFileSync(path.join(folder, file), 'utf8')))
}

function readDocument(xml) {
  const created = /<DCT>.*?value="(\d{4}-\d{2}-\d{2})/s.exec(xml)?.[1]
  const body = xml.slice(xml.indexOf('<TEXT>') + '<TEXT>'.length, xml.indexOf('</TEXT>'))
  const labels = []
  const open = []
  let text = ''
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (piece.startsWith('<TIMEX3')) open.push({ start: text.length, attributes: piece })
    else if (piece === '</TIMEX3>') addLabel(labels, open.pop(), text.length)
    else if (!piece.startsWith('<')) text += unescapeXml(piece)
  }
  return { text, written: created === undefined ? null : { first: created, last: created }, labels }
}

function addLabel(labels, { start, attributes }, end) {
  const value = /value="([^"]*)"/.exec(attributes)?.[1] ?? ''
  if (!attributes.includes('type="DATE"') || REFERENCES.has(value)) return
  const part = PARTS[/mod="([^"]*)"/.exec(attributes)?.[1] ?? '']
  const accepts = [edtfOfTimeMl(value)]
  labels.push({ start, end, accepts, alike: part === undefined ? [] : partOf(accepts[0], part) })
}

/** TimeML says “early 1998” as 1998 with a modifier; our dates say which months, or years of a decade. */
const PARTS = {
  START: { months: ['01', '04'], years: [0, 3] },
  MID: { months: ['05', '08'], years: [4, 6] },
  END: { months: ['09', '12'], years: [7, 9] },
}

function partOf(edtf, { months, years }) {
  if (/^\d{4}$/.test(edtf)) return [`${edtf}-${months[0]}/${edtf}-${months[1]}`]
  return /^\d{3}X$/.test(edtf) ? [`${edtf.slice(0, 3)}${years[0]}/${edtf.slice(0, 3)}${years[1]}`] : []
}

const SEASONS = { SP: 21, SU: 22, FA: 23, WI: 24 }

/** TimeML's value in EDTF; values that EDTF has no like of stay as they are and match nothing. */
export function edtfOfTimeMl(value) {
  const [, year, season] = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value) ?? []
  if (season !== undefined) return `${year}-${SEASONS[season]}`
  const [, quarterYear, quarter] = /^(\d{4})-Q([1-4])$/.exec(value) ?? []
  if (quarter !== undefined) return `${quarterYear}-${32 + Number(quarter)}`
  const [, halfYear, half] = /^(\d{4})-H([12])$/.exec(value) ?? []
  if (half !== undefined)
    return half === '1' ? `${halfYear}-01/${halfYear}-06` : `${halfYear}-07/${halfYear}-12`
  const [, weekYear, week, weekend] = /^(\d{4})-W(\d{1,2})(-WE)?$/.exec(value) ?? []
  if (week !== undefined) return weekInterval(Number(weekYear), Number(week), weekend !== undefined)
  if (/^\d{3}X?$/.test(value)) return `${value.slice(0, 3)}X`
  if (/^\d{2}(XX)?$/.test(value)) return `${value.slice(0, 2)}XX`
  return value.replace(/(-XX)+$/, '').replace(/T.*$/, '')
}

const unescapeXml = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

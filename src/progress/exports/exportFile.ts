import Papa from 'papaparse'
import { parseXmlRecords, type XmlRecord } from './parseXmlRecords.js'

/** A file of an export, read as what it is. */
export interface ExportFile {
  /** As messages name it. */
  readonly name: string
  readonly content:
    | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly Cells[] }
    | { readonly kind: 'json'; readonly value: unknown }
    | { readonly kind: 'xml'; readonly records: readonly XmlRecord[] }
    /** Nothing of that kind; the reason as the end of a sentence that begins with the name. */
    | { readonly kind: 'none'; readonly reason: string }
}

/** By column. */
export type Cells = Readonly<Record<string, string>>

/** @param text decoded; a byte order mark does no harm */
export function parseExportFile(name: string, text: string): ExportFile {
  const bare = text.replace(/^\uFEFF/, '').trim()
  if (bare === '') return { name, content: { kind: 'none', reason: 'is empty' } }
  if (/^[[{]/.test(bare)) return { name, content: jsonIn(bare) }
  if (bare.startsWith('<')) return { name, content: xmlIn(bare) }
  return { name, content: tableIn(bare) }
}

function jsonIn(text: string): ExportFile['content'] {
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch {
    return { kind: 'none', reason: 'is JSON that breaks off or is damaged' }
  }
}

function xmlIn(text: string): ExportFile['content'] {
  const records = parseXmlRecords(text)
  return records === null
    ? { kind: 'none', reason: 'is XML that breaks off or is damaged' }
    : { kind: 'xml', records }
}

/** RFC 4180, and what spreadsheets make of it: other separators, blank lines. */
function tableIn(text: string): ExportFile['content'] {
  const { data, meta } = Papa.parse<Cells>(text, { header: true, skipEmptyLines: 'greedy' })
  const columns = (meta.fields ?? []).map((column) => column.trim())
  return columns.length < 2 ? { kind: 'none', reason: 'is no table' } : { kind: 'table', columns, rows: data }
}

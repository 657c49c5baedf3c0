import { SaxesParser } from 'saxes'

/** An element that holds only elements with text: `<anime><series_title>…</series_title>…</anime>`. */
export interface XmlRecord {
  readonly name: string
  readonly fields: Readonly<Record<string, string>>
}

/** Every element that stands directly in the root, with its own elements' text. Null where the document is damaged. */
export function parseXmlRecords(xml: string): readonly XmlRecord[] | null {
  const records: { name: string; fields: Record<string, string> }[] = []
  const open: string[] = []
  const parser = new SaxesParser()
  let isDamaged = false
  const addText = (text: string): void => {
    const [, , field] = open
    const record = records.at(-1)
    if (open.length === 3 && field !== undefined && record !== undefined)
      record.fields[field] = (record.fields[field] ?? '') + text
  }
  parser.on('opentag', ({ name }) => {
    open.push(name)
    if (open.length === 2) records.push({ name, fields: {} })
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('error', () => {
    isDamaged = true
  })
  parser.write(xml).close()
  return isDamaged ? null : records
}

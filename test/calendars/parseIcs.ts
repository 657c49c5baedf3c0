/** Reads a calendar as RFC 5545 says, and strictly, so that tests see what a calendar program sees. */

export interface ReadCalendar {
  /** Properties of the calendar itself, by name. */
  readonly properties: ReadonlyMap<string, string>
  readonly events: readonly ReadonlyMap<string, string>[]
}

/** @throws where a line is too long, ends otherwise than in CRLF, or is no property */
export function parseIcs(text: string): ReadCalendar {
  const properties = new Map<string, string>()
  const events: Map<string, string>[] = []
  let into = properties
  for (const line of unfolded(text)) {
    const { name, value } = propertyIn(line)
    if (line === 'BEGIN:VEVENT') events.push((into = new Map()))
    else if (line === 'END:VEVENT') into = properties
    else if (into.has(name)) throw new Error(`twice: ${line}`)
    else into.set(name, value)
  }
  return { properties, events }
}

/** 3.1: lines of at most 75 octets that end in CRLF; one that begins with a space goes on with the line before. */
function unfolded(text: string): string[] {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line does not end in CRLF')
  const lines = text.slice(0, -2).split('\r\n')
  const long = lines.find((line) => new TextEncoder().encode(line).length > 75)
  if (long !== undefined) throw new Error(`too long: ${long}`)
  return text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')
}

const PROPERTY = /^(?<name>[A-Z-]+)(?:;(?<parameters>[^:]*))?:(?<value>[^\p{Cc}]*)$/u

function propertyIn(line: string): { readonly name: string; readonly value: string } {
  const groups = PROPERTY.exec(line)?.groups
  if (groups === undefined) throw new Error(`no property: ${line}`)
  const name = [groups['name'], groups['parameters']].filter(Boolean).join(';')
  // 3.3.11: in texts, four characters stand for themselves only after a backslash.
  const value = (groups['value'] ?? '').replaceAll(/\\([\\;,nN])/g, (_, of: string) =>
    /n/i.test(of) ? '\n' : of,
  )
  return { name, value }
}

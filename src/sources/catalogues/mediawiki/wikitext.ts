/**
 * The little of wikitext that infoboxes and lists need: templates with their parameters, links, line breaks
 * (https://www.mediawiki.org/wiki/Help:Templates, https://www.mediawiki.org/wiki/Help:Links). Each function goes over its
 * text once, whatever is left open in it.
 */

export interface Template {
  /** In lower case, without underscores: `infobox television episode`. */
  readonly name: string
  /** By name in lower case with underscores: `air_date`; those without one by their place: `1`. */
  readonly params: ReadonlyMap<string, string>
}

/** Words of a page with the titles of the pages that they link to. */
export interface WikiWords {
  readonly text: string
  readonly links: readonly string[]
}

/** Infoboxes have more; of most templates, which are notes and links, there is then nothing to read. */
const FEWEST_PARAMS = 2

/** Deeper templates are parts of sentences. */
const DEEPEST = 3

const MARKS = /\{\{|\}\}|\[\[|\]\]|\|/g

/** The templates of a page that have several parameters, also those in others and after one that nobody closed. */
export function templatesIn(text: string): readonly Template[] {
  const open: { readonly isTemplate: boolean; readonly start: number; readonly cuts: number[] }[] = []
  const found: { readonly start: number; readonly template: Template }[] = []
  let depth = 0
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const top = open.at(-1)
    if (mark === '{{' || mark === '[[') {
      open.push({ isTemplate: mark === '{{', start: index, cuts: [] })
      if (mark === '{{') depth += 1
    } else if (mark === '|') {
      if (top?.isTemplate === true) top.cuts.push(index)
    } else if (mark === ']]') {
      if (top?.isTemplate === false) open.pop()
    } else if (depth > 0) {
      let closed = open.pop()
      while (closed?.isTemplate === false) closed = open.pop()
      depth -= 1
      if (closed !== undefined && closed.cuts.length >= FEWEST_PARAMS && depth < DEEPEST)
        found.push({ start: closed.start, template: templateOf(text, closed, index) })
    }
  }
  return found.toSorted((a, b) => a.start - b.start).map(({ template }) => template)
}

function templateOf(
  text: string,
  { start, cuts }: { readonly start: number; readonly cuts: readonly number[] },
  end: number,
): Template {
  const ends = [...cuts, end]
  const name = text
    .slice(start + 2, ends[0])
    .replaceAll(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase()
  const params = new Map<string, string>()
  for (const [index, cut] of cuts.entries()) {
    const piece = text.slice(cut + 1, ends[index + 1])
    const key = /^\s*(?<key>[\p{L}\p{N}_ -]{1,60}?)\s*=/u.exec(piece)
    const named = key?.groups?.['key']?.toLowerCase().replaceAll(/[\s-]+/g, '_')
    params.set(named ?? String(index + 1), (key === null ? piece : piece.slice(key[0].length)).trim())
  }
  return { name, params }
}

// Private characters, which no page needs, stand around links until the words are cut into entries.
const LINK = /\uE000([^\uE000-\uE002]*)\uE001([^\uE000-\uE002]*)\uE002/g
const BREAK = /\n[*#:;\s]*|^[*#:;\s]+|<br\b[^<>]*>|•/gi

/** Most entries of a list, and most letters of each, that anybody wants of an infobox. */
const MOST_ENTRIES = 60
const MOST_LETTERS = 300

/** What a parameter or a list says, one entry for each line of it, without mark-up. */
export function entriesIn(value: string): readonly WikiWords[] {
  return flat(value)
    .split(BREAK)
    .slice(0, MOST_ENTRIES)
    .map((entry) => ({
      text: plain(entry.replaceAll(LINK, '$2')).slice(0, MOST_LETTERS).trim(),
      links: [...entry.matchAll(LINK)].map(([, title = '']) => title),
    }))
    .filter(({ text }) => text !== '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  ndash: '–',
  '#39': "'",
}

const plain = (words: string): string =>
  words
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/'{2,5}/g, '')
    .replaceAll(/&(#?\w{1,8});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()

/** Templates and links as what a reader sees of them, the innermost first. */
function flat(value: string): string {
  const open: { readonly isTemplate: boolean; written: string }[] = []
  let written = ''
  let at = 0
  const write = (words: string): void => {
    const top = open.at(-1)
    if (top === undefined) written += words
    else top.written += words
  }
  for (const { 0: mark, index } of value.matchAll(/\{\{|\}\}|\[\[|\]\]/g)) {
    write(value.slice(at, index).replaceAll(/[\uE000-\uE002]/g, ''))
    at = index + mark.length
    if (mark === '{{' || mark === '[[') open.push({ isTemplate: mark === '{{', written: '' })
    else if (open.at(-1)?.isTemplate === (mark === '}}')) {
      const closed = open.pop()?.written ?? ''
      write(mark === '}}' ? templateWords(closed) : linkWords(closed))
    }
  }
  write(value.slice(at))
  return written + open.map((left) => left.written).join('')
}

function linkWords(inside: string): string {
  const [target = '', ...labels] = inside.split('|')
  if (/^(?:file|image|category|datei|bild|\w+:\w+:)/i.test(target.trim())) return ''
  return `\uE000${target.split('#')[0]?.trim() ?? ''}\uE001${labels.at(-1) ?? target}\uE002`
}

/** `{{Start date|2004|9|22}}` is a day, `{{Plainlist|…}}` its lines, and of most others the last words are shown. */
function templateWords(inside: string): string {
  const [name = '', ...params] = inside.split('|')
  const placed = params.filter((param) => !/^\s*[\w ]+=/.test(param))
  if (/\bdate\b/i.test(name)) {
    const numbers = placed.map((param) => param.trim()).filter((param) => /^\d{1,4}$/.test(param))
    return numbers
      .slice(0, 3)
      .map((number) => number.padStart(2, '0'))
      .join('-')
  }
  if (/^\s*(?:br|-)\s*$/i.test(name)) return '\n'
  return /list|ubl/i.test(name) ? placed.join('\n') : (placed.at(-1) ?? '')
}

/** A page without what readers do not see, and without its footnotes. */
export function withoutNotes(text: string): string {
  const visible = without(without(text, '<!--', '-->'), '<nowiki>', '</nowiki>')
  return without(visible.replaceAll(/<ref\b[^<>]*\/>/gi, ''), '<ref', '</ref>')
}

/** Stops where something is left open: the rest is text. */
function without(text: string, open: string, close: string): string {
  const kept: string[] = []
  let at = 0
  for (;;) {
    const start = text.indexOf(open, at)
    const end = start === -1 ? -1 : text.indexOf(close, start)
    if (end === -1) return at === 0 ? text : kept.join('') + text.slice(at)
    kept.push(text.slice(at, start))
    at = end + close.length
  }
}

/** The lines under the first heading that is called so, up to the next heading; null where there is none. */
export function sectionIn(text: string, title: RegExp): string | null {
  let start = -1
  for (const heading of text.matchAll(/^={2,6}([^=\n]+)={2,6}[ \t]*$/gm)) {
    if (start !== -1) return text.slice(start, heading.index)
    if (title.test((heading[1] ?? '').trim())) start = heading.index + heading[0].length
  }
  return start === -1 ? null : text.slice(start)
}

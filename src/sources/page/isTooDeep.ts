/**
 * Tells, before a page is parsed, whether its elements are nested without reason. Parsing takes time that grows with
 * the square of the depth, and Readability walks into itself; browsers stop at 512 levels.
 */

/** No written page comes near; below it everything after this check is fast and its stack safe. */
export const DEEPEST = 512

const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** Elements whose content is no markup: what looks like a tag in it is text. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp'])

/** Opening the key closes an open element of the value right before it (HTML, section 13.1.2.4, Optional tags). */
const CLOSES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    li: ['li'],
    dt: ['dt', 'dd'],
    dd: ['dt', 'dd'],
    option: ['option'],
    optgroup: ['option', 'optgroup'],
    td: ['td', 'th', 'thead'],
    th: ['th'],
    tr: ['tr', 'td', 'th'],
    tbody: ['thead', 'tbody'],
    tfoot: ['thead', 'tbody'],
    ...Object.fromEntries(
      'p div ul ol dl table blockquote pre section article aside header footer nav main form figure h1 h2 h3 h4 h5 h6'
        .split(' ')
        .map((name) => [name, ['p']]),
    ),
  }),
)

export function isTooDeep(html: string): boolean {
  // The only state of the scan is where the next tag is looked for and which elements are open there.
  const text = html.toLowerCase()
  const tags = /<(?:(!--)|(\/?)([a-z][^\s/>]*))/g
  const open: string[] = []
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    const name = tag[3] ?? ''
    if (tag[1] !== undefined) {
      tags.lastIndex = placeOf('-->', text, tags.lastIndex)
      continue
    }
    tags.lastIndex = tagEnd(text, tags.lastIndex)
    if (tag[2] === '/') closeElement(open, name)
    else if (!VOID.has(name) && !isSelfClosed(text[tags.lastIndex - 1], open)) openElement(open, name)
    if (open.length > DEEPEST) return true
    if (tag[2] === '' && RAW.has(name)) tags.lastIndex = placeOf(`</${name}`, text, tags.lastIndex)
  }
  return false
}

/** Where `wanted` next stands; what nobody closes reaches to the end of the page. */
function placeOf(wanted: string, text: string, from: number): number {
  const at = text.indexOf(wanted, from)
  return at === -1 ? text.length : at
}

/** Where the `>` of a tag stands: a quoted value may hold others, and tags that are none. */
function tagEnd(text: string, from: number): number {
  const attributes = /[^>"'=]+|=\s*(?:"[^"]*"|'[^']*')?|["']/y
  attributes.lastIndex = from
  let end = from
  while (attributes.test(text)) end = attributes.lastIndex
  return end
}

function openElement(open: string[], name: string): void {
  const closes = CLOSES.get(name)
  for (let top = open.at(-1); top !== undefined && closes?.includes(top) === true; top = open.at(-1))
    open.pop()
  open.push(name)
}

/** At most `DEEPEST` elements are open, so looking for the right one is short. */
function closeElement(open: string[], name: string): void {
  const at = open.lastIndexOf(name)
  if (at !== -1) open.length = at
}

/** `<path/>` closes itself in drawings and formulas only; `<div/>` does not. */
const isSelfClosed = (lastCharacter: string | undefined, open: readonly string[]): boolean =>
  lastCharacter === '/' && (open.includes('svg') || open.includes('math'))

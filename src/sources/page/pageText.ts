/**
 * An element's text as paragraphs: one for each block (paragraph, heading, list item, cell), a blank line between
 * them, white space collapsed as a browser shows it, and where in it the emphasis stands.
 */
import type { Span } from '../../model/reading.js'
import { isElement, isText, type PageElement, type PageNode } from './pageNode.js'

export interface PageText {
  readonly text: string
  readonly emphasis: readonly Span[]
}

/** Elements that stand in a line of text; every other one begins and ends a paragraph. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
)

/** Elements whose text nobody reads as part of the article. */
const SILENT = new Set(
  (
    'script style noscript template svg math canvas iframe object embed video audio form button select textarea ' +
    'input nav title head link meta rp'
  ).split(' '),
)

/** Titles of works are set in italics. */
const EMPHASIS = new Set(['i', 'em', 'cite'])

/** @param skipped further elements whose text is left out, such as `figcaption` */
export function pageText(root: PageElement, skipped: ReadonlySet<string> = new Set()): PageText {
  const writing = new Writing()
  write(root, { writing, skipped, depth: 0 })
  return writing.done()
}

interface Walk {
  readonly writing: Writing
  readonly skipped: ReadonlySet<string>
  /** How many elements of emphasis are open. */
  readonly depth: number
}

/** Calls itself once for each level, of which `isTooDeep` has left few. */
function write(node: PageNode, walk: Walk): void {
  const { writing } = walk
  if (isText(node)) writing.words(node.textContent ?? '', walk.depth > 0)
  if (!isElement(node) || SILENT.has(node.localName) || walk.skipped.has(node.localName)) return
  if (node.localName === 'br') return writing.breakLine()
  const isBlock = !INLINE.has(node.localName)
  const depth = EMPHASIS.has(node.localName) ? walk.depth + 1 : walk.depth
  if (isBlock) writing.breakParagraph()
  for (const child of node.childNodes) write(child, { ...walk, depth })
  if (isBlock) writing.breakParagraph()
}

const BREAKS = { none: '', space: ' ', line: '\n', paragraph: '\n\n' } as const

/** The text so far. A gap is written only when words follow it, so that nothing begins or ends with white space. */
class Writing {
  private readonly parts: string[] = []
  private readonly emphasis: { start: number; end: number }[] = []
  private length = 0
  private gap: keyof typeof BREAKS = 'none'

  words(text: string, isEmphasis: boolean): void {
    const visible = text.replace(/[\u00AD\u200B\u2060\uFEFF]+/g, '').replace(/\s+/g, ' ')
    if (visible.startsWith(' ') && this.gap === 'none') this.gap = 'space'
    const words = visible.trim()
    if (words === '') return
    const gap = this.length === 0 ? '' : BREAKS[this.gap]
    const start = this.length + gap.length
    if (isEmphasis) this.emphasise(start, start + words.length)
    this.parts.push(gap, words)
    this.length = start + words.length
    this.gap = visible.endsWith(' ') ? 'space' : 'none'
  }

  /** Two `<br>` in a row are how old pages write a new paragraph. */
  breakLine(): void {
    this.gap = this.gap === 'line' || this.gap === 'paragraph' ? 'paragraph' : 'line'
  }

  breakParagraph(): void {
    this.gap = 'paragraph'
  }

  done(): PageText {
    return { text: this.parts.join(''), emphasis: this.emphasis }
  }

  /** Pieces of one title (`<i>Silo <b>Two</b></i>`) that only a space divides are one span. */
  private emphasise(start: number, end: number): void {
    const last = this.emphasis.at(-1)
    const isJoined =
      last !== undefined && last.end === this.length && (this.gap === 'none' || this.gap === 'space')
    if (isJoined && last !== undefined) last.end = end
    else this.emphasis.push({ start, end })
  }
}

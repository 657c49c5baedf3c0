/** Lays the paragraphs of one article, as two readers see it, beside each other. */
import type { Span } from '../model/reading.js'
import { paragraphsOf, type Paragraph, type Part, type ShownArticle } from './paragraphsOf.js'

/** A paragraph as one reader has it, and as the other does; empty where they have none. */
export type Row = readonly [Paragraph, Paragraph]

/** @param more is shown everything that `less` is; what only it is shown is of the kind `added` */
export function* alignParagraphs(less: ShownArticle, more: ShownArticle): Generator<Row> {
  const left = paragraphsOf(less)
  const right = paragraphsOf(more, spansOnlyIn(more, less))
  let [a, b] = [0, 0]
  while (a < left.length || b < right.length) {
    const [one, next, other] = [left[a] ?? [], left[a + 1] ?? [], right[b] ?? []]
    const pairing = pairingOf({ one, next, other })
    if (pairing === 'mark and next') yield [[...one, ...next], other]
    else yield [pairing === 'right alone' ? [] : one, pairing === 'left alone' ? [] : other]
    if (pairing !== 'right alone') a += pairing === 'mark and next' ? 2 : 1
    if (pairing !== 'left alone') b++
  }
}

/** Whether a paragraph reads the same for both, and nothing of it is hidden from them. */
export function areAlike([one, other]: Row): boolean {
  return wordsOf(one) === wordsOf(other) && one.every(({ kind }) => kind !== 'mark')
}

export const wordsOf = (paragraph: Paragraph): string =>
  paragraph
    .map(({ words }) => words)
    .join('')
    .trim()

type Pairing = 'pair' | 'mark and next' | 'left alone' | 'right alone'

function pairingOf({ one, next, other }: Record<'one' | 'next' | 'other', Paragraph>): Pairing {
  if (sharesWords(one, other)) return 'pair'
  // A mark at the beginning of a paragraph stands alone; here it can be seen that it belongs to it.
  if (isOnly(one, 'mark') && isBegunBy(other, 'added') && sharesWords(next, other)) return 'mark and next'
  const isOtherApart = isOnly(other, 'added') || isOnly(other, 'mark')
  if (isOnly(one, 'mark')) return isOtherApart ? 'pair' : 'left alone'
  return isOtherApart ? 'right alone' : 'pair'
}

/** The sentences of `more` that `less` lacks. What both have stands in both in the same order. */
function spansOnlyIn(more: ShownArticle, less: ShownArticle): Span[] {
  const shared = less.reading.sentences.map(({ text }) => text)
  let next = 0
  return more.reading.sentences.filter(({ text }) => {
    if (text !== shared[next]) return true
    next++
    return false
  })
}

const isBegunBy = (paragraph: Paragraph, kind: Part['kind']): boolean =>
  paragraph.find(hasWords)?.kind === kind

const isOnly = (paragraph: Paragraph, kind: Part['kind']): boolean =>
  paragraph.length > 0 && paragraph.every((part) => part.kind === kind || !hasWords(part))

function sharesWords(one: Paragraph, other: Paragraph): boolean {
  const words = new Set(other.filter(isShared).map((part) => part.words.trim()))
  return one.some((part) => isShared(part) && words.has(part.words.trim()))
}

const isShared = (part: Part): boolean => part.kind === 'words' && hasWords(part)

const hasWords = ({ words }: Part): boolean => /\S/.test(words)

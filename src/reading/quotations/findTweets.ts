import type { Span } from '../../model/reading.js'
import type { Spoken } from './spoken.js'

/** “— Jane Roe (@janeroe) May 3, 2018”, as the embedding code of short messages writes it. */
const SIGNATURE =
  /(?:—|–|--?|&mdash;)\s?(?<name>[^\n()@—]{2,60}?)\s?\(@\w{1,30}\)(?:\s(?:on\s)?\p{Lu}\p{Ll}+\s\d{1,2},\s\d{4})?/gu
/** What ends an embedded message without being its words. */
const LINKS = /(?:\s*(?:pic\.twitter\.com\/\S+|https?:\/\/\S+))+\s*$/
const FEWEST_WORDS = 4
/** A message is not longer, and has no more paragraphs. */
const LONGEST = 700
const PARAGRAPHS = 8

/** Embedded messages: what stands before the signature, in its own paragraph or in those marked or right above. */
export function findTweets(text: string, paragraphs: readonly Span[]): Spoken[] {
  if (!text.includes('(@')) return []
  const found: Spoken[] = []
  let place = 0
  for (const match of text.matchAll(SIGNATURE)) {
    while ((paragraphs[place]?.end ?? Number.POSITIVE_INFINITY) <= match.index) place++
    const name = match.groups?.['name'] ?? ''
    const start = match.index + match[0].indexOf(name)
    const [first, ...rest] = partsBefore(text, paragraphs, { place, at: match.index })
    if (first === undefined) continue
    const source = { start, end: start + name.length, kind: 'name' as const }
    found.push({ parts: [first, ...rest], attribution: { source, cue: null }, carried: false })
  }
  return found
}

interface SignaturePlace {
  readonly place: number
  readonly at: number
}

function partsBefore(text: string, paragraphs: readonly Span[], { place, at }: SignaturePlace): Span[] {
  const own = paragraphs[place]
  const inline = own === undefined ? null : wordsOf(text, { start: own.start, end: at })
  if (inline !== null) return enough(text, [inline])
  const parts: Span[] = []
  for (let index = place - 1; index >= Math.max(0, place - PARAGRAPHS); index--) {
    const above = paragraphs[index]
    if (above === undefined) break
    const isMarked = text.charAt(above.start) === '>'
    if (parts.length > 0 && !isMarked) break
    const words = wordsOf(text, above)
    if (words !== null) parts.unshift(words)
    if (!isMarked && words !== null) break
  }
  return enough(text, parts)
}

/** The words of a paragraph without the mark before and the links behind; null when none are left. */
function wordsOf(text: string, { start, end }: Span): Span | null {
  if (end - start > LONGEST) return null
  const written = text.slice(start, end)
  const lead = /^[>\s]*/.exec(written)?.[0].length ?? 0
  const words = written.slice(lead).replace(LINKS, '').trimEnd()
  return words === '' ? null : { start: start + lead, end: start + lead + words.length }
}

function enough(text: string, parts: readonly Span[]): Span[] {
  const words = parts.flatMap((part) => text.slice(part.start, part.end).match(/[\p{L}\p{N}]+/gu) ?? [])
  return words.length >= FEWEST_WORDS ? [...parts] : []
}

import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { isTitleCase } from './isTitleCase.js'
import type { KnownName } from './lexicon.js'
import { tokensOf, type Token } from './tokens.js'
import type { WordTrie } from './wordTrie.js'

/** One place where something is named, before it is settled what it names. */
export interface NameFound extends Span {
  readonly surface: string
  /** Index of its sentence, and its tokens there: `from` inside, `to` not. */
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** Set as titles are, in quotation marks or in italics; or built as only titles are. */
  readonly marked: boolean
  readonly title: boolean
  readonly possessive: boolean
  /** A slash joins it to the name before: "Theo Brandt/The Lamplighter". */
  readonly afterSlash: boolean
  /** A bracket opens right before it, or closes right after it: "Nora Vale (Jane Roe)". */
  readonly inBrackets: boolean
  readonly endsBrackets: boolean
  readonly known: readonly KnownName[]
}

/** Tokens `from` (inside) to `to` (outside) of a sentence. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What a stretch of tokens is taken for. */
export type Taken = Pick<NameFound, 'marked' | 'title' | 'known'> & { readonly surface?: string }

export const PLAIN_NAME: Taken = { marked: false, title: false, known: [] }

/** A sentence while its names are taken one after another. */
export interface Page {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly titleCase: boolean
  readonly taken: Uint8Array
  readonly names: NameFound[]
  /** Runs that only the start of their sentence may have given a capital, until the article bears them out. */
  readonly pending: Stretch[]
}

/** What the article itself shows to be names: titles in quotation marks, and names in running text. */
export type Seen = WordTrie<'title' | 'name'>

export function openPage(sentence: Sentence): Page {
  const tokens = tokensOf(sentence.text, sentence.start)
  const taken = new Uint8Array(tokens.length)
  return { sentence, tokens, titleCase: isTitleCase(sentence, tokens), taken, names: [], pending: [] }
}

/** Takes tokens `from` to `to` for a name, unless another has some of them. */
export function take(page: Page, { from, to }: Stretch, as: Taken): void {
  const { sentence, tokens, taken, names } = page
  const first = tokens[from]
  const last = tokens[to - 1]
  if (first === undefined || last === undefined) return
  for (let at = from; at < to; at++) if (taken[at] === 1) return
  taken.fill(1, from, to)
  const charsBefore = sentence.text.slice(
    Math.max(0, first.start - sentence.start - 2),
    first.start - sentence.start,
  )
  const charsAfter = sentence.text.slice(last.end - sentence.start, last.end - sentence.start + 3)
  const abbreviated = INITIALS.test(last.text) && charsAfter.startsWith('.')
  const surface = sentence.text.slice(first.start - sentence.start, last.end - sentence.start)
  names.push({
    start: first.start,
    end: last.end + (abbreviated || as.known.some(bearsStop) ? stopAfter(sentence, last.end) : 0),
    surface: as.surface ?? (abbreviated ? `${surface}.` : surface),
    sentence: sentence.index,
    from,
    to,
    possessive: last.possessive,
    afterSlash: charsBefore.endsWith('/'),
    inBrackets: /[([]["“”'‘]?$/.test(charsBefore),
    endsBrackets: /^[,!?]?["”'’]?[)\]]/.test(charsAfter),
    // Not spread: names of one shape are read and copied several times as fast.
    marked: as.marked,
    title: as.title,
    known: as.known,
  })
}

/** "S.H.I.E.L.D"; not "U.S", which is often written without its stops. */
const INITIALS = /(?:\p{Lu}\.){2,}\p{Lu}$/u

const bearsStop = ({ name }: KnownName): boolean => name.endsWith('.')

/** "Warner Bros." keeps its full stop, except where that ends the sentence too: 1 or 0. */
const stopAfter = ({ start, text }: Page['sentence'], end: number): number =>
  /^\.(?=\s*[^\s"”’])/.test(text.slice(end - start, end - start + 3)) ? 1 : 0

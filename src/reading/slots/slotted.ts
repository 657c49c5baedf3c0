import type { Sentence } from '../sentences/splitSentences.js'
import { CLOSE, OPEN, type Slot } from './slot.js'

/** A sentence as rules see it: every slot is one sign with its letter and its number, the rest stands as written. */
export interface Slotted {
  readonly sentence: Sentence
  readonly text: string
  readonly slots: readonly Slot[]
  /** Where the sentence's text and the slotted text run side by side: [slotted position, document position]. */
  readonly anchors: readonly (readonly [number, number])[]
}

/**
 * Lays `slots` (in order of position, not overlapping) into the sentence; quotation marks around a slot are left out,
 * and so are the capitals of a headline. */
export function laySlots(sentence: Sentence, slots: readonly Slot[], titleCase: boolean): Slotted {
  let text = ''
  let at = sentence.start
  const anchors: [number, number][] = []
  const write = (from: number, to: number): void => {
    anchors.push([text.length, from])
    const words = withRoundBrackets(plain(sentence.text.slice(from - sentence.start, to - sentence.start)))
    text += titleCase ? words.toLowerCase() : words
  }
  slots.forEach((slot, i) => {
    const opening = /["“‘'_*]$/.test(sentence.text.slice(at - sentence.start, slot.start - sentence.start))
      ? 1
      : 0
    write(at, slot.start - opening)
    anchors.push([text.length, slot.start])
    text += `${OPEN}${slot.letter}${i}${CLOSE}`
    at = slot.end
    const verb = contractedAfter(sentence, slot)
    if (verb !== null) {
      anchors.push([text.length, at])
      text += verb.spelled
      at += verb.length
    }
    const closing =
      opening === 0 ? null : CLOSING.exec(sentence.text.slice(at - sentence.start, at - sentence.start + 3))
    if (closing === null) return
    // “Silo!” returns: the sign is of the title, and ends nothing.
    const ends =
      !/^[!?]$/.test(closing[0].charAt(0)) ||
      !/^ \p{Ll}/u.test(sentence.text.slice(at + closing[0].length - sentence.start))
    if (ends) write(at, at + closing[0].length - 1)
    at += closing[0].length
  })
  write(at, sentence.end)
  return { sentence, text, slots, anchors }
}

/** "She'll" and "he's" with the verb as a word of its own: nothing belongs to a pronoun in these forms. */
function contractedAfter(
  { text, start }: Sentence,
  slot: Slot,
): { readonly spelled: string; readonly length: number } | null {
  const [, mark, verb = ''] = CONTRACTED.exec(text.slice(slot.start - start, slot.end - start + 4)) ?? []
  const spelled = VERBS.get(verb)
  return mark === undefined || spelled === undefined
    ? null
    : { spelled: ` ${spelled}`, length: mark.length + verb.length }
}

const CONTRACTED = /^s?he(['’])(ll|d|s)\b/i
const VERBS: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['d', 'would'],
  ['s', 'is'],
])

/** What ends a title in quotation marks; American usage puts the comma inside. */
const CLOSING = /^[,.!?]?["”’'_*](?![sS]\b)/

/** One sort of apostrophe and dash, and none of our own signs: rules need not spell every variant. Lengths stay. */
const plain = (text: string): string =>
  UNPLAIN.test(text)
    ? text
        .replace(/[‘’ʼ]/g, "'")
        .replace(/[“”]/g, '"')
        .replace(/–/g, '—')
        .replace(/[\s\uE000\uE001]/g, ' ')
    : text

/** "[Ana Lopez]" is put in as "(Ana Lopez)" is; what is put in without a name stays. Lengths stay. */
const withRoundBrackets = (text: string): string =>
  text.includes('[') || text.includes(']')
    ? text.replace(/\[$/, '(').replace(/^([^[\]()]{0,40})\]/, '$1)')
    : text

/** Most pieces of a sentence have none of these. */
const UNPLAIN = /[‘’ʼ“”–\uE000\uE001]|[^\S ]/

/** The place in the document of a position in the slotted text. */
export function documentPosition(slotted: Slotted, position: number): number {
  let best: readonly [number, number] = [0, slotted.sentence.start]
  for (const anchor of slotted.anchors) {
    if (anchor[0] > position) break
    best = anchor
  }
  const slot = slotted.slots.find(
    (candidate) => candidate.start === best[1] && slotted.text.charAt(best[0]) === OPEN,
  )
  if (slot !== undefined) return position === best[0] ? slot.start : slot.end
  return best[1] + (position - best[0])
}

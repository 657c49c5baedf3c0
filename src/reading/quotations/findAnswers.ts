import type { Span } from '../../model/reading.js'
import type { NameSpan } from './piece.js'
import type { Spoken } from './spoken.js'

/** “Jane Roe:”, “Q:”, “ROE:” at the head of a paragraph, with or without the marks of bold type. */
const LABEL = /^[*_>\s]{0,6}(?<label>\p{Lu}[\p{L}.’' -]{0,40}?)[*_]{0,4}:[*_]{0,4}(?:\s+(?=\S)|$)/u
const QUESTION = /^(?:Q|Question|Interviewer|Host)$/
const ANSWER = /^(?:A|Answer)$/

/** A paragraph that a label opens. */
interface Turn {
  readonly paragraph: number
  /** The paragraph of its first words: the next one, where the label has a line of its own. */
  readonly first: number
  readonly label: string
  readonly labelStart: number
  readonly words: number
  readonly name: NameSpan | null
}

/**
 * The answers of an interview written as turns: “Variety: …? / Jane Roe: …”, “Q: … / A: …”. Who is asked stands in
 * the label, or for “A:” is the first person that the text names. Whoever only asks is left out.
 */
export function findAnswers(text: string, paragraphs: readonly Span[], names: readonly NameSpan[]): Spoken[] {
  const asks = ({ paragraph }: Turn): boolean => text.charAt((paragraphs[paragraph]?.end ?? 0) - 1) === '?'
  const turns = recurring(readTurns(text, paragraphs, names), asks)
  if (!turns.some(isPersonal) || areLetters(text, paragraphs, turns)) return []
  const interviewee = names.find(({ kind }) => kind === 'person') ?? names[0]
  const answering = new Set(turns.filter((turn) => !asks(turn)).map(whose))
  return turns.flatMap((turn, index): Spoken[] => {
    if (!answering.has(whose(turn))) return []
    const spoken = speaker(turn, interviewee)
    const own = paragraphs[turn.first]
    if (spoken === null || own === undefined) return []
    // Paragraphs without a label go on with the answer, but what follows the last turn is the article's.
    const until = turns[index + 1]?.paragraph ?? turn.first + 1
    const more = paragraphs.slice(turn.first + 1, until).map(({ start, end }) => ({ start, end }))
    const { span, carried } = spoken
    const source = { start: span.start, end: span.end, kind: 'name' as const }
    return [
      { parts: [{ start: turn.words, end: own.end }, ...more], attribution: { source, cue: null }, carried },
    ]
  })
}

function readTurns(text: string, paragraphs: readonly Span[], names: readonly NameSpan[]): Turn[] {
  const turns: Turn[] = []
  let next = 0
  for (const [paragraph, span] of paragraphs.entries()) {
    const head = text.slice(span.start, Math.min(span.end, span.start + 60))
    // Most paragraphs have no colon there; to ask first takes a fraction of the time.
    const match = head.includes(':') ? LABEL.exec(head) : null
    const label = match?.groups?.['label']
    if (match === null || label === undefined) continue
    const labelStart = span.start + match[0].indexOf(label)
    const isLine = span.start + match[0].length >= span.end
    const words = isLine ? paragraphs[paragraph + 1]?.start : span.start + match[0].length
    if (words === undefined) continue
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= labelStart) next++
    const name = names[next]
    const isNamed = name !== undefined && name.start <= labelStart + label.length - 2
    turns.push({
      paragraph,
      first: isLine ? paragraph + 1 : paragraph,
      label,
      labelStart,
      words,
      name: initialled(text, label, names) ?? (isNamed ? name : null),
    })
  }
  return turns
}

/** “Jane Roe:” and “JR:” are one. */
const whose = ({ name, label }: Turn): string => name?.key ?? label

/** Whom “JR:” stands for, where the text names a Jane Roe. */
function initialled(text: string, label: string, names: readonly NameSpan[]): NameSpan | null {
  if (!/^\p{Lu}{2,3}$/u.test(label)) return null
  const initials = ({ start, end }: NameSpan): string =>
    Array.from(text.slice(start, end).matchAll(/(?<!\p{L})\p{Lu}/gu), String).join('')
  return names.find((name) => name.kind === 'person' && initials(name) === label) ?? null
}

/**
 * The turns of labels that come at least twice, where at least two labels do: people take turns. A question and the answer
 * right after it are enough where full names are their labels.
 */
function recurring(turns: readonly Turn[], asks: (turn: Turn) => boolean): Turn[] {
  const counts = new Map<string, number>()
  for (const turn of turns) counts.set(whose(turn), (counts.get(whose(turn)) ?? 0) + 1)
  const isOneOf = (turn: Turn | undefined, answer: Turn | undefined): boolean =>
    turn !== undefined &&
    answer !== undefined &&
    answer.paragraph === turn.paragraph + 1 &&
    answer.label.includes(' ') &&
    answer.name?.kind === 'person' &&
    asks(turn)
  const kept = turns.filter(
    (turn, i) =>
      (counts.get(whose(turn)) ?? 0) >= 2 || isOneOf(turn, turns[i + 1]) || isOneOf(turns[i - 1], turn),
  )
  return new Set(kept.map(whose)).size < 2 ? [] : kept
}

const isPersonal = ({ label, name }: Turn): boolean =>
  ANSWER.test(label) ||
  (!HEADS_ENTRY.test(label) &&
    (name?.kind === 'person' || name?.kind === 'character' || /^\p{Lu}{3,}$/u.test(label)))

/** Questions that readers sign are answered by whoever writes the column. */
function areLetters(text: string, paragraphs: readonly Span[], turns: readonly Turn[]): boolean {
  const questions = turns.filter(({ label }) => QUESTION.test(label))
  return (
    questions.length > 0 &&
    questions.every(({ paragraph }) =>
      [paragraphs[paragraph], paragraphs[paragraph + 1]].some(
        (span) =>
          span !== undefined &&
          SIGNED.test(text.slice(Math.max(span.start, span.end - LONGEST_SIGNATURE), span.end)),
      ),
    )
  )
}

/** “… anything come of that? — Nora J., Altoona, Pa.” */
const SIGNED =
  /(?:[.?!…”")]\s*|^)(?:—|–|--)\s*\p{Lu}[\p{L}.]*,?(?: (?:in|of|from|via|\p{Lu}?[\p{L}.’']*),?){0,6}$/u
const LONGEST_SIGNATURE = 60

/** "Chance of Rain: none": a heading with small words in it is no name. */
const HEADS_ENTRY = /\b(?:of|the|an?|and|for|in|on|to|with)\b/

interface Answering {
  readonly span: Span
  readonly carried: boolean
}

function speaker(turn: Turn, interviewee: NameSpan | undefined): Answering | null {
  if (QUESTION.test(turn.label)) return null
  if (ANSWER.test(turn.label)) return interviewee === undefined ? null : { span: interviewee, carried: true }
  if (!isPersonal(turn)) return null
  return {
    span: turn.name ?? { start: turn.labelStart, end: turn.labelStart + turn.label.length },
    carried: false,
  }
}

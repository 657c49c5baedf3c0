import type { Span } from '../../model/reading.js'
import type { NameSpan } from './piece.js'
import type { Spoken } from './spoken.js'

/** “Jane Roe:”, “Q:”, “ROE:” at the head of a paragraph, with or without the marks of bold type. */
const LABEL = /^[*_>\s]{0,6}(?<label>\p{Lu}[\p{L}.’' -]{0,40}?)[*_]{0,4}:[*_]{0,4}\s+(?=\S)/u
const QUESTION = /^(?:Q|Question|Interviewer|Host)$/
const ANSWER = /^(?:A|Answer)$/

/** A paragraph that a label opens. */
interface Turn {
  readonly paragraph: number
  readonly label: string
  readonly labelStart: number
  readonly words: number
  readonly name: NameSpan | null
}

/**
 * The answers of an interview written as turns: “Variety: …? / Jane Roe: …”, “Q: … / A: …”. Who is asked stands in
 * the label, or for “A:” is the first person that the text names. Questions are left out unless a person asks them.
 */
export function findAnswers(text: string, paragraphs: readonly Span[], names: readonly NameSpan[]): Spoken[] {
  const turns = recurring(readTurns(text, paragraphs, names))
  if (!turns.some(isPersonal) || areLetters(text, paragraphs, turns)) return []
  const interviewee = names.find(({ kind }) => kind === 'person') ?? names[0]
  return turns.flatMap((turn, index): Spoken[] => {
    const spoken = speaker(turn, interviewee)
    const own = paragraphs[turn.paragraph]
    if (spoken === null || own === undefined) return []
    // Paragraphs without a label go on with the answer, but what follows the last turn is the article's.
    const until = turns[index + 1]?.paragraph ?? turn.paragraph + 1
    const more = paragraphs.slice(turn.paragraph + 1, until).map(({ start, end }) => ({ start, end }))
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
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= labelStart) next++
    const name = names[next]
    const isNamed = name !== undefined && name.start <= labelStart + label.length - 2
    turns.push({
      paragraph,
      label,
      labelStart,
      words: span.start + match[0].length,
      name: isNamed ? name : null,
    })
  }
  return turns
}

/** The turns of labels that come at least twice, where at least two labels do: people take turns. */
function recurring(turns: readonly Turn[]): Turn[] {
  const counts = new Map<string, number>()
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1)
  const kept = turns.filter(({ label }) => (counts.get(label) ?? 0) >= 2)
  return new Set(kept.map(({ label }) => label)).size < 2 ? [] : kept
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

/**
 * A reading as JSON: the shape that other programs rely on. It comes in pieces, one sentence, statement or mention
 * each, because the whole may be longer than a string may be.
 */
import type { Named } from '../model/entity.js'
import type { Problem } from '../model/problem.js'
import type { Reading } from '../model/reading.js'
import type { Statement } from '../model/statement.js'

/** `marks` are where passages are hidden from this reader; null where nothing is restricted. */
export function* readingJson(reading: Reading, marks: readonly object[] | null): Generator<string> {
  yield `{\n  "document": ${JSON.stringify(documentOf(reading))}`
  for (const [key, shapes] of listsOf(reading, marks)) {
    yield `,\n  "${key}": [`
    let isEmpty = true
    for (const shape of shapes) {
      yield `${isEmpty ? '' : ','}\n    ${JSON.stringify(shape)}`
      isEmpty = false
    }
    yield isEmpty ? ']' : '\n  ]'
  }
  yield '\n}\n'
}

/** The same keys on one line, as JSON Lines wants it, with the name of the input first. */
export function* readingLine(
  input: string,
  reading: Reading,
  marks: readonly object[] | null,
): Generator<string> {
  yield `{"input":${JSON.stringify(input)},"document":${JSON.stringify(documentOf(reading))}`
  for (const [key, shapes] of listsOf(reading, marks)) {
    yield `,"${key}":[`
    let comma = ''
    for (const shape of shapes) {
      yield comma + JSON.stringify(shape)
      comma = ','
    }
    yield ']'
  }
  yield '}\n'
}

/** What stands in the place of a reading that there is none of. */
export const problemLine = (input: string, { message, hint }: Problem): string =>
  `${JSON.stringify({ input, problem: { message, hint } })}\n`

type List = readonly [key: string, shapes: Iterable<object>]

function* listsOf(reading: Reading, marks: readonly object[] | null): Generator<List> {
  yield ['sentences', shaped(reading.sentences, sentenceOf)]
  yield ['statements', shaped(reading.statements, statementOf)]
  yield ['mentions', shaped(reading.mentions, mentionOf)]
  yield ['doubts', shaped(reading.doubts, ({ start, end, reason }) => ({ start, end, reason }))]
  if (marks !== null) yield ['marks', marks]
}

function* shaped<T>(items: readonly T[], shapeOf: (item: T) => object): Generator<object> {
  for (const item of items) yield shapeOf(item)
}

const documentOf = ({ document: head }: Reading): object => ({
  title: head.title,
  published: head.published,
  publishedBasis: head.publishedBasis,
  byline: head.byline,
  outlet: head.outlet,
  url: head.url,
})

const sentenceOf = (sentence: Reading['sentences'][number]): object => ({
  index: sentence.index,
  start: sentence.start,
  end: sentence.end,
  text: sentence.text,
  realm: sentence.realm,
  revealedIn: sentence.revealedIn,
  basis: sentence.basis,
})

const mentionOf = (mention: Reading['mentions'][number]): object => ({
  start: mention.start,
  end: mention.end,
  ...namedOf(mention),
})

const namedOf = ({ kind, id, name }: Named): object => ({ kind, id, name })

function statementOf(statement: Statement): object {
  const { work, season, installment } = statement
  return {
    id: statement.id,
    predicate: statement.predicate,
    subject: namedOf(statement.subject),
    object: statement.object && namedOf(statement.object),
    value: statement.value,
    role: statement.role,
    work: work && { id: work.id, name: work.name, season, installment },
    happens: statement.happens,
    happensText: statement.happensText,
    certainty: statement.certainty,
    negated: statement.negated,
    cue: statement.cue,
    realm: statement.realm,
    speakers: statement.speakers.map(({ name, outlet, said }) => ({ name, outlet, said })),
    evidence: statement.evidence.map(({ sentence, start, end, quote }) => ({ sentence, start, end, quote })),
    revealedIn: statement.revealedIn,
    basis: statement.basis,
  }
}

/**
 * A reading as JSON: the shape that other programs rely on. It comes in pieces, one sentence, statement or mention
 * each, because the whole may be longer than a string may be.
 */
import type { Named } from '../model/entity.js'
import type { Reading } from '../model/reading.js'
import type { Statement } from '../model/statement.js'

/** `marks` are where passages are hidden from this reader; null where nothing is restricted. */
export function* readingJson(reading: Reading, marks: readonly object[] | null): Generator<string> {
  yield `{\n  "document": ${JSON.stringify(documentOf(reading))},\n`
  yield* list('sentences', reading.sentences, sentenceOf)
  yield ',\n'
  yield* list('statements', reading.statements, statementOf)
  yield ',\n'
  yield* list('mentions', reading.mentions, mentionOf)
  yield ',\n'
  yield* list('doubts', reading.doubts, ({ start, end, reason }) => ({ start, end, reason }))
  if (marks !== null) {
    yield ',\n'
    yield* list('marks', marks, (mark) => mark)
  }
  yield '\n}\n'
}

function* list<T>(key: string, items: readonly T[], shapeOf: (item: T) => object): Generator<string> {
  yield `  "${key}": [`
  for (const [place, item] of items.entries()) {
    yield `${place === 0 ? '' : ','}\n    ${JSON.stringify(shapeOf(item))}`
  }
  yield items.length === 0 ? ']' : '\n  ]'
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

import { expect, test } from 'vitest'
import type { Article } from '../../../src/http/api.js'
import { paragraphsIn } from './paragraphsIn.js'

const mark = (at: number): Article['marks'][number] => ({ at, words: 'season 1', revealedIn: [], id: 'p-1' })

/** Only where its words stand matters here. */
const stating = (start: number, end: number) =>
  ({
    at: [{ start, end }],
    also: [],
    otherwise: [],
    stands: null,
  }) as unknown as Article['statements'][number]

/** Each paragraph on a line: what states something in brackets, a mark as a star. */
const drawn = (article: Parameters<typeof paragraphsIn>[0]): readonly string[] =>
  paragraphsIn(article).map(({ pieces }) =>
    pieces
      .map((piece) => (piece.kind === 'mark' ? '*' : piece.isSaid ? `[${piece.text}]` : piece.text))
      .join(''),
  )

test.each([
  ['plain lines', 'One.\n\nTwo.', [], [], ['One.', 'Two.']],
  ['words that state something', 'It is out. Yes.', [], [stating(0, 10)], ['[It is out.] Yes.']],
  ['statements that share words', 'abcdef', [], [stating(0, 4), stating(2, 6)], ['[ab][cd][ef]']],
  ['a mark between sentences', 'One.  Two.', [mark(5)], [], ['One. * Two.']],
  ['a mark where a paragraph was', 'One.\n\n\n\nTwo.', [mark(6)], [], ['One.', '*', 'Two.']],
  ['a mark at the end', 'One.', [mark(4)], [], ['One.*']],
  ['words that go on in the next line', 'ab\ncd', [], [stating(1, 4)], ['a[b]', '[c]d']],
] as const)('shows %s', (_, text, marks, statements, shown) => {
  expect(drawn({ text, marks, statements })).toEqual(shown)
})

test('a statement stands beside the paragraph in which it begins', () => {
  const [first, second] = paragraphsIn({ text: 'ab\ncd', marks: [], statements: [stating(3, 5)] })
  expect([first?.statements.length, second?.statements.length]).toEqual([0, 1])
})

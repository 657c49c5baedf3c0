import { expect, test } from 'vitest'
import { linesIn } from './linesIn.js'

async function* stream(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Promise.resolve(Buffer.from(chunk))
}

async function cut(chunks: readonly string[], limit = 100): Promise<(string | null)[]> {
  const lines: (string | null)[] = []
  for await (const { bytes } of linesIn(stream(chunks), limit))
    lines.push(bytes && Buffer.from(bytes).toString())
  return lines
}

test.each<[string, string[], (string | null)[]]>([
  ['lines in one piece', ['a\nb\n'], ['a', 'b']],
  ['a last line without its line feed', ['a\nb'], ['a', 'b']],
  ['lines over several pieces', ['a', 'b\nc', 'd', '\n'], ['ab', 'cd']],
  ['blank lines', ['\n\na\n'], ['', '', 'a']],
  ['other line ends of Unicode inside a line', ['a\u2028b\rc\n'], ['a\u2028b\rc']],
  ['a line beyond the limit', ['a\n', 'x'.repeat(80), 'x'.repeat(80), '\nb\n'], ['a', null, 'b']],
  ['nothing', [], []],
])('%s', async (_what, chunks, lines) => {
  expect(await cut(chunks)).toEqual(lines)
})

test('each line says how much of the stream lies before the next', async () => {
  const ends: number[] = []
  for await (const { end } of linesIn(stream(['ab\nc', 'd\ne']), 100)) ends.push(end)
  expect(ends).toEqual([3, 6, 7])
})

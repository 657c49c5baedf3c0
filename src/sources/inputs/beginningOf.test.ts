import { expect, test } from 'vitest'
import { beginningOf } from './beginningOf.js'

async function* stream(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Promise.resolve(Buffer.from(chunk))
}

test.each<[string, string[], string | null]>([
  ['a line of JSON', ['{"a":1}\n{"b":2}\n'], '{"a":1}'],
  ['a line over several pieces', ['{"a"', ':1}\n', '{'], '{"a":1}'],
  ['one line without its line feed', ['{"a":1}'], '{"a":1}'],
  ['white space and a mark before it', ['\uFEFF\n ', ' {}\n'], '{}'],
  ['an article', ['Harbour ', 'returns.\n{}\n'], null],
  ['nothing but white space', [' \n', '\n'], null],
  ['nothing', [], null],
])('%s begins so, and nothing of it is lost', async (_what, chunks, expected) => {
  const { object, stream: whole } = await beginningOf(stream(chunks), 100)
  expect(object && Buffer.from(object).toString()).toBe(expected)
  const pieces: string[] = []
  for await (const piece of whole) pieces.push(piece.toString())
  expect(pieces.join('')).toBe(chunks.join(''))
})

test('it does not look for ever for the end of a line', async () => {
  let asked = 0
  async function* endless(): AsyncGenerator<string> {
    for (;;) {
      asked += 1
      yield Promise.resolve('{'.repeat(10))
    }
  }
  await beginningOf(endless(), 100)
  expect(asked).toBeLessThan(20)
})

import { expect, test } from 'vitest'
import { findQuoted } from './findQuoted.js'

/** Lines stand for paragraphs. */
function quotedIn(text: string): string[] {
  let at = 0
  const paragraphs = text.split('\n').map((line) => {
    const span = { start: at, end: at + line.length }
    at += line.length + 1
    return span
  })
  return findQuoted(text, paragraphs).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['curly double', 'She said “it rained all day” and left.', ['it rained all day']],
  ['straight double', 'She said "it rained all day" and left.', ['it rained all day']],
  ['curly single', 'She said ‘it rained all day’ and left.', ['it rained all day']],
  ['straight single', "She said 'it rained all day' and left.", ['it rained all day']],
  ['two in a row', '"One day," she said. "One more day."', ['One day,', 'One more day.']],
  ['after a dash', 'The rule—"nobody sleeps"—held.', ['nobody sleeps']],
  ['in brackets', 'She left ("for good this time").', ['for good this time']],
  ['closing marks on both sides', '”It rained all day,” she said.', ['It rained all day,']],
])('finds %s marks', (_name, text, words) => {
  expect(quotedIn(text)).toEqual(words)
})

test.each([
  ["The writers' room didn't open; it's the show's third year."],
  ["Rock 'n' roll of the '90s isn't dead."],
  ['The ’90s belonged to the actors’ guild.'],
  ['He is 6\'2" tall.'],
])('takes apostrophes for apostrophes: %s', (text) => {
  expect(quotedIn(text)).toEqual([])
})

test('leaves single marks inside double ones to the quotation', () => {
  expect(quotedIn('“I thought, ‘This is it,’ and left,” she said.')).toEqual([
    'I thought, ‘This is it,’ and left,',
  ])
})

test('leaves double marks inside double ones to the quotation, where both are closed', () => {
  expect(quotedIn('“We called it “the cave” for years,” she said.')).toEqual([
    'We called it “the cave” for years,',
  ])
  expect(quotedIn('“We had no script, she said. “It rained.”')).toEqual(['We had no script', 'It rained.'])
})

test('keeps apostrophes inside single marks', () => {
  expect(quotedIn("'I don't think it's over,' she said.")).toEqual(["I don't think it's over,"])
})

test('goes on over paragraphs that open anew', () => {
  const text = '“It rained all day.\n“And all night,” she said.'
  expect(quotedIn(text)).toEqual(['It rained all day.', 'And all night,'])
})

test('ends a quotation whose closing mark is lost before its reporting clause', () => {
  expect(quotedIn('"It rained all day she said.\nThen it stopped.')).toEqual(['It rained all day'])
})

test('cuts unmarked reporting clauses out where a text loses its commas', () => {
  const text = '"It rained all day Roe said with a smile. We had to swim home." Nobody drowned.'
  expect(quotedIn(text)).toEqual(['It rained all day', 'We had to swim home.'])
})

test('keeps “what she said” in the quotation where marks are whole', () => {
  const text =
    '"I never forgot what she said. It rained," he said. "And I loved the way Roe said. It was odd."'
  expect(quotedIn(text)).toEqual([
    'I never forgot what she said. It rained,',
    'And I loved the way Roe said. It was odd.',
  ])
})

import { expect, test } from 'vitest'
import { entriesIn, sectionIn, templatesIn, withoutNotes } from './wikitext.js'

const told = (text: string) => templatesIn(text).map(({ name, params }) => [name, Object.fromEntries(params)])

test('a template has a name and parameters, in which links and templates stand whole', () => {
  const text = 'A {{Infobox_Character |name = [[Mara|M. Quill]]|Air date={{Start date|2001|2|3}}| third}} b'
  expect(told(text)).toEqual([
    ['infobox character', { name: '[[Mara|M. Quill]]', air_date: '{{Start date|2001|2|3}}', 3: 'third' }],
    ['start date', { 1: '2001', 2: '2', 3: '3' }],
  ])
})

test.each([
  ['one before it', '{{ open {{box|a=1|b=2}}', [['box', { a: '1', b: '2' }]]],
  ['a link in it', '{{box|c=3|a=[[open|b=2}}', [['box', { c: '3', a: '[[open|b=2' }]]],
  ['itself', '{{box|a=1|b=2', []],
  ['nothing', '}} ]] |', []],
])('what is left open costs only %s', (_what, text, expected) => {
  expect(told(text)).toEqual(expected)
})

test.each([
  ['[[Mara Quill|Mara]]<br/>[[Tom]] (son)', ['Mara > Mara Quill', 'Tom (son) > Tom']],
  ["* [[A]]\n* '''B''' &amp; C", ['A > A', 'B & C > ']],
  ['{{Plainlist|\n* [[A]]\n* B}}', ['A > A', 'B > ']],
  ['{{Start date|2001|2|3|df=y}}', ['2001-02-03 > ']],
  ['{{ep|[[The Drowning]]}}', ['The Drowning > The Drowning']],
  ['[[File:mara.jpg|thumb]]', []],
  ['[[open', ['open > ']],
])('%j says %j', (value, entries) => {
  expect(entriesIn(value).map(({ text, links }) => `${text} > ${links.join()}`)).toEqual(entries)
})

test('comments and footnotes are no part of a page', () => {
  expect(withoutNotes('a<!-- b --> c<ref name="x" /> d<ref>e</ref> f<!-- g')).toBe('a c d f<!-- g')
})

test('a section goes up to the next heading', () => {
  expect(sectionIn('a\n== Appearances ==\n* b\n=== Later ===\nc', /^appearances$/i)?.trim()).toBe('* b')
})

test('a megabyte of openings takes no longer than one of words', () => {
  const text = '{{[[|'.repeat(200_000)
  expect(templatesIn(text)).toEqual([])
  expect(entriesIn(text).length).toBeLessThan(61)
  expect(withoutNotes('<!--<ref>'.repeat(100_000)).length).toBe(900_000)
})

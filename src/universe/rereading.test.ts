import { expect, test } from 'vitest'
import type { Entry } from '../model/entry.js'
import type { KnownStatement, Source } from '../model/statement.js'
import { isWithdrawn } from './isWithdrawn.js'
import { rereading } from './rereading.js'
import { universeOf } from './universeOf.js'

const from = (document: string, parts: Partial<Source> = {}): Source => ({
  url: `https://example.org/${document}`,
  said: '2016',
  quote: 'Mara lives.',
  document,
  recordedOn: '2020-01-01T00:00:00Z',
  ...parts,
})
const PACK: Source = { url: 'https://example.org/', said: null, quote: null }

function asserted(id: string, ...sources: Source[]): Entry {
  const nothing = { object: null, role: null, work: null, season: null, installment: null, happens: null }
  const told = { happensText: null, certainty: 'certain', negated: false, cue: null, realm: 'story' } as const
  const statement: KnownStatement = {
    id,
    predicate: 'status',
    subject: 'mara',
    value: id,
    speakers: [],
    revealedIn: [],
    basis: 'cue',
    ...nothing,
    ...told,
    sources,
  }
  return { kind: 'asserted', statement }
}

/** Reads document `a` again, and `b` where it says something, and gives what follows in a few words. */
function revise(
  before: readonly Entry[],
  says: { readonly a: readonly Entry[]; readonly b?: readonly Entry[] },
): readonly Entry[] {
  const again = rereading(universeOf(before), '2020-02-02')
  for (const [document, entries] of Object.entries(says)) again.note(document, entries)
  return again.revisions()
}
const brief = (entries: readonly Entry[]): string[] =>
  entries.map((entry) => ('source' in entry ? `${entry.kind} ${entry.statement}` : entry.kind))

test.each([
  ['the same as before', [asserted('s', from('a'))], { a: [asserted('s', from('a'))] }, []],
  ['no more', [asserted('s', from('a'))], { a: [] }, ['withdrawn s']],
  [
    'in other words elsewhere',
    [asserted('s', from('a'))],
    { a: [asserted('t', from('a', { quote: 'So.' }))] },
    ['withdrawn s'],
  ],
  [
    'something else in the same words',
    [asserted('s', from('a'))],
    { a: [asserted('t', from('a'))] },
    ['corrected s'],
  ],
  [
    'no more, but another does',
    [asserted('s', from('a'), from('b'))],
    { a: [], b: [asserted('s', from('b'))] },
    [],
  ],
  ['no more, nor does another', [asserted('s', from('a'), from('b'))], { a: [], b: [] }, ['withdrawn s']],
  ['no more, but another does whose text is not kept', [asserted('s', from('a'), from('b'))], { a: [] }, []],
  ['no more, but a pack does', [asserted('s', from('a'), PACK)], { a: [] }, []],
  [
    'no more, where its outlet stands beside it',
    [asserted('s', from('a'), { ...PACK, said: '2016' })],
    { a: [] },
    ['withdrawn s'],
  ],
] as const)('a document that says %s', (_, before, says, expected) => {
  expect(brief(revise(before, says))).toEqual(expected)
})

test('what was withdrawn so is confirmed when it is found again, and then stands', () => {
  const first = [asserted('s', from('a'))]
  const withdrawn = revise(first, { a: [] }).map((entry) => recorded(entry, '2020-02-02T00:00:00Z'))
  expect(standing([...first, ...withdrawn])).toEqual([])
  expect(revise([...first, ...withdrawn], { a: [] })).toEqual([])

  const confirmed = revise([...first, ...withdrawn], { a: first }).map((entry) =>
    recorded(entry, '2020-03-03T00:00:00Z'),
  )
  expect(brief(confirmed)).toEqual(['confirmed s'])
  expect(standing([...first, ...withdrawn, ...confirmed])).toEqual(['s'])
  expect(revise([...first, ...withdrawn, ...confirmed], { a: first })).toEqual([])
})

const recorded = (entry: Entry, recordedOn: string): Entry =>
  'source' in entry ? { ...entry, source: { ...entry.source, recordedOn } } : entry

const standing = (entries: readonly Entry[]): string[] =>
  [...universeOf(entries).statements].filter((each) => !isWithdrawn(each)).map(({ id }) => id)

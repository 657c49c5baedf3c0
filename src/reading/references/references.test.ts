import { expect, test } from 'vitest'
import { NOTHING_KNOWN } from '../../model/universe.js'
import { decideKinds } from '../names/decideKinds.js'
import { findNames } from '../names/findNames.js'
import { lexiconFor } from '../names/lexicon.js'
import { resolveNames } from '../names/resolveNames.js'
import { splitSentences } from '../sentences/splitSentences.js'
import { findDoubts } from './findDoubts.js'
import { resolveReferences } from './resolveReferences.js'

function read(text: string) {
  const sentences = splitSentences(text)
  const lexicon = lexiconFor(NOTHING_KNOWN)
  const names = findNames(sentences, lexicon, [])
  const mentions = resolveReferences(sentences, names.tokens, resolveNames(decideKinds(names), lexicon))
  return { sentences, tokens: names.tokens, mentions }
}

/** What the pronouns and descriptions of a text stand for: `she → Laura Whitcombe`. */
function referencesIn(text: string): string[] {
  return read(text).mentions.flatMap(({ by, start, end, entity }) =>
    by === 'name' ? [] : [`${text.slice(start, end)} → ${entity.name}`],
  )
}

/** The words that reading could not settle. */
const doubtsIn = (text: string): string[] =>
  findDoubts(read(text)).map(({ start, end }) => text.slice(start, end))

const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  'The film “Cold Harbor” beat the whole “Iron Vale” movie franchise. The movie opens on Friday.': [
    'The movie → Cold Harbor',
  ],
  'Laura Whitcombe left. “It was time,” she said.': ['she → Laura Whitcombe'],
  'Laura Whitcombe met Peter Alsop. She left early.': ['She → Laura Whitcombe'],
  'Laura Whitcombe met Peter Alsop. He left early.': ['He → Peter Alsop'],
  'Laura Whitcombe plays Agnes Thorne. “I love Agnes,” she told us.': ['she → Laura Whitcombe'],
  'Laura Whitcombe plays Agnes Thorne. Agnes is lost. “I love that,” said she.': ['she → Laura Whitcombe'],
  'Quillon Stonebridge brought her own chair. Peter Alsop sat. “Mine,” she said.': [
    'she → Quillon Stonebridge',
  ],
  'Laura Whitcombe left. The actress has other plans.': ['The actress → Laura Whitcombe'],
  'Peter Alsop left. The 35-year-old has other plans.': ['The 35-year-old → Peter Alsop'],
  'Peter Alsop left. The Oscar winner has other plans.': ['The Oscar winner → Peter Alsop'],
  'Peter Alsop left. This director has other plans.': ['This director → Peter Alsop'],
  'Laura Whitcombe left. The “Salt House” star has other plans.': ['star → Laura Whitcombe'],
  'Laura Whitcombe left. “Salt House” star Peter Alsop stayed.': [],
  'Peter Alsop left. His other television roles were small.': ['His → Peter Alsop'],
  'Peter Alsop left. His hat stayed.': [],
  'The actor who left is back. Peter Alsop told us.': ['The actor → Peter Alsop'],
  'We met Quillon Stonebridge. Peter Alsop plays Dexter. Is Dexter lost? He won’t be playing him.': [
    'He → Peter Alsop',
  ],
  'They renewed “Salt House.” The series returns in May.': ['The series → Salt House'],
  'They renewed “Salt House.” The hit drama returns in May.': ['The hit drama → Salt House'],
  'NBC renewed “Salt House.” The network is glad.': ['The network → NBC'],
  'Lionsgate spoke to Variety of “Salt House.” It hurt. Variety says the studio is glad.': [
    'the studio → Lionsgate',
  ],
  'They renewed “Salt House.” The series The Long Road was cut.': [],
  'They renewed “Salt House.” The show creator left.': [],
  'Peter Alsop left. The director of the play stayed.': [],
  'Peter Alsop met Laura Whitcombe, the creator and writer of “Salt House.”': [],
  'Laura Whitcombe left. Peter Alsop will be the director.': [],
  'Laura Whitcombe left. Peter Alsop signed on as the new director.': [],
  'Laura Whitcombe left, as the actress told us.': ['the actress → Laura Whitcombe'],
  'They renewed “Salt House.” The next show is a mess.': [],
  'It rained. She said so.': [],
  'Laura Whitcombe met the wife of Ann Darrow. “It was fine,” she said.': ['she → Laura Whitcombe'],
  'Laura Whitcombe opened up about her feud with Ann Darrow. “It was fine,” she said.': [
    'she → Laura Whitcombe',
  ],
  'It was Peter Alsop (whom Paul Marsh knew). “Ken Darrow knew. He won,” he said.': [
    'He → Ken Darrow',
    'he → Peter Alsop',
  ],
  'Laura Whitcombe left. She knew Ann Darrow and Joan Marsh. “It was fine,” she said.': [
    'She → Laura Whitcombe',
    'she → Laura Whitcombe',
  ],
  'Actor Peter Alsop said director Paul Marsh was fine. The director agreed.': ['The director → Paul Marsh'],
  'Peter Alsop, who made his name as a director, met Paul Marsh. The helmer left.': [
    'The helmer → Peter Alsop',
  ],
  'Laura Whitcombe left. The six-time Grammy winner was tired.': [
    'The six-time Grammy winner → Laura Whitcombe',
  ],
}

test.each(Object.entries(STANDS_FOR))('references in: %s', (text, references) => {
  expect(referencesIn(text)).toEqual(references)
})

const DOUBTED: Readonly<Record<string, readonly string[]>> = {
  'It rained. She said so.': ['She'],
  'It rained. “Yes,” said he.': ['he'],
  'Laura Whitcombe left. She said so.': [],
  'It rained. She sang.': [],
  'Ann Darrow met Joan Darrow. Darrow laughed.': ['Darrow'],
  'Ann Darrow met Joan Marsh. Darrow laughed.': [],
  'Ann Darrow met Joan Darrow. Joan laughed.': [],
}

test.each(Object.entries(DOUBTED))('doubts in: %s', (text, doubts) => {
  expect(doubtsIn(text)).toEqual(doubts)
})

test('a doubt repeats no name, which may be hidden from whoever reads it', () => {
  const [doubt] = findDoubts(read('Ann Darrow met Joan Darrow. Darrow laughed.'))
  expect(doubt?.reason).not.toMatch(/Darrow/)
})

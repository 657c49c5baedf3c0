import { expect, test } from 'vitest'
import { playCatalogue } from '../../test/catalogues/playCatalogue.js'
import { parsePack } from '../sources/pack/parsePack.js'
import { packTextFromCatalogue } from './packTextFromCatalogue.js'

test('a film is a pack as text, its synopsis an event that waits for it', async () => {
  const film = { id: 11, title: 'Low Tide', release_date: '2003-04-05', overview: 'The last\ntide.' }
  const { root, fetcher, stop } = await playCatalogue({ '/movie/11': film })
  const world = {
    fetcher,
    now: () => new Date('2004-05-06T00:00:00Z'),
    roots: { tmdb: root },
    keys: { tmdb: 'k' },
  }
  const { text, leftOut } = await packTextFromCatalogue(
    { catalogue: 'tmdb', what: 'movie/11' },
    world,
    'yaml',
  )
  await stop()
  expect(leftOut).toEqual([])
  expect(parsePack(text, 'film.yaml').statements?.at(-1)).toEqual({
    subject: 'low-tide',
    predicate: 'event',
    value: 'The last tide.',
    revealedIn: ['low-tide'],
    sources: [{ url: 'https://www.themoviedb.org/movie/11', said: '2004-05-06' }],
  })
})

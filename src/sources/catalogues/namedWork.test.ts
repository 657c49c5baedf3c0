import { expect, test } from 'vitest'
import { namedWork } from './namedWork.js'

test.each([
  ['https://www.tvmaze.com/shows/82/reeds', 'tvmaze', 'https://www.tvmaze.com/shows/82'],
  ['http://tvmaze.com/shows/82', 'tvmaze', 'https://www.tvmaze.com/shows/82'],
  ['tvmaze:82', 'tvmaze', 'https://www.tvmaze.com/shows/82'],
  ['https://www.themoviedb.org/tv/46-reeds?language=de', 'tmdb', 'https://www.themoviedb.org/tv/46'],
  ['https://www.themoviedb.org/tv/46-reeds/season/1', 'tmdb', 'https://www.themoviedb.org/tv/46'],
  ['tmdb:movie/11', 'tmdb', 'https://www.themoviedb.org/movie/11'],
  ['https://www.wikidata.org/wiki/Q12#P1', 'wikidata', 'https://www.wikidata.org/wiki/Q12'],
  ['wikidata:q12', 'wikidata', 'https://www.wikidata.org/wiki/Q12'],
  ['https://reeds.example/wiki/Reeds#Cast', 'mediawiki', 'https://reeds.example/wiki/Reeds'],
  [
    'mediawiki:https://reeds.example/w/index.php?title=Reeds',
    'mediawiki',
    'https://reeds.example/w/index.php?title=Reeds',
  ],
])('%s is a work of %s', (words, catalogue, address) => {
  expect(namedWork(words)).toEqual({ catalogue, what: address, address })
})

test.each([
  'https://www.tvmaze.com/',
  'https://www.tvmaze.com/shows/82abc',
  'https://www.tvmaze.com/people/82',
  'https://www.themoviedb.org/tv',
  'https://example.com/feed.xml',
  'https://example.com/wiki/',
  'subscriptions.opml',
  'tvmaze:',
  'gazette:82',
])('%s names none', (words) => {
  expect(namedWork(words)).toBeNull()
})

test('a name is left to the catalogue', () => {
  expect(namedWork('tvmaze: Reed Beds')).toEqual({
    catalogue: 'tvmaze',
    what: 'Reed Beds',
    address: 'tvmaze:Reed Beds',
  })
})

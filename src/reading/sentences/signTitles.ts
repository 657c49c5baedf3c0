/**
 * Titles and trade names that carry a question or exclamation mark, in lower case. Their mark ends a sentence only
 * before a word that opens one. Well-known ones only: a name within quotes is told by its quotes.
 */
export const SIGN_TITLES: readonly string[] = [
  'jeopardy!',
  'yahoo!',
  'e!',
  'mamma mia!',
  'moulin rouge!',
  'oklahoma!',
  'airplane!',
  'mars attacks!',
  'hail, caesar!',
  'who wants to be a millionaire?',
  'whose line is it anyway?',
  'guess who?',
  'what’s up, doc?',
  'panic!',
  'wham!',
  'scooby-doo!',
  'viva!',
]

/** Titles that go on behind their mark: here even an opening word belongs to the title. */
export const SPLIT_TITLES: readonly (readonly [before: string, after: string])[] = [
  ['mamma mia!', 'here we go again'],
  ['tora!', 'tora!'],
  ['are you there god?', 'it’s me'],
  ['borat!', 'cultural learnings'],
]

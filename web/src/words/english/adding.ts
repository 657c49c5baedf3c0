import { counted } from './counted.js'

export const adding = {
  title: 'Add something',
  lead: 'Paste an article, and read it here as far as you have watched.',
  keeperLead: 'Read an article and keep what it says, follow what brings news by itself, or add a universe.',
  read: 'Read an article',
  text: 'The text of the article',
  textOrAddress: 'The text of the article, or its address',
  readIt: 'Read it',
  reading: 'Reading…',
  not: (predicate: string) => `not ${predicate}`,
  sum: (sentences: number, statements: number, hidden: number) =>
    `${counted(sentences, 'sentence', 'sentences')} and ${counted(statements, 'statement', 'statements')} that you may see${hidden === 0 ? '.' : `; ${counted(hidden, 'passage waits', 'passages wait')} for you.`}`,
  keepIn: (universe: string) => `Keep it in ${universe}`,
  kept: 'What it says is kept.',
  follow: 'Follow something',
  followWhat: 'The address of a feed or a site, or a work in a catalogue',
  followHint: 'https://news.example/feed, tvmaze:1370, tmdb:tv/38472, wikidata:Q…',
  followIt: 'Follow it',
  asking: 'Asking it…',
  followed: (address: string, isNew: boolean) =>
    isNew ? `${address} is followed.` : `${address} was followed already.`,
  toSources: 'See how it goes',
  several: 'It has several feeds. Which one?',
  pack: 'Add a universe from a pack',
  faults: (count: number) => `It has ${counted(count, 'fault', 'faults')}; nothing of it is kept.`,
  packHolds: (file: string, what: string) => `${file} is in order: ${what}.`,
  keepPack: 'Keep all of it',
  packKept: (count: number) => `It is kept: ${counted(count, 'entry is', 'entries are')} new.`,
}

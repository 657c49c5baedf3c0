import type { CreditRole } from '../../model/predicate.js'

/** What catalogues call those who make a work, in lower case; who did the hair has no place among credits. */
const ROLES: Readonly<Record<string, CreditRole>> = {
  showrunner: 'showrunner',
  creator: 'creator',
  'created by': 'creator',
  'co-creator': 'creator',
  writer: 'writer',
  'written by': 'writer',
  screenplay: 'writer',
  teleplay: 'writer',
  story: 'writer',
  director: 'director',
  'co-director': 'director',
  'directed by': 'director',
  'executive producer': 'executive producer',
  producer: 'producer',
  composer: 'composer',
  'original music composer': 'composer',
  author: 'author',
  'based on novel': 'author',
  novel: 'author',
  book: 'author',
  'comic book': 'author',
  'graphic novel': 'author',
  'original story': 'author',
  developer: 'developer',
  'developed by': 'developer',
}

/** The role of a credit that a catalogue calls so; null for what is none of ours. */
export const roleOf = (job: string | null): CreditRole | null =>
  job === null ? null : (ROLES[job.toLowerCase()] ?? null)

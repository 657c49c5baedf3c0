/** What a part of a work of some format is called, where it is no episode. */
const PARTS: Readonly<Record<string, string>> = {
  film: 'Part',
  special: 'Part',
  book: 'Chapter',
  comic: 'Issue',
  game: 'Chapter',
}

export const work = {
  season: (number: number) => (number === 0 ? 'Specials' : `Season ${number}`),
  installments: 'All parts',
  installment: (number: number, format: string) => `${PARTS[format] ?? 'Episode'} ${number}`,
  announced: 'Announced',
  production: 'How it came about',
  dates: 'How the dates moved',
  cast: 'Cast',
  credits: 'Made by',
  as: (character: string) => `as ${character}`,
  stands: 'stands now',
  noDate: 'no date yet',
  released: (when: string) => `Out ${when}`,
}

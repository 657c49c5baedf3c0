export const work = {
  season: (number: number) => (number === 0 ? 'Specials' : `Season ${number}`),
  installments: 'All parts',
  installment: (number: number) => `Episode ${number}`,
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

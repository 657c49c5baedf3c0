/** What a link needs of whom or what it leads to. */
interface Leading {
  readonly kind: string
  readonly id: string
}

/** A work, season or installment, or a time in one. */
interface Place {
  readonly kind: 'work' | 'season' | 'installment'
  readonly ref: string
}

/**
 * Where the pages are. An address carries opaque ids and places of the public outline only: whoever reads over a shoulder,
 * or in a browser's history, learns no name from it.
 */
export const paths = {
  today: '/',
  works: '/works',
  calendar: '/calendar',
  timeline: '/timeline',
  relations: '/relations',
  relationsOf: (id: string) => `/relations/${encodeURIComponent(id)}`,
  way: '/way',
  me: '/me',
  importing: '/import',
  players: '/players',
  settings: '/settings',
  addresses: '/addresses',
  account: '/account',
  adding: '/add',
  /** @param part of the keepers’ desk */
  desk: (part: string) => `/desk/${part}`,
  logIn: '~/login',
  work: (id: string) => `/work/${encodeURIComponent(id)}`,
  /** @param ref as packs write it: `jessica-jones/1x06` */
  installment: (ref: string) => `/installment/${ref.split('/').map(encodeURIComponent).join('/')}`,
  /** @param ref as packs write it: `jessica-jones/1` */
  season: (ref: string) => `/season/${ref.split('/').map(encodeURIComponent).join('/')}`,
  /** Where one learnt something, or goes on. */
  place: ({ kind, ref }: Place) => PLACES[kind](ref.replace(/@.*$/s, '')),
  article: (id: string) => `/article/${encodeURIComponent(id)}`,
  entity: (id: string) => `/entity/${encodeURIComponent(id)}`,
  universe: (id: string | null) => (id === null ? '~/' : `~/u/${encodeURIComponent(id)}`),
  to: ({ kind, id }: Leading) => (kind === 'work' ? paths.work(id) : paths.entity(id)),
}

const PLACES: Readonly<Record<Place['kind'], (ref: string) => string>> = paths

export const shell = {
  brand: 'Unspoiled',
  titled: (page: string) => `${page} · Unspoiled`,
  skip: 'Skip to the page',
  sections: 'Sections',
  today: 'Today',
  works: 'Works',
  calendar: 'Calendar',
  search: 'Search',
  me: 'Me',
  universe: 'Universe',
  allUniverses: 'All universes',
  shownAs: {
    visitor: 'You see what somebody may see who has watched nothing.',
    reader: (name: string) => `You see what ${name} may see, who has watched nothing yet.`,
    upTo: (name: string, place: string) => `You see what ${name} may see, having watched up to ${place}.`,
  },
  changed: 'The page shows what you may see now.',
}

export const works = {
  title: 'Works',
  orders: { name: 'By name', release: 'By release', progress: 'By progress' },
  order: 'Order',
  states: { 'not-begun': 'Not begun', watching: 'Watching', finished: 'Finished' },
  seenOf: (seen: number, total: number) => `${seen}\u00A0of\u00A0${total}\u00A0seen`,
  next: (place: string) => `Next: ${place}`,
  none: 'No work is listed here yet.',
  formats: {
    series: 'Series',
    miniseries: 'Miniseries',
    film: 'Film',
    special: 'Special',
    book: 'Book',
    comic: 'Comic',
    game: 'Game',
  } as Readonly<Record<string, string>>,
}

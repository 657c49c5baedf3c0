export const seeing = {
  mark: (what: string) => `Mark ${what} as seen`,
  unmark: (what: string) => `${what} is seen; take that back`,
  seenIt: 'Seen it',
  wholeSeason: 'Mark all',
  noneOfSeason: 'Unmark all',
  marked: (what: string) => `${what} is marked as seen.`,
  unmarked: (what: string) => `${what} is hidden again.`,
  upTo: 'All before it too',
  undo: 'Undo',
  undone: 'It is as it was before.',
  dismiss: 'Dismiss',
  logInFirst: 'Log in to keep what you have seen.',
}

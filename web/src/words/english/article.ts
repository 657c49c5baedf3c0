export const article = {
  untitled: 'An article',
  inferred: '(as its own words suggest)',
  original: 'Read it where it was published',
  hidden: 'Hidden until you have seen more',
  hiddenUntil: (what: string) => `Hidden until you have seen ${what}`,
  show: 'Show me',
  sure: 'Yes, show it',
  rather: 'Rather not',
  opened: 'It is shown, and stays so for you.',
  hideAgain: 'Hide it again',
  closed: 'It is hidden again.',
  states: (count: number) => (count === 1 ? 'What this states' : `The ${count} things this states`),
  also: (who: string) => `Says so too: ${who}`,
  otherwise: (count: number) =>
    count === 1 ? 'Told otherwise elsewhere' : `Told in ${count} other ways elsewhere`,
  overtaken: 'This no longer stands',
  twins: 'The same story elsewhere',
}

export const graph = {
  title: 'Relations',
  of: (name: string) => `Relations of ${name}`,
  choose: 'Only around a work or somebody',
  chooseHint: 'Choose a work, or search for somebody and follow “Draw these relations”.',
  rest: (shown: number, rest: number) =>
    `These are the ${shown} with the most relations or nearest to it; ${rest} more are left out.`,
  picture: 'Picture of the relations; the list below moves it.',
  nodes: 'Everybody in it',
  from: 'Who',
  words: 'Relation',
  learnt: 'Where you learnt it',
  public: 'known to all',
  none: 'No relation that you may know of.',
  draw: 'Draw these relations',
  around: (name: string) => `Draw around ${name}`,
  open: (name: string) => `Page of ${name}`,
  noPicture: 'This browser draws no such picture; the table says the same.',
}

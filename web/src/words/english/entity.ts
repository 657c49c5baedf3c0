export const entity = {
  alsoCalled: 'Also called',
  learnt: 'What you know so far',
  nothing: 'Nothing but the name is known so far.',
  rest: (count: number) => `And ${count} more`,
  relations: 'Connected with',
}

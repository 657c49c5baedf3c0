export const calendar = {
  title: 'Calendar',

  undated: 'Without a date',

  earlier: 'Month before',
  later: 'Month after',

  jumpBack: (month: string) => `Last before: ${month}`,
  jumpAhead: (month: string) => `Next: ${month}`,
  noneThen: 'Nothing is out in this month, as far as you may know.',
  someDay: 'Some day of this month, or around it',
  cancelled: 'cancelled',
  subscribe: 'Subscribe',
  subscribeHint:
    'Your calendar shows the same, and follows what you mark. The address is private: whoever has it sees what you may see.',
  makeAddress: 'Make a private address',
  address: 'Private address',
  copy: 'Copy',
  copied: 'The address is copied.',
  tokenName: 'Calendar',
  logInFirst: 'Log in to have a private address for your calendar.',
}

export const statement = {
  certainty: {
    certain: 'certain',
    probable: 'probably',
    possible: 'possibly',
    unknown: 'unclear',
  },
  denied: 'denied',
  sources: 'Who says so',
  saidBy: (who: string, when: string) => (when === '' ? who : `${who}, ${when}`),
  someone: 'Somebody',
  again: 'repeated',
  withdrawn: 'taken back',
  inWhich: (place: string) => `Learnt in ${place}`,
  known: 'Known to everybody',
  readMore: 'More',
}

export const statement = {
  certainty: {
    certain: 'certain',
    probable: 'probably',
    possible: 'possibly',
    unknown: 'unclear',
  },
  sources: 'Who says so',
  saidBy: (who: string, when: string) => {
    if (who === '') return when === '' ? 'Its words' : `Said ${when}`
    return when === '' ? who : `${who}, ${when}`
  },
  someone: 'Somebody',
  again: 'repeated',
  withdrawn: 'taken back',
  inWhich: (place: string) => `Learnt in ${place}`,
  known: 'Known to everybody',
  readMore: 'More',
}

export const installment = {
  notSeen: 'What happens in it waits until you have seen it.',
  learnt: 'What you learnt in it',
  nothingLearnt: 'Nothing is written down of it yet.',
  characters: 'Who was in it',
  before: 'Before',
  after: 'After',
}

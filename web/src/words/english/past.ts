export const past = {
  title: 'The page as it was earlier',
  slider: 'As far as you had seen',
  now: 'now',
  nothing: 'before you had seen anything',
  first: (count: number) => `the first ${count} you saw`,
  upTo: (place: string) => `up to ${place}`,
  back: 'Back to now',
  hint: 'Move it back, and every page is as it was when you had seen that far.',
}

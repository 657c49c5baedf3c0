export const pictures = {
  title: 'Pictures',
  calendar: 'Calendar',
  timeline: 'Timeline',
  graph: 'Relations',
  progress: 'Your way',
  asPicture: 'Picture',
  asTable: 'Table',
  form: 'Form',
}

export const calendar = {
  title: 'Calendar',
  soon: 'Still to come',
  noneSoon: 'No date ahead is known.',
  before: 'Out already',
  undated: 'Without a date',
  more: 'Show earlier ones',
}

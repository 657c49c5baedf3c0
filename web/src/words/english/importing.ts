import { counted } from './counted.js'

/** “12 episodes as seen and 3 works on your lists”. */
const both = (marks: number, listed: number): string =>
  [
    ...(marks > 0 ? [`${counted(marks, 'episode or film', 'episodes and films')} as seen`] : []),
    ...(listed > 0 ? [`${counted(listed, 'work', 'works')} on your lists`] : []),
  ].join(' and ')

export const importing = {
  title: 'Import what you have seen',
  lead: 'From TV Time, Trakt, Simkl, Yamtrack, MyAnimeList, Letterboxd, IMDb and others, or your own export from here: a file as they gave it to you, or a ZIP of them. You see what every row would do before anything is marked.',
  choose: 'Choose a file',
  drop: 'or drop it here',
  looking: 'Looking at it…',
  preview: (file: string) => `What is in ${file}`,
  would: (marks: number, listed: number) => `This would put down ${both(marks, listed)}.`,
  nothingNew: 'Nothing of it is new.',
  confirm: 'Mark all that',
  leave: 'Leave it',
  others: (names: string) => `Not read: ${names}`,
  outcomes: {
    opens: 'Will be marked as seen',
    listed: 'Will be put on your lists',
    ambiguous: 'Could mean several things, and marks nothing',
    unmatched: 'Listed by no universe here',
    known: 'Known already',
    nothing: 'Say nothing of what was seen',
  },
  what: 'What it says',
  reason: 'What becomes of it, and why',
  more: (count: number) => `Show more of the other ${count}`,
  done: 'It is marked. The page shows what you may see now.',
  ownTaken: 'Your own export was taken over.',
  before: 'Imported so far',
  noneBefore: 'Nothing yet.',
  did: (marks: number, listed: number) => both(marks, listed) || 'nothing new',
  undo: 'Take it back',
  undone: (file: string) => `What ${file} added is gone again.`,
}

/** What an import would do, or has done, for people and for programs. */
import type { TrackerImport } from '../app/trackerImport.js'
import type { Import } from '../model/readerRecord.js'
import { counted } from '../views/counted.js'

type Row = TrackerImport['rows'][number]

/** Rows shown of each kind where not all are asked for. */
const FEW = 8

const HEADINGS: readonly (readonly [outcome: Row['outcome'], before: string, after: string])[] = [
  ['opens', 'Would be marked as seen', 'Marked as seen'],
  ['listed', 'Would be put on your lists', 'Put on your lists'],
  ['known', 'Known already', 'Known already'],
  [
    'ambiguous',
    'Could mean several things, and mark nothing',
    'Could mean several things, and marked nothing',
  ],
  ['unmatched', 'Listed by no universe here', 'Listed by no universe here'],
  ['nothing', 'Say nothing of what was seen', 'Say nothing of what was seen'],
]

/** @returns line by line: which files were read, every kind of row with its count, and what to do next */
export function* importText(
  preview: TrackerImport,
  {
    done,
    confirmed,
    all,
  }: { readonly done: Import | null; readonly confirmed: boolean; readonly all: boolean },
): Generator<string> {
  for (const { name, shape, rows } of preview.files) yield `${name}: ${shape}, ${counted(rows, 'row')}\n`
  if (preview.others.length > 0) yield `Not read: ${preview.others.join(', ')}\n`
  for (const [outcome, before, after] of HEADINGS) {
    const rows = preview.rows.filter((row) => row.outcome === outcome)
    if (rows.length === 0) continue
    yield `\n${confirmed ? after : before}: ${counted(rows.length, 'row')}\n`
    const shown = all ? rows : rows.slice(0, FEW)
    for (const row of shown) yield `  ${lineOf(row)}\n`
    if (rows.length > shown.length) yield `  … and ${rows.length - shown.length} more; --all shows them\n`
  }
  yield `\n${outcomeOf(preview, done, confirmed)}\n`
}

/** Outcomes whose heading says all that there is to say. */
const SAID_ABOVE: ReadonlySet<Row['outcome']> = new Set(['opens', 'known'])

const lineOf = ({ outcome, what, where, reason }: Row): string =>
  SAID_ABOVE.has(outcome) ? (what ?? where) : `${what ?? where}: ${reason}`

function outcomeOf({ marks, listed }: TrackerImport, done: Import | null, confirmed: boolean): string {
  const what = [
    ...(marks.length > 0 ? [`${counted(marks.length, 'installment')} as seen`] : []),
    ...(listed.length > 0 ? [`${counted(listed.length, 'work')} on your lists`] : []),
  ].join(' and ')
  if (what === '') return 'Nothing of it is new.'
  if (done !== null) return `It put down ${what}. \`unspoiled import --undo ${done.id}\` takes that back.`
  return confirmed
    ? 'Nothing of it is new.'
    : `Nothing has been changed. With --confirm it puts down ${what}.`
}

export const undoneText = ({ file, importedOn, marks, listed }: Import): readonly string[] => [
  `What ${file} added on ${importedOn} is taken back: ${counted(marks.length, 'installment')}, ${counted(listed.length, 'work')} on lists.\n`,
]

/** As plain data: `imported` is null until it is confirmed. */
export const importJson = (preview: TrackerImport, done: Import | null): object => ({
  ...preview,
  imported: done,
})

/** What the commands of `unspoiled review` have in common. */
import { Command } from 'commander'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'
import { collect } from './repeatable.js'

export interface ReviewOptions extends PlaceOptions {
  readonly universe?: readonly string[]
  readonly json?: true
}

export const reviewing = (name: string): Command =>
  withPlace(new Command(name))
    .option('--universe <ID>', 'the universe, else all that are kept; may be repeated', collect)
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')

export async function printReview(
  data: unknown,
  lines: Iterable<string>,
  { json }: Pick<ReviewOptions, 'json'>,
): Promise<void> {
  const { writeOut } = await import('./writeOut.js')
  await writeOut(json === true ? [`${JSON.stringify(data, null, 2)}\n`] : lines)
}

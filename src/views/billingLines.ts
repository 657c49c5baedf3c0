/** Who plays and who made it, a line each. */
import type { Billing } from './billings.js'
import { hanging } from './indented.js'
import { heading } from './readingText.js'
import type { Page } from './statementTable.js'

/** Under a heading; nothing where there are none. */
export function* billingLines(title: string, billings: readonly Billing[], page: Page): Generator<string> {
  if (billings.length > 0) yield* heading(title, page)
  for (const billing of billings) {
    const { certainty } = billing
    const runs = [
      { words: tellBilling(billing), ink: asIs },
      { words: certainty === 'certain' ? '' : ` (${certainty})`, ink: page.ink.dim },
    ]
    yield* hanging('• ', runs, page)
  }
}

/** “Krysten Ritter as Jessica Jones”, “Ana Holt, director”. */
function tellBilling({ who, character, role }: Billing): string {
  if (character !== null) return `${who.name} as ${character.name}`
  return role === null ? who.name : `${who.name}, ${role}`
}

const asIs = (words: string): string => words

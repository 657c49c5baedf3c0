import type { EntityKind } from '../../model/entity.js'
import type { Report, Trouble } from './fault.js'
import type { PackStatement } from './pack.js'
import { isOutlined, partTrouble } from './refTrouble.js'
import { shown } from './shown.js'
import type { SoundParts } from './soundParts.js'
import { STATEMENT_RULES } from './statementRules.js'

/** Reports statements about what the pack does not name, and those that lack what their predicate needs. */
export function findStatementFaults(parts: SoundParts, report: Report): void {
  const ids: Ids = { named: parts.named, among: [...parts.named.keys()] }
  for (const { item, path } of parts.statements) {
    const at = (key: keyof PackStatement, trouble: Trouble | null): void => {
      if (trouble !== null) report({ path: [...path, key], at: 'value', ...trouble })
    }
    const rule = STATEMENT_RULES[item.predicate]
    at('subject', idTrouble(item.subject, rule.subject, ids))
    if (item.object !== undefined) at('object', idTrouble(item.object, rule.object, ids))
    if (item.work !== undefined) at('work', idTrouble(item.work, ['work'], ids))
    for (const group of rule.needs) at('predicate', lackTrouble(item, group))
    at('role', wordTrouble('role', item, rule.roles))
    at('value', wordTrouble('value', item, rule.values))
    at(item.season === undefined ? 'installment' : 'season', outlineTrouble(item, parts.named))
  }
}

interface Ids {
  readonly named: SoundParts['named']
  /** For suggestions. */
  readonly among: readonly string[]
}

function idTrouble(typed: string, kinds: readonly EntityKind[] | undefined, ids: Ids): Trouble | null {
  const thing = ids.named.get(typed)
  if (thing === undefined) {
    const hint = 'Add it to `works` or `entities`, or correct the id.'
    return { message: `Nothing has the id ${shown(typed)}.`, hint, meant: { typed, among: ids.among } }
  }
  if (thing.kind === null || kinds === undefined || kinds.includes(thing.kind)) return null
  const message = `${shown(typed)} is a ${thing.kind}, which cannot stand here.`
  return { message, hint: `Write the id of a ${kinds.join(', ')}.` }
}

function lackTrouble(statement: PackStatement, group: readonly (keyof PackStatement)[]): Trouble | null {
  if (group.some((key) => statement[key] !== undefined)) return null
  const lacking = group.map((key) => `\`${key}\``).join(' or ')
  return {
    message: `A statement with ${shown(statement.predicate)} lacks ${lacking}.`,
    hint: `Add ${lacking}.`,
  }
}

function wordTrouble(
  key: 'role' | 'value',
  statement: PackStatement,
  words: readonly string[] | undefined,
): Trouble | null {
  const word = statement[key]
  if (word === undefined || words === undefined || words.includes(word)) return null
  const message = `The ${key} of ${shown(statement.predicate)} cannot be ${shown(word)}.`
  return { message, hint: `It may be ${words.join(', ')}.`, meant: { typed: word, among: words } }
}

/** What is wrong with `season` and `installment`; they belong to `work`, or to the subject where that is a work. */
function outlineTrouble(statement: PackStatement, named: SoundParts['named']): Trouble | null {
  if (statement.season === undefined && statement.installment === undefined) return null
  const thing = named.get(statement.work ?? statement.subject)
  if (thing === undefined || thing.kind === null) return null
  if (thing.work === null)
    return { message: 'No work is named here to which this belongs.', hint: 'Add `work:`.' }
  // News speaks of seasons of works that the pack knows only by name.
  if (!isOutlined(thing.work)) return null
  return partTrouble(thing.work, { season: statement.season ?? null, number: statement.installment ?? null })
}

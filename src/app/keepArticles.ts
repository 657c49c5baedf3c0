import type { Entry } from '../model/entry.js'
import type { Article } from '../model/reading.js'
import { NOTHING_KNOWN } from '../model/universe.js'
import { Problem } from '../model/problem.js'
import { openedSentences } from '../horizon/openedSentences.js'
import { passageId } from '../horizon/passageId.js'
import { openedKey } from '../progress/openedKeys.js'
import { entriesOfReading, type Kept } from '../universe/entriesOfReading.js'
import { rowsOf } from '../universe/rowsOf.js'
import { dayOf } from './checkedDay.js'
import { readDocument } from './collect/readDocument.js'
import { keptUniverse } from './keptUniverse.js'
import { noUniverse } from './noUniverse.js'
import { readAside } from './reading/readAside.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** Where articles are kept, and what became of those that were. */
export interface Keeping {
  /** Reads an article whole, whoever asks for it, and records what it says, and its text. */
  readonly keep: (article: Article, how: KeepingFor) => Promise<void>
  /** How many entries were new so far. */
  readonly added: () => number
}

/** What a reader wants of it: how sure reading must be, and which passages they have opened on purpose. */
export interface KeepingFor {
  readonly settings: { readonly caution: 'normal' | 'strict' }
  readonly opened: readonly string[]
}

/**
 * Keeps articles in one universe of the ledger.
 * @param universes what was asked for: exactly one, which is kept already
 * @throws Problem where none or several are meant, or it is not kept
 */
export async function keepArticles(universes: readonly string[], world: KeepingWorld): Promise<Keeping> {
  const [id, ...more] = universes
  if (id === undefined || more.length > 0) {
    throw new Problem('usage', 'an article is kept in one universe', 'Say which one with --universe.')
  }
  const { head, universe } = await withLedger(world, async (ledger) => {
    const found = (await ledger.universes()).find((each) => each.id === id)
    if (found === undefined) throw noUniverse(id)
    return { head: found, universe: await keptUniverse(ledger, id) }
  })
  let added = 0
  const keep: Keeping['keep'] = async (article, { settings, opened }) => {
    const reading = await readAside(world, settings)(article, universe)
    const kept = { reading, text: article.text, universe }
    const document = readDocument({ article, reading, head, universe })
    added += await withLedger(world, async (ledger) => {
      const keys = openedIn(kept, document.entries, opened)
      const open = keys.map((statement) => ({ universe: head.id, statement, openedOn: dayOf(world) }))
      if (open.length > 0) await ledger.addToRecord(world.reader, { opened: open })
      return ledger.library.keep(document)
    })
  }
  return { keep, added: () => added }
}

/**
 * What is opened with passages of an article: each of them, the statements that rest on them alone, and the names in
 * these, which may have been recorded before.
 */
function openedIn(kept: Kept, entries: readonly Entry[], opened: readonly string[]): readonly string[] {
  const { sentences, statements } = kept.reading
  const open = openedSentences(kept.reading, { opened })
  if (open.size === 0) return []
  const rows = rowsOf(kept.universe.statements)
  const asserted = new Set(entries.flatMap(assertedId))
  const isRecorded = (id: string): boolean => asserted.has(id) || rows.rowWith(id) !== null
  return [...open].flatMap((index) => {
    const id = passageId(sentences[index]?.text ?? '')
    const resting = statements.filter(
      ({ evidence }) =>
        evidence[0]?.sentence === index && evidence.every(({ sentence }) => open.has(sentence)),
    )
    const reading = { ...kept.reading, statements: resting }
    const said = entriesOfReading({ ...kept, reading, universe: NOTHING_KNOWN }).flatMap(assertedId)
    return [id, ...said.filter(isRecorded).map((each) => openedKey(id, each))]
  })
}

const assertedId = (entry: Entry): readonly string[] =>
  entry.kind === 'asserted' ? [entry.statement.id] : []

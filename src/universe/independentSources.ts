import { boundsOf } from '../model/moment.js'
import type { Source } from '../model/statement.js'
import type { Originals } from './originalsOf.js'

/**
 * The sources without those that only repeat another of them: of the documents that tell one story in the same words, the
 * one that said so first speaks for all. What somebody takes back or disputes counts apart from what they say.
 */
export function independentSources(sources: readonly Source[], originals: Originals): readonly Source[] {
  if (sources.length < 2) return sources
  const first = new Map<string, Source>()
  for (const source of sources) {
    const key = storyKey(source, originals)
    if (key === null) continue
    const other = first.get(key)
    if (other === undefined || saidBefore(source, other)) first.set(key, source)
  }
  return sources.filter((source) => {
    const key = storyKey(source, originals)
    return key === null || first.get(key)?.document === source.document
  })
}

function storyKey({ document, stance = 'asserts' }: Source, originals: Originals): string | null {
  const original = document === undefined ? undefined : originals.get(document)
  return original === undefined ? null : `${stance} ${original}`
}

function saidBefore(a: Source, b: Source): boolean {
  const [day, other] = [dayOf(a), dayOf(b)]
  return day === other ? (a.document ?? '') < (b.document ?? '') : day < other
}

const dayOf = ({ said }: Source): string => (said === null ? '~' : (boundsOf(said)?.first ?? '~'))

import { proseIn } from '../packFrom/jsonParts.js'
import type { Pack, PackStatement } from '../pack/pack.js'
import type { Catalogued } from './catalogued.js'

/** What a catalogue gives as one pack: its prose, which the ledger keeps as documents to be read, as an event each. */
export function packWithTexts({ pack, texts, fetchedOn }: Catalogued): Pack {
  const subject = pack.works?.[0]?.id
  if (subject === undefined) throw new TypeError('A catalogue gives one work.')
  const events = texts.flatMap(({ article, revealedIn, season, installment }): PackStatement[] => {
    const value = proseIn(article.text)
    if (value === null) return []
    const part = { ...(season === null ? {} : { season }), ...(installment === null ? {} : { installment }) }
    const source = { ...(article.url === null ? {} : { url: article.url }), said: fetchedOn }
    return [{ subject, predicate: 'event', value, ...part, revealedIn, sources: [source] }]
  })
  return { ...pack, statements: [...(pack.statements ?? []), ...events] }
}

/** For tests and people: the statements of a pack, each on a line. */
import type { Pack } from '../../src/sources/pack/pack.js'
import { revealRef } from '../../src/sources/pack/revealRef.js'

/** `person-ana-roe plays character-mara-quill · 1x02 · 2001-02-03 @ reeds/1x02`. */
export const tellPack = (pack: Pack): string[] =>
  (pack.statements ?? []).map((each) => {
    const { subject, predicate, role, object, value, season, installment, happens, revealedIn } = each
    const part =
      season === undefined ? installment : `${season}${installment === undefined ? '' : `x${installment}`}`
    const what = [subject, predicate, role, object, value].filter((word) => word !== undefined).join(' ')
    const points = (revealedIn ?? []).map(revealRef).join(' ')
    return `${[what, part, happens].filter((word) => word !== undefined).join(' · ')}${points === '' ? '' : ` @ ${points}`}`
  })

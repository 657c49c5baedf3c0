import type { Construction, Place } from '../construction.js'
import type { Attribution, Speaking } from '../attribution.js'
import { reportingVerbAt } from '../reportingVerbAt.js'
import { subjectAfter } from '../subjectAfter.js'
import { subjectBefore } from '../subjectBefore.js'
import { isAuxiliary, DETERMINERS } from '../smallWords.js'

/** How far behind the quotation its verb may stand: “…,” Roe, who plays the eldest of the sisters, said. */
const REACH = 30

/** The speaker follows the quoted words: “…,” Roe said; “…,” said Roe; “…,” the actor told a reporter. */
export const verbAfter: Construction = {
  name: 'verb after',
  reads: {
    '“We had no script at all,” Roe said.': 'Roe | said',
    '“We had no script at all,” said Roe, who plays the pilot.': 'Roe | said',
    '“We had no script at all,” said executive producer Jane Roe.': 'Jane Roe | said',
    '“We had no script at all,” the showrunner told reporters.': 'the showrunner | told',
    '“Where did the script go?” she asked.': 'she | asked',
    '“We had no script at all,” Roe, who plays the pilot, added.': 'Roe | added',
    '“We had no script at all,” Roe (The Long Night) has said.': 'Roe | said',
    '“Where did the script go?” Roe demanded.': 'Roe | demanded',
    '“We had no script at all,” Roe huffs.': 'Roe | huffs',
    "'We had no script at all,' said the show's creator, Jane Roe.": 'Jane Roe | said',
  },
  ignores: ['“We had no script at all.” Roe said that filming begins in May.'],
  find: (place) => (separates(place) ? null : (inverted(place) ?? plain(place) ?? tight(place))),
}

/** A full stop inside the marks ends the sentence: what follows speaks of something else, unless it is a bare “Roe said.” */
function separates({ text, pieces, at, quoted }: Place): boolean {
  const next = pieces[at + 1]
  if (next === undefined || next.opensParagraph) return true
  if (!/[.…]/.test(text.charAt(quoted.end - 1))) return false
  if (!next.opens) return /^[.;:]$/.test(next.word)
  return !/^[.,]$/.test(pieces[at + 3]?.word ?? '')
}

const skipMark = ({ pieces, at }: Place): number =>
  /^(?:,|—|–|--|-)$/.test(pieces[at + 1]?.word ?? '') ? at + 2 : at + 1

function inverted(place: Place): Attribution | null {
  const { pieces } = place
  let at = skipMark(place)
  while (isAuxiliary(pieces[at]?.word ?? '') && at < place.at + 4) at++
  const verb = pieces[at]
  const known = reportingVerbAt(pieces, at)
  if (verb === undefined || known === undefined || known.gerund || known.takes === 'name') return null
  const source = subjectAfter(pieces, at + 1)
  return source && { source, cue: { start: verb.start, end: verb.end } }
}

function plain(place: Place): Attribution | null {
  const { pieces } = place
  const first = skipMark(place)
  for (let at = first + 1; at < Math.min(pieces.length, first + REACH); at++) {
    const verb = pieces[at]
    if (verb === undefined || (at > first && verb.opens) || verb.kind === 'quoted') return null
    const known = reportingVerbAt(pieces, at)
    if (known === undefined || known.gerund || known.takes === 'name') continue
    const source = subjectBefore(pieces, at, first)
    if (source === null || source.from > first + 8) continue
    // “‘Fargo’ star Roe posted a picture”: no comma and no article, so the quoted words belong to the subject.
    if (first === place.at + 1 && source.from === first && isBareDescription(place, source)) return null
    return { source, cue: { start: verb.start, end: verb.end } }
  }
  return null
}

/** Between a quotation and a full stop, a name and one verb are a reporting clause, whatever the verb. */
function tight(place: Place): Attribution | null {
  const { pieces } = place
  const at = skipMark(place)
  const [subject, verb, stop] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  if (subject?.kind !== 'name' || verb?.kind !== 'word' || !/(?:ed|[^s]s)$/.test(verb.word)) return null
  if (stop !== undefined && !/^[.,]$/.test(stop.word)) return null
  return {
    source: { start: subject.start, end: subject.end, kind: 'name' },
    cue: { start: verb.start, end: verb.end },
  }
}

function isBareDescription({ text, pieces, at, quoted }: Place, source: Speaking): boolean {
  if (source.kind !== 'description' || /[,.!?…—-]$/.test(text.slice(quoted.start, quoted.end))) return false
  return !DETERMINERS.has(pieces[at + 1]?.word ?? '')
}

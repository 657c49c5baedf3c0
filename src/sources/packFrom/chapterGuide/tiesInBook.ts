import { partRef } from '../../../model/installmentRef.js'
import type { PackStatement } from '../../pack/pack.js'
import { allOf } from '../allOf.js'
import type { GuideBook, GuideCharacter, Relationship } from './guide.js'
import { aliasesFrom, namedIn } from './namesInBook.js'

/** Gives a character of the guide their id in the pack. */
export type IdOf = (character: GuideCharacter) => string

/**
 * What characters are to each other in a book. A guide puts two texts beside each other, and either may name the other
 * character: `Arsheesh: Foster father`, `Father: Arsheesh`. Nothing is told before both can be named, and where an alias
 * is used, that one too. Two texts that name nobody (`Rank: Soldier`) are a trait.
 */
export function tiesInBook(book: GuideBook, idOf: IdOf): readonly PackStatement[] {
  const find = finderFor(book)
  return book.characters.flatMap((character) =>
    character.stages.flatMap(({ chapter, relationships }) =>
      relationships.map((relationship): PackStatement => {
        const tie = tieIn(relationship, find)
        const chapters = [chapter, namedIn(character), ...tie.from]
        const revealedIn = allOf(chapters.map((each) => partRef(book.id, each)))
        const [self, other] = [
          idOf(character),
          tie.other !== null && tie.other !== character ? idOf(tie.other) : null,
        ]
        const said = other === null ? null : tieWords(tie.how, self, other)
        return { ...(said ?? asTrait(relationship, self)), work: book.id, revealedIn }
      }),
    ),
  )
}

/** Who is called so in a book, nobody where several are, and from which chapters on. */
interface Found {
  readonly other: GuideCharacter | null
  readonly from: readonly number[]
}

interface Tie extends Found {
  readonly how: string
}

function tieIn({ label, text }: Relationship, find: (name: string) => Found | null): Tie {
  const [byLabel, byText] = [find(label), find(text)]
  const from = [...(byLabel?.from ?? []), ...(byText?.from ?? [])]
  return byLabel === null
    ? { other: byText?.other ?? null, from, how: label }
    : { other: byLabel.other, from, how: text }
}

/** Finds characters by their whole names. */
function finderFor({ characters }: GuideBook): (name: string) => Found | null {
  const names = new Map<string, Found>()
  const aliases = new Map<string, Found>()
  for (const other of characters) {
    addTo(names, other.name, { other, from: [namedIn(other)] })
    for (const alias of other.aliases)
      addTo(aliases, alias, { other, from: [aliasesFrom(other), namedIn(other)] })
  }
  // A name is never taken for somebody else's alias.
  return (name) => names.get(name) ?? aliases.get(name) ?? null
}

function addTo(found: Map<string, Found>, name: string, bearer: Found): void {
  const before = found.get(name)
  if (before === undefined) found.set(name, bearer)
  else if (before.other !== bearer.other)
    found.set(name, { other: null, from: [...before.from, ...bearer.from] })
}

const FROM_SELF = /\s(?:of|by|with|to)$/i
/** “Serves”, “Works with”, “Queen she serves”: no words for what somebody is to another. */
const IS_CLAUSE = /^\p{L}+[^s\s]s(?:\s|$)|\s(?:he|she|it|they)\s/iu

function tieWords(how: string, self: string, other: string): PackStatement | null {
  if (IS_CLAUSE.test(how)) return null
  const relation = { predicate: 'relation', role: how } as const
  return FROM_SELF.test(how)
    ? { subject: self, ...relation, object: other }
    : { subject: other, ...relation, object: self }
}

const asTrait = ({ label, text }: Relationship, subject: string): PackStatement => ({
  subject,
  predicate: 'trait',
  value: `${label}: ${text}`,
})

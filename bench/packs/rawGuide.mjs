/**
 * What a book of a chapter guide says, straight from its JSON and by none of the program's code: who may be named from
 * which chapter on, what they are also called, what they are to each other, and every text.
 */

/** Everything before chapter 1 is chapter 0; what is not numbered counts only for who has read the whole book. */
const placeOf = (label) => {
  if (/^\d+$/.test(String(label))) return Number(label)
  return /^prel|^prol/i.test(String(label)) ? 0 : Number.POSITIVE_INFINITY
}

/** @param book the parsed file */
export function rawGuide(book) {
  const characters = Object.values(book.characters).map(characterIn)
  const firstOf = new Map()
  for (const { name, aliases, first } of characters) {
    for (const called of [name, ...aliases])
      firstOf.set(called, Math.min(first, firstOf.get(called) ?? Number.POSITIVE_INFINITY))
  }
  const ties = characters.flatMap(({ name, stages }) =>
    stages.flatMap(({ from, relationships }) =>
      Object.entries(relationships ?? {}).map(([label, text]) => ({
        name,
        label: plain(label),
        text: plain(text),
        from,
        // A tie is between two where either text is what somebody is called.
        bothFrom: Math.max(from, ...[label, text].map((each) => firstOf.get(plain(each)) ?? 0)),
      })),
    ),
  )
  const texts = [
    ...characters.flatMap(({ stages }) =>
      stages.flatMap(({ from, role, description }) =>
        [role, description].filter(Boolean).map((text) => ({ text: plain(text), from })),
      ),
    ),
    ...Object.entries(book.recaps ?? {}).map(([label, text]) => ({ text: plain(text), from: placeOf(label) })),
  ]
  return { characters, ties, texts }
}

function characterIn({ name, aliases, knowledge, tiers }) {
  const stages = Object.entries(knowledge ?? tiers ?? {}).map(([key, stage]) => ({
    ...stage,
    from: placeOf(stage.revealedIn ?? stage.appearsIn ?? key),
  }))
  const places = stages.map(({ from }) => from)
  return {
    name: plain(name),
    aliases: (aliases ?? []).map(plain).filter((alias) => alias !== plain(name)),
    stages,
    first: Math.min(...places),
    last: Math.max(...places),
  }
}

const plain = (text) => String(text).replaceAll(/\s+/g, ' ').trim()

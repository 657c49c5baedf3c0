// A plain stand-in for the finder of names: runs of capitalised words, so that a part can be measured by itself.

const WORD = /[\p{Lu}][\p{L}\p{N}.’'-]*[\p{L}\p{N}]|\p{Lu}\./gu
const OPENING = new Set(
  'the a an and but or if in on at for as it its this that these those he she they we you i his her their our my there then when while after before with by from to what who how why where so not no yes now just one some all both many most more also still yet once here monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)

/** Spans of capitalised words in a row, possessive endings and opening small words left out. */
export function findCapitalised(text) {
  const names = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0].replace(/[’']s$/, '')
    const start = match.index
    if (OPENING.has(word.toLowerCase()) || /^(?:I|It|He|She|We|They|You|That|There|What|Who)[’']/.test(word))
      continue
    const last = names.at(-1)
    const joins =
      last !== undefined &&
      /^(?:\s|\.\s)$/.test(text.slice(last.end, start)) &&
      !/\n/.test(text.slice(last.end, start))
    if (joins)
      names[names.length - 1] = {
        ...last,
        end: start + word.length,
        key: text.slice(last.start, start + word.length),
      }
    else names.push({ start, end: start + word.length, key: word, kind: 'unknown' })
  }
  return names
}

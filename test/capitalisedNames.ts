import type { NameSpan } from '../src/reading/quotations/piece.js'

const RUN = /\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*/gu
const SMALL =
  /^(?:(?:The|A|An|She|He|They|We|It|In|On|At|With|After|When|While|According|Per|But|And|My|His|Her|Here|There|This|That|Where|What|You|No|Not|So|How|Who|Speaking|Asked)\b\s?)+/

/** Stands in for the finder of names in tests: capitalised words in a row. */
export function capitalisedNames(text: string): NameSpan[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const key = run.replace(SMALL, '')
    const start = index + run.length - key.length
    return key === '' ? [] : [{ start, end: index + run.length, key, kind: 'unknown' as const }]
  })
}

import { networkAsWritten } from '../rules/networkAsWritten.js'
import type { Slot } from '../slots/slot.js'
import type { Slotted } from '../slots/slotted.js'
import { isHeading } from './isHeading.js'

/**
 * The network that every sentence is headed by; null for those that are not. It heads what stands below a line with its
 * name alone ("ABC"), the paragraph that it begins ("NBC: Ana Lopez has been cast …"), and an article whose headline
 * says that its programme is told ("FOX Announces Midseason Premiere Dates").
 */
export function networksAbove(slotted: readonly Slotted[]): (string | null)[] {
  const sentences = slotted.map(({ sentence }) => sentence)
  let above = networkOfHeadline(slotted)
  let beginning: string | null = null
  let paragraph = -1
  return slotted.map((each) => {
    const { sentence, text } = each
    if (sentence.paragraph !== paragraph) beginning = BEGINS.test(text) ? firstNetwork(each) : null
    paragraph = sentence.paragraph
    if (ALONE.test(text) && isHeading(sentences, { ...sentence, text: sentence.text.replace(/:$/, '') }))
      above = firstNetwork(each) ?? above
    return beginning ?? above
  })
}

function networkOfHeadline(slotted: readonly Slotted[]): string | null {
  const [headline] = slotted
  if (headline?.sentence.headline !== true) return null
  if (!PROGRAMME.test(headline.sentence.text) && !NEW_ON.test(headline.text)) return null
  return headline.slots.some(({ letter }) => letter === 'W') ? null : onlyNetwork(headline)
}

const networksOf = (slotted: Slotted): string[] =>
  slotted.slots.flatMap((slot: Slot) => (slot.letter === 'O' ? (networkAsWritten(slotted, slot) ?? []) : []))

const firstNetwork = (slotted: Slotted): string | null => networksOf(slotted)[0] ?? null

function onlyNetwork(slotted: Slotted): string | null {
  const [first, second] = networksOf(slotted)
  return second === undefined ? (first ?? null) : null
}

const ALONE = /^[^\uE000a-z]{0,4}\uE000O\d+\uE001(?: network)?:?$/i
const BEGINS = /^[^\uE000a-z]{0,4}\uE000O\d+\uE001(?:: | — )/i
const PROGRAMME =
  /\b(?:(?:premiere|midseason|mid-season|fall|summer|winter|spring|finale|return) (?:dates|schedule|lineup|line-up|slate|season|shows)|schedule|lineup|line-up|slate|pilots|upfronts?|press tour|tca)\b/i
const NEW_ON = /\b(?:new|coming|leaving|streaming) (?:on|to) \uE000O/i

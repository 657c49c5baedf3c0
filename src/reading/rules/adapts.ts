import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'

/** What a work is made from: "The Glass Road is based on the novel by David Stone". */
export const adapts: Rule = {
  predicate: 'adapts',
  triggers: 'based adaptation adapted adapts inspired',
  patterns: [
    pattern(
      '{work}{far}\\b(?:based (?:up)?on|adapted from|adaptation of|inspired by|adapts) (?<what>(?:[^,.;\uE000]|\uE000[A-Z]\\d+\uE001){3,80}?)(?=[,.;]|$| that | which | and is | will )',
    ),
    pattern(
      "(?:adaptation of|based on) (?<what>{base:name}(?:'s [^,.;\uE000]{3,40}?(?:novel|book|comic|game|series)s?)?) ",
    ),
  ],
  tells: (match) => {
    const [work] = slotsOf(match, 'work')
    const value = shownText(match.slotted, match.groups['what'] ?? '')
    return value === '' || /^(?:a )?true (?:story|events)/.test(value)
      ? []
      : [{ subject: work?.entity ?? null, value, ...(work === undefined ? {} : { work }) }]
  },
  reads: {
    'The Glass Road is based on the novel by David Stone.':
      'The Glass Road · adapts the novel by David Stone',
  },
  ignores: ['Salt House is based in London, Ana Lopez said.'],
}

/** Slotted text with each slot's own words back in place. */
function shownText(slotted: Parameters<typeof slotsOf>[0]['slotted'], text: string): string {
  return text
    .replace(/\uE000[A-Z](\d+)\uE001/g, (_, number: string) => {
      const slot = slotted.slots[Number(number)]
      return slot === undefined
        ? ''
        : slotted.sentence.text.slice(slot.start - slotted.sentence.start, slot.end - slotted.sentence.start)
    })
    .trim()
}

import { pattern, slotsOf } from '../slots/pattern.js'
import { quoteOf } from './quoteOf.js'
import type { Rule } from './rule.js'
import { isInFiction, tellsStory } from './tellsStory.js'

/** Deeds that carry a plot, as recaps tell them; what somebody says, feels or looks like is none. */
const DEEDS =
  'abandons arrests attacks betrays blackmails buries burns captures catches confesses confronts convinces dares destroys discovers drowns escapes exposes finds flees forces forgives frames frees hides hunts infiltrates injures intercepts investigates kidnaps kills learns leaves locates loses lures marries meets murders overhears persuades poisons proposes protects realizes recruits rescues reunites reveals robs sabotages sacrifices saves searches seduces shoots stabs steals surrenders threatens tortures tracks traps travels tricks uncovers volunteers wakes warns'
const DEED = `(?:${DEEDS.split(' ').join('|')})`

/** What happens, in the words of the text: "Mara Voss discovers the letters". Only clear sentences of story. */
export const event: Rule = {
  predicate: 'event',
  triggers: DEEDS,
  patterns: [
    pattern(
      `(?:^|[,;:—] |\\b(?:and|when|as|while|but|after|then|where|how|that) )(?:[A-Z][a-z]+, |[Ii]n \uE000W\\d+\uE001, )?(?<character>\uE000C\\d+\uE001)(?: \\([^()]*\\))? (?:[a-z]+ly |then |also |soon )?(?<value>${DEED}\\b(?:[^\uE000\uE001,.;:—!?"()]|\uE000[CPNL]\\d+\uE001){3,90}?)(?=[,.;:—!"()]|$| (?:and|but|while|who|which|when|as|because|before|after|until|so)\\b)`,
    ),
  ],
  tells: (match) => {
    const [slot] = slotsOf(match, 'character')
    const value = quoteOf(match, 'value')
    if (
      slot === undefined ||
      !isInFiction(slot) ||
      !tellsStory(match.slotted) ||
      /^\S+$|\b(?:that|to|of|the|a|with|him|himself|herself)$/.test(value)
    )
      return []
    return [{ subject: slot.entity, value }]
  },
  reads: {
    'In Harbor Lights, Mara Voss discovers the letters, and Inspector Hale arrests her uncle.': [
      'Inspector Hale · event arrests her uncle · in Harbor Lights',
      'Mara Voss · event discovers the letters · in Harbor Lights',
    ],
    'In Salt House, Ruth Brandt finally confronts Oswin Crake about the fire.':
      'Ruth Brandt · event confronts Oswin Crake about the fire · in Salt House',
    'Meanwhile, Theo Brandt escapes from the island, and Night Ferry gets darker.':
      'Theo Brandt · event escapes from the island · in Night Ferry',
  },
  ignores: [
    'Ana Lopez discovers new music between takes of Harbor Lights.',
    'Mara Voss is back in Harbor Lights.',
    'Fans hope that Mara Voss finds love in Harbor Lights.',
    'Will Mara Voss find the letters in Harbor Lights?',
    'Ana Lopez said that Mara Voss leaves the port in Harbor Lights.',
  ],
}

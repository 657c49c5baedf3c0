import { pattern } from '../slots/pattern.js'
import { tellsStudio } from './creditStudio.js'
import type { Rule } from './rule.js'
import { OF_FRANCHISE } from './workPieces.js'

const FILM =
  '(?:films?|movies?|blockbusters?|(?:movie |film )?franchise|properties|tentpoles?|releases|titles|sequel)'

/** A work called by its maker: "Disney's Night Ferry", "the Lionsgate film The Glass Road". */
export const creditStudioOwned: Rule = {
  predicate: 'credit',
  presupposed: true,
  triggers: '*',
  patterns: [
    pattern(
      `(?<organisations>\uE000O\\d+\uE001)'s? (?:(?!and\\b|of\\b|for\\b|in\\b)[a-z-]+,? |\uE000T\\d+\uE001 (?:[a-z]+, )?){0,4}${OF_FRANCHISE}{work}(?! (?:(?:TV|live-action|[a-z]+) )?(?:series|show|spinoff|spin-off|movie|film|prequel|sequel|game|comic)s?,? \uE000)`,
    ),
    pattern(`(?<organisations>\uE000O\\d+\uE001)'s? (?:(?!and\\b)[a-z-]+ ){0,3}{works} (?<film>${FILM})`),
    pattern(
      `(?<organisations>\uE000O\\d+\uE001)(?:'s?)? (?:(?!and\\b)[a-z-]+ ){0,2}(?<film>${FILM}) {works}`,
    ),
    pattern('\\b[Tt]he (?<organisations>\uE000O\\d+\uE001/\uE000O\\d+\uE001) (?<film>movie|film)(?! \uE000)'),
    pattern(`{work},? (?:a|the|which is a) {organisations} (?:production|co-production|picture)`),
  ],
  tells: tellsStudio,
  reads: {
    'Apparently nothing beats Disney’s Silo.': 'Disney · credit studio · in Silo',
    'Disney’s upcoming film “The Glass Road” is late.': 'Disney · credit studio · in The Glass Road',
    'Disney’s Silo spinoff Night Ferry waits.': 'Disney · credit studio · in Night Ferry',
    'Disney’s new Silo TV show, “Night Ferry,” is out.': 'Disney · credit studio · in Night Ferry',
    'Nothing beats Fox’s Fight Club.': 'Fox · credit studio · in Fight Club',
    'Lionsgate’s other 2016 offering, Winter Tide, is late.': 'Lionsgate · credit studio · in Winter Tide',
    'Fans prefer the Lionsgate films The Glass Road and Winter Tide.': [
      'Lionsgate · credit studio · in The Glass Road',
      'Lionsgate · credit studio · in Winter Tide',
    ],
    'Fox’s whole Winter Tide movie franchise is loud.': 'Fox · credit studio · in Winter Tide',
    'Salt House, a Lionsgate production, is filming.': 'Lionsgate · credit studio · in Salt House',
  },
  ignores: ['Netflix’s Salt House is fine.', 'Mara trusts the Tall Sparrow’s odd flavor of Faith Alone.'],
}

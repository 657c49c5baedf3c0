import { pattern } from '../slots/pattern.js'
import { PEOPLE_FIRST, peopleOf } from './peopleList.js'
import type { Rule } from './rule.js'
import { workOfPart } from './workOfPart.js'

/** Somebody goes: "is leaving", "exits", "has quit", "was written out of". */
export const leavesCast: Rule = {
  predicate: 'cast',
  triggers: `bid bids bidding say says said saying leave leaves leaving left exit exits exited exiting quit quits quitting depart departs departed departing
    departure exit fired dropped drops bowed bows pulled pulls backed backs written walked`,
  patterns: [
    pattern(
      `${PEOPLE_FIRST}{who} {will}(?:leav(?:e|es|ing)|left|exit(?:s|ed|ing)?|quit(?:s|ting)?|depart(?:s|ed|ing)?|(?:fired|dropped|cut) from|(?:dropped|drops|dropping|written|walked|walks) out of|(?:bids?|bidding|says?|said|saying) (?:farewell|goodbye|good-bye|adieu|so long) to) (?:the cast of )?{a}{work}(?!(?:'s?)? (?:writ|crew|panel|premiere|part|event|set\\b|studio|director))`,
    ),
    pattern(`${PEOPLE_FIRST}'s? (?:[a-z]+ )?(?:exit|departure) from {a}{work}`),
    // "after star Ana Lopez dropped out": of what the article is about.
    pattern(
      `\\b(?:[Ss]tar|[Aa]ctor|[Aa]ctress|[Cc]ast member) (?<people>\uE000P\\d+\uE001),?(?: who)? {will}(?:(?:dropped|drops|bowed|bows|pulled|pulls|backed|backs) out|(?:left|leaves|leaving|exited|exits|exiting|quit|quits|quitting|departed|departs|departing) the (?:show|series|film|movie|cast|project|production))\\b`,
    ),
  ],
  tells: (match) => peopleOf(match).map((subject) => ({ subject, work: workOfPart(match), negated: true })),
  reads: {
    'Ana Lopez bids farewell to Silo.': 'Ana Lopez · cast · in Silo · not',
    'Ana Lopez is leaving Harbor Lights.': 'Ana Lopez · cast · in Harbor Lights · not',
    'Ben Okoye exits Salt House after four years.': 'Ben Okoye · cast · in Salt House · not',
    'Erin Walsh’s sudden departure from Night Ferry shocked fans.':
      'Erin Walsh · cast · in Night Ferry · not',
    'David Stone was written out of Salt House.': 'David Stone · cast · in Salt House · not',
    'Silo was late after star Ana Lopez dropped out.': 'Ana Lopez · cast · in Silo · not',
    'Sally Munro has quit “The Tin Orchard.”': 'Sally Munro · cast · in The Tin Orchard · not',
  },
  ignores: ['Ana Lopez left home for Harbor Lights.', 'Ben Okoye left the Salt House premiere early.'],
}

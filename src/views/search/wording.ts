import type { Manner, Wording } from '../../horizon/words/wordIndex.js'
import type { Named } from '../../model/entity.js'
import type { Claim } from '../../model/statement.js'
import { STAGE_WORDS } from '../stageWords.js'
import { tellStatement } from '../tellStatement.js'
import { PLAIN_CLAIM } from '../../model/plainClaim.js'

/** The words in which statements are told, without those of names, values and roles: they are found by them too. */
export const WORDING: Wording = {
  ofPredicate: ({ negated, hasRole, predicate }: Manner) =>
    tellStatement({ ...NOTHING, predicate, negated, role: hasRole ? '' : null }),
  ofPlace: (season, installment) =>
    [season === null ? '' : `season ${season}`, installment === null ? '' : `episode ${installment}`].join(
      ' ',
    ),
  ofValue: (value) => STAGE_WORDS[value] ?? '',
  rolesTold: new Set(['credit', 'follows', 'relation']),
}

const NOBODY: Named = { kind: 'thing', id: '', name: '' }

const NOTHING: Omit<Claim<Named>, 'predicate'> = {
  subject: NOBODY,
  ...PLAIN_CLAIM,
  realm: 'story',
}

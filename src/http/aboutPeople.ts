/** Why the second law says nothing of the addresses about people. */
export const ABOUT_PEOPLE = 'speaks of accounts and of nothing that a universe tells'

/** What a name may be: see personName for the rest. */
export const MOST_NAME = 200

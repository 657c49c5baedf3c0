import { join } from 'node:path'

/** The file in a ledger's folder. */
export const databaseFile = (folder: string): string => join(folder, 'ledger.sqlite')

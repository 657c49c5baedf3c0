/** The id of the work that a reference is in: `jessica-jones` of `jessica-jones/1x06`. */
export const workOf = (ref: string): string => ref.replace(/\/.*$/s, '')

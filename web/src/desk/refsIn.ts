/** The references that somebody typed, between commas or blanks: `jessica-jones/1x09, daredevil/1`. */
export const refsIn = (typed: string): readonly string[] => typed.split(/[\s,]+/).filter((ref) => ref !== '')

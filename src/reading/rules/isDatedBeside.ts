const BESIDE =
  /^(?: (?:by|at) (?:the )?\uE000O\d+\uE001)?,? (?:back )?(?:in |on |late |early |the |mid-)*\uE000T/

/** Whether a moment stands right after: what happens once ("was cancelled by NBC in May") has no other. */
export const isDatedBeside = (after: string): boolean => BESIDE.test(after)

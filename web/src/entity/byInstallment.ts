import type { Thing } from './thing.js'

/** Statements under where they were learnt. */
export type LearntPlace = Thing['learnt'][number]

/** What was learnt minute by minute, under its installment: who reads it wants to know which one that was. */
export function byInstallment(learnt: readonly LearntPlace[]): readonly LearntPlace[] {
  const places: { in: LearntPlace['in']; statements: LearntPlace['statements'][number][] }[] = []
  for (const { in: place, statements } of learnt) {
    const whole = place && { ...place, ref: withoutTime(place.ref), words: withoutTime(place.words) }
    const last = places.at(-1)
    if (last === undefined || last.in?.ref !== whole?.ref)
      places.push({ in: whole, statements: [...statements] })
    else last.statements.push(...statements)
  }
  return places
}

/** “Game of Thrones 4x01 up to 00:11:11”, `game-of-thrones/4x01@00:11:11`. */
const withoutTime = (text: string): string => text.replace(/(?:@| up to )[\d:]+$/, '')

/** The reference of the installment; empty for what is public. */
export const refOf = ({ in: place }: LearntPlace): string => place?.ref ?? ''

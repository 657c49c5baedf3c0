/** Whom somebody is billed as: catalogues write several parts, and how they are played, into one line. */

/** Said of the part, not of whom it is. */
const REMARK =
  /\s*\((?:voice|uncredited|cameo|flashback|recurring|guest|special guest|as .+|\d+ episodes?)\)/giu

/** Seen or named, and not there. */
const ABSENT = /\((?:archive footage|archive sound|archive|credit only|photo|picture|scenes deleted)\)/iu

const THEMSELVES = /^(?:self|him ?self|her ?self|themsel(?:f|ves))\b/iu

/**
 * `Locke / The Stranger (voice)` is two parts, the main one first. None where nobody is played: themselves, or only a
 * picture of them.
 */
export function rolesBilled(billed: string): readonly string[] {
  if (ABSENT.test(billed)) return []
  const roles = billed
    .replace(REMARK, '')
    .split(/\s+\/\s+|\s*;\s+/u)
    .map((role) => role.trim())
    .filter((role) => role !== '' && !THEMSELVES.test(role))
  return [...new Set(roles)]
}

/** Whether they are seen at all. */
export const isThere = (billed: string): boolean => !ABSENT.test(billed)

/** What is no name of one, but of a trade or a kind: there may be many in a series. */
const KINDS = new Set(
  (
    'agent aide ambassador analyst anchor announcer assistant attendant attorney baby barista bartender ' +
    'boss boy bride brother bully businessman captain cashier chef chief child children clerk coach ' +
    'commander cop counselor crew customer dad decorator deputy detective director dispatcher doctor ' +
    'doorman driver elder fan farmer father fisherman friend girl guard guest guy hacker head host hostess ' +
    'husband imam inmate intern interviewer judge kid king lady lawyer leader lieutenant maid man manager ' +
    'mechanic medic men minister mom monk monsignor mother mugger narrator neighbor neighbour nurse ' +
    'officer official operator orderly owner paramedic passenger patient people pilot policeman politician ' +
    'president priest prisoner professor prostitute queen receptionist reporter roommate salesman ' +
    'secretary senator sergeant sheriff shooter singer sister soldier spirit spokesman stranger student ' +
    'suspect teacher technician teen teenager thug trader translator trooper victim villager voice waiter ' +
    'waitress warden wife woman women worker'
  ).split(' '),
)

/**
 * Whether a billing names somebody (“Mara Quill”) and does not only describe them (“Nurse”, “Guard #2”, “Man in the lift”).
 */
export function isOwnName(role: string): boolean {
  if (/[#\d]/.test(role)) return false
  const [before = role] = role.split(/\s+(?:in|on|at|with|from|of)\s+/u)
  const last = before.toLowerCase().split(' ').at(-1) ?? ''
  return !KINDS.has(last) && !KINDS.has(last.replace(/s$/, ''))
}

/** `James "Sawyer" Ford` is also called Sawyer; null where no name stands between quotation marks. */
export const nicknameIn = (name: string): string | null =>
  /\s["“'‘](?<nick>[\p{L}][^"”'’]*)["”'’](?:\s|$)/u.exec(name)?.groups?.['nick'] ?? null

/** Under which name a reader's record keeps, beside the settings, when they were here last. */
export const LAST_VISIT = 'lastVisit'

/** RFC 3339 in UTC, as JavaScript writes it. */
export const isVisit = (value: unknown): boolean =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value

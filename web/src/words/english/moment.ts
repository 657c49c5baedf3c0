export const moment = {
  seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as Readonly<Record<string, string>>,
  about: (point: string) => `about ${point}`,
  from: (point: string) => `from ${point}`,
  until: (point: string) => `until ${point}`,
  between: (from: string, to: string) => `${from} to ${to}`,
}

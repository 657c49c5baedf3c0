/** `counted(1, 'episode')` is “1 episode”, `counted(13, 'episode')` “13 episodes”. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

interface SettingWords {
  readonly title: string
  readonly values: Readonly<Record<string, string>>
}

export const settings = {
  title: 'What is hidden',
  lead: 'What happens in a story is always hidden until you have seen it. Some things around it give hints, too: here you say which of them you would rather not know.',
  saved: 'That holds from now on.',
  example: (text: string) => `For example: ${text}`,
  asEverywhere: 'As everywhere',
  setBack: (work: string) => `For ${work} as everywhere`,
  otherwise: (value: string) => `“${value}” for one work only:`,
  chooseWork: 'Choose a work',
  ofWork: 'What is hidden of it',
  hasOwn: 'not as everywhere',
  asForAll: (value: string) => `As for all works: ${value}`,
  names: {
    installmentNames: {
      title: 'Names of episodes',
      values: { seen: 'Only of those I have seen', all: 'Show all of them' },
    },
    installmentCredits: {
      title: 'Who plays in an episode, or made it',
      values: { seen: 'Only for those I have seen', all: 'Show them for all' },
    },
    returningCast: {
      title: 'Who comes back in a later season',
      values: { hidden: 'Hide it until I have seen the earlier ones', shown: 'Show it' },
    },
    previews: {
      title: 'Trailers and synopses of what is not out yet',
      values: { hidden: 'Hide what they tell', shown: 'Show what they tell' },
    },
    outline: {
      title: 'How many seasons and episodes there are',
      values: { next: 'Only up to my next one', whole: 'Show all that are announced' },
    },
    articles: {
      title: 'Hidden passages of articles',
      values: {
        silent: 'Leave nothing, as though they were never written',
        marked: 'Leave a mark where they were',
      },
    },
    caution: {
      title: 'When it is not quite sure that a sentence gives nothing away',
      values: { strict: 'Hide it', normal: 'Show it when that is likely' },
    },
  } as Readonly<Record<string, SettingWords>>,
  examples: {
    installmentNames: (name: string, work: string) =>
      `before you had seen it, ${name} of ${work} would have stood there by its number alone.`,
    guest: (who: string, place: string) =>
      `that ${who} is in ${place} stands there because you have seen it; before, it was hidden.`,
    returned: (who: string, place: string) =>
      `${who} is in ${place}: who knows that beforehand knows who is still there at the end of the season before.`,
    outlineNow: ({ name, seen, total }: { name: string; seen: number; total: number }) =>
      `of the ${total} parts of ${name} you have seen ${seen}; up to your next one, ${seen + 1} are listed and nothing says how many follow.`,
    installmentCredits: (work: string) =>
      `a guest of one episode of ${work} may be who it is all about; that is not told before you have seen it.`,
    returningCast: (work: string) => `who comes back to ${work} has survived the season before.`,
    previews: (work: string) =>
      `what a trailer of the next season of ${work} shows often happens at its end.`,
    outline: (work: string) =>
      `when an episode of ${work} is the last but one of its season, not everything can end in it.`,
    articles: (headline: string) =>
      `“${headline}” stands there, but what is hidden in it leaves a mark or nothing.`,
  },
}

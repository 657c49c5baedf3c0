/**
 * Mistakes that would let something hidden out, each as edits of the program's own source: `[file, what stands there,
 * what is put in its place]`. What stands there must stand there once, so that a leak that can no longer be planted says so.
 */

const RESTRICT = 'src/horizon/restrict.ts'
const RULED = 'src/universe/ruledPoint.ts'
const ROWS = 'src/horizon/visibleRows.ts'
const WHO = 'src/views/who/whoIs.ts'
const SEARCH = 'src/views/search/search.ts'
const NOTHING = 'src/views/search/nothingFound.ts'

/** Lets all statements of a predicate show, whatever has been seen. */
const revealedToo = (predicate) => {
  const isIt = `predicateIn(columns.numbers.manner[row] ?? 0) === predicateNumber('${predicate}')`
  return [
    [ROWS, '|| opened.has(row),', `|| opened.has(row) || ${isIt},`],
    [ROWS, '((told[place[row] ?? 0] ?? 0) &', `(((told[place[row] ?? 0] ?? 0) | Number(${isIt})) &`],
  ]
}

/** Lets views get at the universe behind what is visible, which nothing in the program can. */
const BEHIND = [
  [
    RESTRICT,
    'export function restrict(',
    'export const behind = new WeakMap<object, Universe>()\n\nexport function restrict(',
  ],
  [
    RESTRICT,
    '  madeFor.set(visible, horizonKey(horizon))\n',
    '  madeFor.set(visible, horizonKey(horizon))\n  behind.set(visible, behind.get(universe) ?? universe)\n',
  ],
]

const using = (file, statement) => [
  ...BEHIND,
  [
    file,
    `import type { Visible } from '../../horizon/visible.js'`,
    `import { behind } from '../../horizon/restrict.js'\nimport type { Visible } from '../../horizon/visible.js'`,
  ],
  ...statement,
]

export const PLANTED_LEAKS = [
  {
    leak: 'ranking by how rare words are in everything',
    edits: using(SEARCH, [
      [
        SEARCH,
        '  const namer = namerFor(visible)\n',
        `  const roles = new Map<string, number>()
  const roleOf = (role: string | null): string => role?.slice(-3) ?? ''
  for (const { role } of behind.get(visible)?.statements ?? [])
    roles.set(roleOf(role), (roles.get(roleOf(role)) ?? 0) + 1)
  const rarity = (row: number): number => (roles.get(roleOf(statements.statementIn(row).role)) ?? 0) % 8
  rows.sort((a, b) => rarity(a) - rarity(b))
  const namer = namerFor(visible)
`,
      ],
    ]),
  },
  {
    leak: 'a count taken before anything is hidden',
    edits: using(WHO, [
      [
        WHO,
        '    ...named(id),\n',
        '    ...named(id),\n    ...{ known: [...(behind.get(visible)?.statements ?? [])].filter(({ subject }) => subject === id).length },\n',
      ],
    ]),
  },
  {
    leak: 'a note where something is hidden',
    edits: using(WHO, [
      [
        WHO,
        '    ...named(id),\n',
        '    ...named(id),\n    ...(about.length < ([...(behind.get(visible)?.statements ?? [])].filter((each) => each.subject === id || each.object === id || each.work === id).length ?? 0) && { more: true }),\n',
      ],
    ]),
  },
  {
    leak: 'other names without their reveal points',
    edits: [
      ...revealedToo('alias'),
      [
        ROWS,
        'if (hidden[place] === 1) unmark',
        'if (hidden[place] === 1 && index.names[place]?.isAlias === false) unmark',
      ],
    ],
  },
  {
    leak: 'the best name before its reveal point',
    edits: [
      ...revealedToo('name'),
      [
        ROWS,
        'if (hidden[place] === 1) unmark',
        'if (hidden[place] === 1 && index.names[place]?.isAlias === true) unmark',
      ],
    ],
  },
  {
    leak: 'two who turn out to be one, merged for everybody',
    edits: revealedToo('sameAs'),
  },
  {
    leak: 'ids that number everything in turn',
    edits: [
      ...BEHIND,
      [
        'src/views/namedStatement.ts',
        `import type { Visible } from '../horizon/visible.js'`,
        `import { behind } from '../horizon/restrict.js'\nimport type { Visible } from '../horizon/visible.js'`,
      ],
      [
        'src/views/namedStatement.ts',
        "      words: '',\n",
        "      words: '',\n      ...{ id: String((behind.get(visible)?.statements as any)?.rowWith?.(of.id)) },\n",
      ],
    ],
  },
  {
    leak: 'a page kept for one reader and shown to the next',
    edits: [
      [
        RESTRICT,
        'const divided = byHorizon.get(key) ?? divideAnew(universe, horizon)',
        'const divided = pages.get(universe) ?? divideAnew(universe, horizon)\n  pages.set(universe, divided)',
      ],
      [RESTRICT, 'const kept = new', 'const pages = new WeakMap<Universe, Divided>()\nconst kept = new'],
    ],
  },
  {
    leak: 'order by how much is said of somebody in all',
    edits: using(WHO, [
      [
        WHO,
        '  const { named } = namerFor(visible)\n',
        `  const { named } = namerFor(visible)
  const fame = new Map<string, number>()
  for (const { subject, object } of behind.get(visible)?.statements ?? [])
    for (const id of [subject, object ?? '']) fame.set(id, (fame.get(id) ?? 0) + 1)
  const fameOf = ({ subject, object }: KnownStatement): number => (fame.get(subject) ?? 0) + (fame.get(object ?? '') ?? 0)
`,
      ],
      [
        WHO,
        'statements.statementIn(row))\n  const learnt',
        'statements.statementIn(row)).toSorted((a, b) => fameOf(b) - fameOf(a))\n  const learnt',
      ],
    ]),
  },
  {
    leak: '“Did you mean …?” from hidden names',
    edits: using(NOTHING, [
      [NOTHING, 'findThings(visible, {', 'findThings((behind.get(visible) ?? visible) as Visible, {'],
    ]),
  },
  {
    leak: 'an error that tells what is hidden from what does not exist',
    edits: using(NOTHING, [
      [
        NOTHING,
        '    `Nothing that you may know of is called “${words}”.`,',
        '    [...(behind.get(visible)?.statements ?? [])].some(({ value }) => value === words)\n      ? `You may not know of “${words}” yet.`\n      : `Nothing that you may know of is called “${words}”.`,',
      ],
    ]),
  },
  {
    leak: 'a hidden name found, and an empty page shown for it',
    edits: using(WHO, [
      [
        WHO,
        'return ids.length === 0 ? null',
        'return ids.length === 0 && ![...(behind.get(visible)?.statements ?? [])].some(({ value }) => value === words) ? null',
      ],
    ]),
  },
  {
    leak: 'headlines without their reveal points',
    edits: [['src/horizon/visibleDocuments.ts', '      sees(horizon, works, revealedIn) &&\n', '']],
  },
  {
    leak: 'a total of all articles',
    edits: using('src/views/news/newsOf.ts', [
      [
        'src/views/news/newsOf.ts',
        '  return { articles, next }',
        '  return { articles, next, ...{ total: behind.get(visible)?.statements.length } }',
      ],
    ]),
  },
  {
    leak: 'a quote that also tells something hidden',
    edits: [
      ['src/horizon/evidence.ts', 'if (tells(place)) {', 'if (tells(place) && source.quote === null) {'],
    ],
  },
  {
    leak: 'an address that repeats a hidden name',
    edits: [
      [
        'src/horizon/evidence.ts',
        'if (source.url === null || !addressGivesNameAway(words, source.url)) return source',
        'return source',
      ],
    ],
  },
  {
    leak: 'sources in the order that they had before their quotes were hidden',
    edits: [['src/horizon/evidence.ts', 'sources: distinctSources(shown) }', 'sources: shown }']],
  },
  {
    leak: 'a source that one may not know of yet',
    edits: [['src/horizon/evidence.ts', 'if (isKnown(first + index)) known.push', 'known.push']],
  },
  {
    leak: 'one installment of two taken for enough',
    edits: [
      ['src/horizon/sees.ts', 'revealedIn.every(hasSeen)', 'revealedIn.some(hasSeen)'],
      ['src/horizon/openPlaces.ts', 'let isOpen = 1', 'let isOpen = (starts[number] ?? 0) < end ? 0 : 1'],
      ['src/horizon/openPlaces.ts', 'isOpen &= seen', 'isOpen |= seen'],
    ],
  },
  {
    leak: 'a relation to somebody who has no name yet',
    edits: [[ROWS, ' & (named[object[row] ?? 0] ?? 0)', '']],
  },
  {
    leak: 'a text that names somebody who is hidden',
    edits: [
      [ROWS, 'givesAway(words[at] ?? 0)) unmark(', 'row % 2 === 1 && givesAway(words[at] ?? 0)) unmark('],
    ],
  },
  {
    leak: 'a ruling whose reveal point is passed over',
    edits: [
      [
        RULED,
        'const revealedIn = rulingOfPoint(statement)?.reveals',
        'const revealedIn = [rulingOfPoint(statement)?.reveals][1]',
      ],
    ],
  },
  {
    leak: 'a ruling that was undone and still gives the reveal point',
    edits: [[RULED, '= inForce(statement)\n', '= statement.sources\n']],
  },
  {
    leak: 'an earlier day shown without what makes its words secret',
    edits: [
      [
        'src/horizon/restrictAsOf.ts',
        'return day === null ? visible : restrict(asOf(visible, day), horizon)',
        'return day === null ? visible : restrict(asOf(universe, day), horizon)',
      ],
    ],
  },
  {
    leak: 'the outline beyond the next installment, for a reader who does not want it',
    edits: [
      [
        'src/horizon/visibleOutline.ts',
        'isWhole(work) ? work : upToNext(work, hasBegun)',
        'isWhole(work) ? work : { ...upToNext(work, hasBegun), seasons: work.seasons }',
      ],
    ],
  },
  {
    leak: 'a setting for one work that holds for none',
    edits: [
      [
        'src/horizon/settingsFor.ts',
        'return own === undefined ? horizon : { ...horizon, ...own }',
        'return own === undefined ? horizon : { ...own, ...horizon }',
      ],
    ],
  },
  {
    leak: 'previews of what is out already',
    edits: [
      [
        'src/horizon/sees.ts',
        'return first !== null && (asOf === null || first <= asOf)',
        'return first !== null && asOf !== null && first <= asOf',
      ],
    ],
  },
  {
    leak: 'in a graph, with how many somebody has to do in all',
    edits: using('src/views/graph/graphOf.ts', [
      [
        'src/views/graph/graphOf.ts',
        '  return {\n    roots,\n',
        '  return {\n    ...{ degree: [...(behind.get(visible)?.statements ?? [])].filter((each) => each.object !== null && roots.includes(each.object)).length },\n    roots,\n',
      ],
    ]),
  },
  {
    leak: 'in a calendar, how much comes out in all',
    edits: using('src/views/calendar/calendarOf.ts', [
      [
        'src/views/calendar/calendarOf.ts',
        '  return { entries, next }\n',
        "  return { entries, next, ...{ total: [...(behind.get(visible)?.statements ?? [])].filter((each) => each.predicate === 'release').length } }\n",
      ],
    ]),
  },
]

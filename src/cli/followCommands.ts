/** `unspoiled follow`, `unfollow` and `sources`: what is to be read as it comes, and how that goes. */
import { Command } from 'commander'
import type { Following } from '../app/collect/follow.js'
import { Problem } from '../model/problem.js'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'
import { collect } from './repeatable.js'

interface FollowOptions extends PlaceOptions {
  readonly universe?: readonly string[]
  readonly page?: true
  readonly unasked?: true
  readonly json?: true
}

const EXAMPLES = `
Of a site with several feeds they are listed, and you choose one. It is asked once, to see whether it can be had; nothing is
read before \`unspoiled collect\`.

Examples:
  $ unspoiled follow https://example.com
  $ unspoiled follow https://example.com/feed.xml --universe defenders
  $ unspoiled follow subscriptions.opml
  $ unspoiled follow https://www.tvmaze.com/shows/82/game-of-thrones
  $ unspoiled follow tvmaze:82 --universe thrones
`

export const followCommand = (): Command =>
  withPlace(new Command('follow'))
    .description(
      'Follow a feed, a site that has one, all the feeds of an OPML file, or a work in a catalogue.',
    )
    .argument('<URL-OR-FILE>', 'an address, an OPML file, or a work in a catalogue: tvmaze:82')
    .option('--universe <ID>', 'read it for this universe only; may be repeated', collect)
    .option('--page', 'follow the page itself, whenever it changes')
    .option('--unasked', 'do not look now whether it can be had: it is first asked when you collect')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .action(async (what: string, options: FollowOptions) => {
      const { follow } = await import('../app/collect/follow.js')
      const { keepingWorld } = await import('./world.js')
      const { writeOut } = await import('./writeOut.js')
      const following = await follow(
        {
          what,
          as: options.page === true ? 'page' : 'feed',
          universes: options.universe ?? [],
          ...(options.unasked === true && { check: 'unasked' }),
        },
        keepingWorld(options),
      )
      if (options.json === true) await writeOut([`${JSON.stringify(following, null, 2)}\n`])
      else await writeOut(linesOf(following))
      if (following.kind === 'several') throw toBeChosen(what)
    })

function linesOf(following: Following): readonly string[] {
  if (following.kind === 'followed')
    return following.sources.map(
      ({ address, isNew }) => `${address}: ${isNew ? 'followed from now on' : 'followed already'}.\n`,
    )
  return following.feeds.map(({ address, title }) => `${address}${title === null ? '' : `  ${title}`}\n`)
}

const toBeChosen = (what: string): Problem =>
  new Problem(
    'refused',
    `${what} has several feeds`,
    'Follow those of them that you want, by their addresses.',
  )

export const unfollowCommand = (): Command =>
  withPlace(new Command('unfollow'))
    .description('Follow a feed no more. What was read of it stays.')
    .argument('<URL>', 'its address, as `unspoiled sources` shows it')
    .helpOption('--help', 'print this help')
    .action(async (address: string, options: PlaceOptions) => {
      const { unfollow } = await import('../app/collect/followedSources.js')
      const { keepingWorld } = await import('./world.js')
      await unfollow(address, keepingWorld(options))
    })

export const sourcesCommand = (): Command =>
  withPlace(new Command('sources'))
    .description('List what is followed, and how it goes. It shows no headline.')
    .option('--opml', 'print it as OPML, for other readers of feeds')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .action(async (options: PlaceOptions & { readonly opml?: true; readonly json?: true }) => {
      const { followedOpml, followedSources } = await import('../app/collect/followedSources.js')
      const { tellSources } = await import('./tellSources.js')
      const { keepingWorld } = await import('./world.js')
      const { writeOut } = await import('./writeOut.js')
      const world = keepingWorld(options)
      if (options.opml === true) return writeOut([await followedOpml(world)])
      const sources = await followedSources(world)
      return writeOut(
        options.json === true ? [`${JSON.stringify(sources, null, 2)}\n`] : tellSources(sources),
      )
    })

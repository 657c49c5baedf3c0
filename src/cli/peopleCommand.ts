/** `unspoiled people`: who has an account, and links with which somebody gets one, for a keeper at the machine. */
import { Command } from 'commander'
import type { IssuingWorld } from '../app/people/invitations.js'
import { withPlace, type PlaceOptions } from './ledgerPlace.js'

interface LinkOptions extends PlaceOptions {
  readonly at: string
}

export const peopleCommand = (): Command =>
  new Command('people')
    .description('Say who has an account here, and let others in.')
    .helpOption('--help', 'print this help')
    .addCommand(listCommand())
    .addCommand(inviteCommand())
    .addCommand(resetCommand())

const listCommand = (): Command =>
  withPlace(new Command('list'))
    .description('List the accounts.')
    .option('--json', 'print JSON')
    .helpOption('--help', 'print this help')
    .action(async (options: PlaceOptions & { readonly json?: true }) => {
      const { listAccounts } = await import('../app/people/accounts.js')
      const { writeOut } = await import('./writeOut.js')
      const accounts = await listAccounts(await issuingWorld(options))
      if (options.json === true) return writeOut([`${JSON.stringify({ accounts }, null, 2)}\n`])
      if (accounts.length === 0) return writeOut(['Nobody has an account yet.\n'])
      return writeOut(
        accounts.map(({ name, role, madeOn }) => `${name}, ${role} since ${madeOn.slice(0, 10)}\n`),
      )
    })

const inviteCommand = (): Command =>
  withLink(new Command('invite'))
    .description('Print a link with which somebody makes an account. It is good once, and for a week.')
    .option('--keeper', 'they become a keeper')
    .action(async (options: LinkOptions & { readonly keeper?: true }) => {
      const { invite } = await import('../app/people/invitations.js')
      const role = options.keeper === true ? 'keeper' : 'reader'
      await writeLink('join', await invite(role, await issuingWorld(options)), options)
    })

const resetCommand = (): Command =>
  withLink(new Command('reset'))
    .description('Print a link with which somebody sets a new password. It is good once, and for a day.')
    .argument('<NAME>', 'the name they log in with')
    .action(async (name: string, options: LinkOptions) => {
      const { resetLinkFor } = await import('../app/people/passwords.js')
      await writeLink('reset', await resetLinkFor(name, await issuingWorld(options)), options)
    })

const withLink = (command: Command): Command =>
  withPlace(command)
    .option('--at <URL>', 'where their browser finds the server', 'http://127.0.0.1:7080')
    .helpOption('--help', 'print this help')

async function writeLink(page: 'join' | 'reset', secret: string, { at }: LinkOptions): Promise<void> {
  const { writeOut } = await import('./writeOut.js')
  await writeOut([`${at.replace(/\/+$/, '')}/${page}#${secret}\n`])
}

async function issuingWorld(options: PlaceOptions): Promise<IssuingWorld> {
  const { randomBytes } = await import('node:crypto')
  const { keepingWorld } = await import('./world.js')
  return { ...keepingWorld(options), chance: (count) => randomBytes(count) }
}

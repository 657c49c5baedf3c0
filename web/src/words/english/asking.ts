export const asking = {
  unreachable: 'The server does not answer.',
  offline: 'No connection. This was kept when you last opened it.',
  failed: 'That did not work.',
  mishap: 'This page could not be shown.',
  tryAgain: 'Look whether you are connected, and try again.',
  again: 'Try again',
  toToday: 'Go to Today',
  logIn: 'Log in',
  loading: 'Loading',
  nothingHere: 'There is nothing here',
  nothingHereYet:
    'Nothing that you may know of stands at this address. If it belongs to something you have not watched yet, it will be here when you have.',
}

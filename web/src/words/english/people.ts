export const people = {
  me: 'Me',
  visitor: 'You are not logged in',
  visitorHint: 'Log in, and this place keeps what you have seen and opens the news up to there.',
  logIn: 'Log in',
  logOut: 'Log out',
  name: 'Name',
  password: 'Password',
  wrong: 'That did not work',
  join: 'Join',
  joinHint:
    'Somebody who keeps this place has invited you. Choose how you want to be called, and a password.',
  begin: 'Make this place yours',
  beginHint: 'You are its first keeper. Choose how you want to be called, and a password.',
  passwordHint: 'Ten characters or more; a sentence is a good one.',
  profiles: 'Who is watching?',
  chosen: 'chosen',
  keeper: 'Keeper',
}

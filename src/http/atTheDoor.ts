/** What letting people in wants to know of a request. */
import type { PeopleWorld, Visitor } from '../app/people/peopleWorld.js'
import { cookieIn } from './cookies.js'
import { originOf } from './originOf.js'
import type { RawAsked } from './route.js'

interface AtTheDoor {
  readonly visitor: Visitor
  readonly world: PeopleWorld
  readonly origin: string
}

export function atTheDoor({
  request,
  address,
  world,
  house,
}: Pick<RawAsked, 'request' | 'address' | 'world' | 'house'>): AtTheDoor {
  const origin = originOf(request, house)
  return {
    visitor: {
      address,
      device: request.headers.get('user-agent') ?? 'unknown',
      deviceSecret: cookieIn(request, 'device', origin),
      session: cookieIn(request, 'session', origin),
    },
    world: { ...world, ...house.people, origin },
    origin,
  }
}

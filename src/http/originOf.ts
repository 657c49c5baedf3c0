import type { House } from './house.js'

/**
 * What the browser that sent a request calls this place: `http://192.168.1.5:7080`. Where no address is set, the one that
 * the request names: whoever makes it name another is a stranger there, for whom no browser sends a cookie.
 */
export const originOf = ({ url }: Request, { address }: Pick<House, 'address'>): string =>
  new URL(address ?? url).origin

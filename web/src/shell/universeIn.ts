/** `/u/defenders/works` is about one universe, `/works` about all: the part that says so, and its universe. */
export function universeIn(pathname: string): { readonly base: string; readonly universe: string | null } {
  const id = /^\/u\/([^/]+)/.exec(pathname)?.[1]
  return id === undefined
    ? { base: '', universe: null }
    : { base: `/u/${id}`, universe: decodeURIComponent(id) }
}

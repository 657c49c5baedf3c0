/** Whether nobody answered but the worker, which puts this head on what it had kept. */
export const isKept = (response: Response): boolean => response.headers.has('unspoiled-kept')

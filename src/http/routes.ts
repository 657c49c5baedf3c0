import { aboutRoutes } from './aboutRoutes.js'
import { articleRoutes } from './articleRoutes.js'
import { formRoutes } from './formRoutes.js'
import { joinRoutes } from './joinRoutes.js'
import { logInRoutes } from './logInRoutes.js'
import { openIdRoutes } from './openIdRoutes.js'
import { outletRoutes } from './outletRoutes.js'
import { ownRoutes } from './ownRoutes.js'
import type { Route } from './route.js'
import { universeRoutes } from './universeRoutes.js'

/** Every address there is, in the order of the OpenAPI document. What is not in this table does not answer. */
export const ROUTES: readonly Route[] = [
  ...universeRoutes,
  ...outletRoutes,
  ...articleRoutes,
  ...formRoutes,
  ...logInRoutes,
  ...joinRoutes,
  ...ownRoutes,
  ...openIdRoutes,
  ...aboutRoutes,
]

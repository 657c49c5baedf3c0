import { aboutRoutes } from './aboutRoutes.js'
import { articleRoutes } from './articleRoutes.js'
import { formRoutes } from './formRoutes.js'
import { packRoutes } from './packRoutes.js'
import { sourceRoutes } from './sourceRoutes.js'
import { joinRoutes } from './joinRoutes.js'
import { peopleRoutes } from './peopleRoutes.js'
import { logInRoutes } from './logInRoutes.js'
import { openRoutes } from './openRoutes.js'
import { openIdRoutes } from './openIdRoutes.js'
import { outletRoutes } from './outletRoutes.js'
import { accountRoutes } from './accountRoutes.js'
import { passkeyRoutes } from './passkeyRoutes.js'
import { profileRoutes } from './profileRoutes.js'
import { tokenRoutes } from './tokenRoutes.js'
import { importRoutes } from './importRoutes.js'
import { listRoutes } from './listRoutes.js'
import { markRoutes } from './markRoutes.js'
import { playerRoutes } from './playerRoutes.js'
import { readRoutes } from './readRoutes.js'
import { reviewRoutes } from './reviewRoutes.js'
import type { Route } from './route.js'
import { universeRoutes } from './universeRoutes.js'
import { visitRoutes } from './visitRoutes.js'
import { webhookRoutes } from './webhookRoutes.js'

/** Every address there is, in the order of the OpenAPI document. What is not in this table does not answer. */
export const ROUTES: readonly Route[] = [
  ...universeRoutes,
  ...outletRoutes,
  ...articleRoutes,
  ...openRoutes,
  ...formRoutes,
  ...readRoutes,
  ...reviewRoutes,
  ...sourceRoutes,
  ...packRoutes,
  ...visitRoutes,
  ...logInRoutes,
  ...joinRoutes,
  ...peopleRoutes,
  ...profileRoutes,
  ...tokenRoutes,
  ...passkeyRoutes,
  ...accountRoutes,
  ...openIdRoutes,
  ...markRoutes,
  ...listRoutes,
  ...importRoutes,
  ...playerRoutes,
  ...webhookRoutes,
  ...aboutRoutes,
]

import { mutate } from 'swr'
import type { SettingsTold } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { forget } from '../asking/forget.js'
import { announce } from '../shell/Announcer.js'
import { words } from '../words/words.js'

/** What is set, as `PUT /api/v1/settings` takes it. */
export interface Set {
  readonly name: string
  /** One of its values, or `default` for what holds everywhere. */
  readonly value: string
  /** The id of the one work for which it is to hold; absent for all. */
  readonly title?: string
  readonly universe?: string
}

/** Sets something, and shows what there is to see from now on. */
export async function saveSetting(set: Set): Promise<void> {
  const now = await ask<SettingsTold>(addressOf('settings'), { method: 'PUT', body: set })
  // What was shown may be hidden now: nothing of it stays.
  await forget()
  await mutate(addressOf('settings'), now, { revalidate: false })
  announce(words.settings.saved)
}

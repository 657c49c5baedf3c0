import { storyBond } from './storyBond.js'
import { storyDeed } from './storyDeed.js'
import { storyEvent } from './storyEvent.js'
import type { StoryRule } from './storyRule.js'
import { storyStatus } from './storyStatus.js'
import { storyStatusNamed } from './storyStatusNamed.js'
import { storyTie } from './storyTie.js'
import { storyTrait } from './storyTrait.js'

/** Every way in which synopses are read. */
export const STORY_RULES = {
  storyStatus,
  storyStatusNamed,
  storyTie,
  storyBond,
  storyDeed,
  storyTrait,
  storyEvent,
} as const satisfies Record<string, StoryRule>

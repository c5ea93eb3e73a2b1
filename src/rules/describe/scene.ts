import type { Role } from '../condition'
import type { Applies } from '../rule'

/** Of what a condition speaks, and how far from the subject of the rule. */
export interface Scene {
  readonly to: Applies['to']
  /** How many neighbours away the one is that is spoken of as `peer`. */
  readonly away: number
}

/** How each of those that a condition can speak of is named in a sentence. */
export function roleWords(role: Role, scene: Scene): string {
  switch (role) {
    case 'self':
      return self(scene)
    case 'source':
      return 'its sender'
    case 'target':
      return 'its receiver'
    case 'peer':
      return scene.away > 1 ? 'the one behind it' : 'that one'
    case 'flow':
      return 'the connection between them'
    case 'model':
      return 'the system'
  }
}

/** The record that the rule looks at. */
export function self({ to }: Scene): string {
  if (to === 'flow') return 'the flow'
  if (to === 'boundary') return 'the boundary'
  return to === 'model' ? 'the system' : 'it'
}

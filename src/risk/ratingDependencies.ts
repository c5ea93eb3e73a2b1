import { all, atLeast, exists, has, type Condition } from '@/rules/condition'
import { type Dependencies, dependenciesOf } from '@/rules/dependencies'
import type { Place, Rule } from '@/rules/rule'
import type { Control, ControlEffect } from '@/rules/control'

/**
 * What the ratings of the findings of a rule hang on: its circumstances, the data, and what its
 * mitigations write at their places. Told as a rule that would read just that.
 */
export function ratingDependenciesOf(
  rule: Rule,
  controls: ReadonlyMap<string, Control>,
): Dependencies {
  return dependenciesOf({ ...rule, when: readBy(rule, controls), gap: null })
}

function readBy(rule: Rule, controls: ReadonlyMap<string, Control>): Condition {
  return all(
    ...rule.adjust.map(({ when }) => when),
    ...rule.impactOn.map((dimension) => atLeast(`self.$${dimension}`, 1)),
    ...rule.mitigations.flatMap(({ control, at = ['self'] }) =>
      at.flatMap((place) =>
        (controls.get(control)?.effects ?? []).map((effect) => readAt(place, effect)),
      ),
    ),
  )
}

function readAt(place: Place, { property }: ControlEffect): Condition {
  switch (place) {
    case 'self':
    case 'source':
    case 'target':
    case 'model':
      return has(`${place}.${property}`)
    case 'in':
    case 'out':
    case 'adjacent':
      return exists(place, has(`peer.${property}`))
    case 'inFlow':
      return exists('in', has(`flow.${property}`))
    case 'outFlow':
      return exists('out', has(`flow.${property}`))
  }
}
